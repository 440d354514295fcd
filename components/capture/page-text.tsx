/** The text of a page, with a quote marked in it. */
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bare, spansOf } from '../../utils/capture/quote';
import type { Visit } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileText } from './file-url';

interface PageTextProps {
  visit: Visit;
  /** SHA-256 of the stored text. */
  file: string;
  load: LoadFile;
  quote: string | undefined;
  /** Which of several places of the quote comes into view, from 0. */
  at?: number;
}

export function PageText({ visit, file, load, quote, at = 0 }: PageTextProps) {
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
          {text !== undefined && <Marked text={text} quote={quote} at={at} />}
        </p>
      )}
    </section>
  );
}

function Marked({ text, quote, at }: { text: string; quote: string | undefined; at: number }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const side = mark.current?.closest('aside');
    // Not `scrollIntoView`: in a narrow window the picture scrolls with the text, and it has the first say.
    if (mark.current && side) side.scrollTop = mark.current.offsetTop - side.clientHeight / 3;
  }, [text, quote, at]);
  const spans = quote ? allIn(text, quote) : [];
  const shown = spans.length ? at % spans.length : 0;
  return (
    <>
      {spans.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.[1] ?? 0, start)}
          <mark ref={index === shown ? mark : null}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** Every place of words in a text; of a long quote, whose signs may be written otherwise, the first. */
function allIn(text: string, quote: string): readonly (readonly [number, number])[] {
  const spans = spansOf(bare(quote), text);
  const found = spans.length ? null : findIn(text, quote);
  return found ? [found] : spans;
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
