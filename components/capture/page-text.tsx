/** The text of a page, with a quote marked in it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Visit } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileText } from './file-url';

interface PageTextProps {
  visit: Visit;
  /** SHA-256 of the stored text. */
  file: string;
  load: LoadFile;
  quote: string | undefined;
}

export function PageText({ visit, file, load, quote }: PageTextProps) {
  const { t } = useWords();
  const text = useFileText(load, file);
  return (
    <section>
      <h3>{t('capture_text')}</h3>
      {visit.textCut && <p class="why">{t('capture_text_cut')}</p>}
      {text === null ? (
        <p class="problem">{t('capture_unreadable')}</p>
      ) : (
        <p class="page-text" lang={visit.lang ?? undefined}>
          {text !== undefined && <Marked text={text} quote={quote} />}
        </p>
      )}
    </section>
  );
}

function Marked({ text, quote }: { text: string; quote: string | undefined }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const side = mark.current?.closest('aside');
    // Not `scrollIntoView`: in a narrow window the picture scrolls with the text, and it has the first say.
    if (mark.current && side) side.scrollTop = mark.current.offsetTop - side.clientHeight / 3;
  }, [text, quote]);
  const found = quote ? findIn(text, quote) : null;
  if (!found) return <>{text}</>;
  const [start, end] = found;
  return (
    <>
      {text.slice(0, start)}
      <mark ref={mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** From where to where a quote stands in a text, UTF-16; white space does not count. Null when it is not there. */
export function findIn(text: string, quote: string): [number, number] | null {
  const exact = text.indexOf(quote);
  if (exact >= 0) return [exact, exact + quote.length];
  const words = quote
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = words.length ? new RegExp(words.join('\\s+')).exec(text) : null;
  return found && [found.index, found.index + found[0].length];
}
