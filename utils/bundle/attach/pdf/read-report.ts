/** Reads the report’s own HTML as chapters of a PDF. It knows the elements and classes that `report/` writes, and no others. */
import type { Block, Chapter } from './blocks';
import { runsOf } from './runs';

/** `parse`: the browser’s `DOMParser`, or one like it. Throws on an element that the report does not have. */
export function chaptersOf(report: string, parse: (html: string) => Document): Chapter[] {
  const page = parse(report);
  const chapters: { exhibit: string | null; blocks: Block[] }[] = [{ exhibit: null, blocks: [] }];
  const parts = [...page.querySelectorAll('header.top, main > *')];
  for (const part of parts) {
    const exhibit = part.localName === 'article' ? part.id : null;
    const last = chapters.at(-1);
    // What follows the exhibits begins anew.
    if (exhibit || !last || last.exhibit) chapters.push({ exhibit, blocks: [] });
    chapters.at(-1)?.blocks.push(...blocksOf(part));
  }
  return chapters;
}

const blocksOf = (parent: Element): Block[] => [...parent.children].flatMap(blockOf);

function blockOf(element: Element): Block[] {
  const { localName, classList } = element;
  switch (localName) {
    case 'h1':
      return [{ is: 'title', runs: runsOf(element) }];
    case 'h2':
      return [{ is: 'heading', level: 1, runs: runsOf(element) }];
    case 'h3':
      return [{ is: 'heading', level: 2, runs: runsOf(element) }];
    case 'p':
      return classList.contains('brand') ? [{ is: 'brand', runs: runsOf(element) }] : textOf(element);
    case 'table':
      return [tableOf(element)];
    case 'blockquote':
      return [{ is: 'text', look: 'quote', runs: quoteOf(element) }];
    case 'header':
      return exhibitOf(element);
    case 'figure':
      return figureOf(element);
    case 'div':
      return blocksOf(element);
    default:
      throw new Error(`The report has a <${localName}> that a PDF knows nothing of`);
  }
}

function textOf(element: Element): Block[] {
  const runs = runsOf(element);
  return runs.length ? [{ is: 'text', look: element.classList.contains('gap') ? 'gap' : 'plain', runs }] : [];
}

const quoteOf = (element: Element) =>
  [...element.children].flatMap((child, index) => [
    ...(index ? [{ text: '\n' }] : []),
    ...runsOf(child).map((run) => (child.localName === 'footer' ? { ...run, small: true } : run)),
  ]);

function exhibitOf(header: Element): Block[] {
  const [number, name, title] = ['.no', 'h3', 'p'].map((part) => header.querySelector(part));
  const id = header.parentElement?.id ?? '';
  return [
    {
      is: 'exhibit',
      id,
      number: number?.textContent ?? '',
      name: name ? runsOf(name) : [],
      title: title ? runsOf(title) : [],
    },
  ];
}

function figureOf(figure: Element): Block[] {
  const caption = figure.querySelector('figcaption');
  const badges = [...figure.querySelectorAll('.badge')].map((badge): Block => {
    const look = badge.classList.contains('redacted')
      ? 'badge-black'
      : figure.classList.contains('drawn')
        ? 'badge-warn'
        : 'badge';
    return { is: 'text', look, runs: runsOf(badge) };
  });
  const told = [...(caption?.children ?? [])].filter(
    ({ localName }) => localName === 'p' || localName === 'table',
  );
  const path = figure.querySelector('img')?.getAttribute('src');
  return [...badges, ...told.flatMap(blockOf), ...(path ? [{ is: 'picture', path } as const] : [])];
}

function tableOf(table: Element): Block {
  const rows = [...table.querySelectorAll('tbody > tr')];
  const caption = table.querySelector('caption');
  const heads = [...table.querySelectorAll('thead th')].map(runsOf);
  if (heads.length)
    return {
      is: 'table',
      caption: caption ? runsOf(caption) : [],
      heads,
      rows: rows.map((row) => [...row.children].map(runsOf)),
      dense: table.querySelector('td.hash') !== null,
    };
  const pairs = rows.map((row) => {
    const [head, cell] = [row.querySelector('th'), row.querySelector('td')];
    return { head: head ? runsOf(head) : [], cell: cell ? runsOf(cell) : [] };
  });
  return { is: 'facts', rows: pairs, small: table.closest('figure') !== null };
}
