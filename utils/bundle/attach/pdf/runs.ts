/** Words of the report’s HTML with the look that its classes give them. */
import type { Run } from './blocks';

type Look = Omit<Run, 'text'>;

/** What our own classes and elements mean here; any other changes nothing. */
const looks: Readonly<Record<string, Look>> = {
  soft: { tone: 'soft' },
  utc: { tone: 'soft', small: true, whole: true },
  num: { whole: true },
  kind: { whole: true },
  net: { whole: true },
  url: { breaks: true, small: true },
  hash: { breaks: true, small: true },
  code: { breaks: true, small: true },
  host: { bold: true },
  absent: { tone: 'warn' },
  ref: { small: true, whole: true },
  strong: { bold: true },
};

const marks = { path: '×', rect: '■', circle: '●' } as const;

/** The words of an element, white space as HTML has it. `said` keeps its own line ends. */
export function runsOf(element: Element): Run[] {
  const runs: Run[] = [];
  collect(element, lookOf(element, {}), element.classList.contains('said'), runs);
  return trimmed(runs);
}

function lookOf(element: Element, look: Look): Look {
  const isHead = element.localName === 'th' && element.closest('thead') !== null;
  const named = [element.localName, ...element.classList, isHead && 'num'].map((name) => name && looks[name]);
  const target = element.localName === 'a' ? element.getAttribute('href') : null;
  return Object.assign(
    {},
    look,
    ...named,
    target?.startsWith('#') && { tone: 'accent', goTo: target.slice(1) },
  );
}

function collect(parent: Element, look: Look, keepsLines: boolean, runs: Run[]): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      runs.push({ ...look, text: text.replace(keepsLines ? /[^\S\n]+/g : /\s+/g, ' ') });
    } else if (node.nodeType === 1) {
      // It is an element: its type says so.
      element(node as Element, look, keepsLines, runs);
    }
  }
}

function element(node: Element, look: Look, keepsLines: boolean, runs: Run[]): void {
  const { localName } = node;
  // For the page in a browser alone.
  if (node.classList.contains('on-screen')) return;
  const own = lookOf(node, look);
  if (localName === 'br') runs.push({ ...look, text: '\n' });
  else if (localName === 'svg') runs.push({ ...look, text: markOf(node) });
  else {
    // Each on a line of its own.
    if (localName === 'div' && runs.length) runs.push({ ...look, text: '\n' });
    if (localName === 'q') runs.push({ ...own, text: '“' });
    if (node.classList.contains('ref')) runs.push({ ...look, text: ' ' });
    collect(node, own, keepsLines || node.classList.contains('said'), runs);
    if (localName === 'q') runs.push({ ...own, text: '”' });
  }
}

function markOf(svg: Element): string {
  const shape = svg.firstElementChild?.localName ?? '';
  return shape in marks ? marks[shape as keyof typeof marks] : '';
}

/** White space at both ends goes, and what stands twice. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let before = '\n';
  for (const run of runs) {
    const text = (/[ \n]$/.test(before) ? run.text.replace(/^ +/, '') : run.text).replace(/ +\n/g, '\n');
    if (!text) continue;
    kept.push({ ...run, text });
    before = text;
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.replace(/\s+$/, '');
    kept.pop();
    if (!text) continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}
