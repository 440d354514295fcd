/** The hashes of a capture, folded away: last in the order of what matters, first in what is checked. */
import type { Capture } from '../../utils/records';
import { useWords } from '../words';

export function Hashes({ capture }: { capture: Capture }) {
  const { t } = useWords();
  const { files, hash, contentHash } = capture;
  const rows = [
    [t('capture_hash_record'), hash],
    [t('capture_hash_content'), contentHash],
    [t('capture_hash_picture'), files.picture],
    [t('capture_hash_text'), files.text],
    [t('capture_hash_snapshot'), files.snapshot],
  ] as const;
  return (
    <details class="hashes">
      <summary>{t('capture_hashes')}</summary>
      <dl>
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </details>
  );
}
