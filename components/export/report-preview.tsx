/** The first page of the report, as the desk will see it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/** Sections after which the first page ends. */
const lastOfFirstPage = '#promise';

export function ReportPreview({ read }: { read: () => Promise<string> }) {
  const { t } = useWords();
  const [html, setHtml] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const show = () => {
    setFailed(false);
    read().then(setHtml, () => setFailed(true));
  };
  return (
    <section class="preview">
      <button type="button" onClick={show}>
        {t(html === null ? 'choice_preview' : 'choice_preview_again')}
      </button>
      {failed && (
        <p class="problem" role="alert">
          {t('choice_preview_failed')}
        </p>
      )}
      {html !== null && <Page html={html} />}
    </section>
  );
}

/** Apart from the styles around it. The page is taken apart by the browser's parser: nothing in it runs or is loaded. */
function Page({ html }: { html: string }) {
  const { t } = useWords();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const style = new CSSStyleSheet();
    // The page's own rules for the body are for its frame here.
    style.replaceSync(
      (page.querySelector('style')?.textContent ?? '').replaceAll(/\b(?::root|html|body)\b/g, ':host'),
    );
    root.adoptedStyleSheets = [style];
    root.replaceChildren(...firstPage(page));
  }, [html]);
  return (
    <div ref={host} class="sheet" role="document" aria-label={t('choice_preview')} lang={langOf(html)} />
  );
}

const langOf = (html: string) => /<html lang="(\w+)"/.exec(html)?.[1] ?? '';

function firstPage(page: Document): Element[] {
  const sections = [...page.querySelectorAll('main > *')];
  const end = sections.findIndex((section) => section.querySelector(lastOfFirstPage));
  const shown = sections.slice(0, end === -1 ? 4 : end + 1);
  const parts = [...page.querySelectorAll('header.top'), ...shown];
  // Links lead to exhibits that are not here.
  for (const link of parts.flatMap((part) => [...part.querySelectorAll('a[href]')]))
    link.removeAttribute('href');
  return parts.map((part) => document.adoptNode(part));
}
