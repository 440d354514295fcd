/** Lines of the custody log about one capture: what was done, when, and the hash of each line. */
import { keyPart, type MessageKey } from '../../utils/i18n';
import type { CustodyLine } from '../../utils/records';
import { useWords } from '../words';

/** What may be said of a page and its captures. */
const told = [
  'visit-recorded',
  'capture-kept',
  'capture-incomplete',
  'visit-withdrawn',
  'visit-restored',
  'kind-corrected',
  'slice-kept',
  'capture-redacted',
  'redaction-withdrawn',
  'redaction-restored',
  'capture-imported',
  'damage-found',
  'trip-exported',
] as const satisfies readonly CustodyLine['action'][];

function nameOf(action: CustodyLine['action']): MessageKey | null {
  const known = told.find((one) => one === action);
  return known ? `custody_${keyPart(known)}` : null;
}

export function CustodyLines({ lines, zone }: { lines: readonly CustodyLine[]; zone: string }) {
  const { t, times } = useWords();
  if (!lines.length) return null;
  return (
    <details class="hashes custody">
      <summary>{t('custody_lines')}</summary>
      <ol>
        {lines.map(({ seq, at, action, hash }) => {
          const name = nameOf(action);
          return (
            <li key={seq}>
              <p>
                {seq}. {name ? t(name) : action} · <time dateTime={at}>{times.exact(at, zone)}</time>
              </p>
              <code>{hash}</code>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
