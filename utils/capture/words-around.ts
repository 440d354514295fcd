/** The words around a field, for fields that say nothing of themselves. Reads only; nothing is laid out. */

import { attributeOf, byId, isElement, isText, nameOf, nextOf, parentOf, previousOf } from './dom';
import { isFieldLike, labelText, longest } from './field-label';
import { shortText } from './short-text';

/** How far up words around a field are looked for, elements. */
const deepest = 5;
/** Siblings looked at on the way. */
const most = 12;

/** The element a shadow root (or the template that stands for one) belongs to. */
export type HostOf = (root: Node) => Element | null;

export const liveHost: HostOf = (root) => {
  const host: unknown = Reflect.get(root, 'host');
  return host && typeof host === 'object' ? (host as Element) : null;
};

export interface Around {
  /** The nearest words that can be this field's label, or the empty text. */
  nearest: string;
  /** Names of the groups it stands in, from the inside out: legends, ARIA labels, names of hosts and forms. */
  groups: string[];
}

/** The words around a field, for fields that say nothing of themselves. */
export function wordsAround(field: Element, hostOf: HostOf): Around {
  const around: Around = { nearest: '', groups: [] };
  let open = true;
  let inner: Node = field;
  for (let up = 0; up < deepest; up++) {
    if (open && !around.nearest) {
      const before = headerOf(inner) || wordsBefore(inner);
      around.nearest = before ?? '';
      open = before !== null;
      if (open && !around.nearest && up < 2) around.nearest = wordsAfter(inner);
    }
    const outer = parentOf(inner);
    const host = outer && !isElement(outer) ? hostOf(outer) : null;
    const parent: Node | null = host ?? outer;
    if (!parent || !isElement(parent)) return around;
    around.groups.push(...groupWords(parent, host !== null));
    if (open && !around.nearest && isComponent(parent, host)) around.nearest = componentLabel(parent);
    inner = parent;
  }
  return around;
}

/** The nearest words before a node; empty when there are none, null when another field that has its own words comes first. */
function wordsBefore(node: Node): string | null {
  let previous = previousOf(node);
  for (let count = 0; previous && count < most; count++, previous = previousOf(previous)) {
    if (!isText(previous) && !isElement(previous)) continue;
    const words = shortText(previous, longest, isFieldLike);
    const isField = isElement(previous) && holdsField(previous);
    if (isField && words !== null && !isLabel(words)) continue;
    if (isField || words === null) return null;
    if (isLabel(words)) return words;
  }
  return '';
}

/** Units and marks between the boxes of one number or date are no label. */
const isLabel = (words: string): boolean =>
  /\p{L}{2}|\p{Script=Han}/u.test(words) &&
  !/^[\s/／\-–—()（）]*(?:月|年|mm|yy(?:yy)?|aa(?:aa)?)?[\s/／\-–—()（）]*$/i.test(words);

const fields = 'input:not([type=hidden]),select,textarea,iframe,canvas,[contenteditable],[role=textbox]';
const holdsField = (element: Element): boolean =>
  Element.prototype.matches.call(element, fields) ||
  Element.prototype.querySelector.call(element, fields) !== null;

/** Floating labels stand behind their field. */
function wordsAfter(node: Node): string {
  const next = nextOf(node);
  const after = next && isText(next) && !next.data.trim() ? nextOf(next) : next;
  if (!after || !isElement(after) || holdsField(after)) return '';
  const isMark = /^(?:label|span|legend|small|i|b)$/i.test(nameOf(after));
  const words = isMark ? shortText(after, longest, isFieldLike) : null;
  return words !== null && isLabel(words) ? words : '';
}

/** The head of the column a cell stands in. */
function headerOf(node: Node): string {
  if (!isElement(node) || !/^td$/i.test(nameOf(node))) return '';
  const row = parentOf(node);
  const table = Element.prototype.closest.call(node, 'table');
  const first = table && Element.prototype.querySelector.call(table, 'tr');
  const { cellIndex } = node as HTMLTableCellElement;
  const head = first && first !== row ? (first as HTMLTableRowElement).cells[cellIndex] : null;
  return head && /^th$/i.test(nameOf(head)) ? (shortText(head, longest, isFieldLike) ?? '') : '';
}

const isComponent = (parent: Element, host: Element | null): boolean =>
  host !== null || nameOf(parent).includes('-') || attributeOf(parent, 'role') === 'group';

/** A component's label is its field's own, and nearer than any words outside. */
const componentLabel = (component: Element): string =>
  ['label', 'aria-label', 'placeholder', 'data-label', 'title']
    .map((name) => attributeOf(component, name))
    .find((words) => words && isLabel(words)) ?? '';

function groupWords(parent: Element, isHost: boolean): string[] {
  const names = [
    'id',
    'name',
    'aria-label',
    'class',
    ...(isHost || nameOf(parent).includes('-')
      ? ['label', 'placeholder', 'title', 'type', 'data-label']
      : []),
  ];
  const own = [
    nameOf(parent).includes('-') ? nameOf(parent) : '',
    ...names.map((name) => attributeOf(parent, name)),
  ];
  const labelledBy = attributeOf(parent, 'aria-labelledby');
  const label = labelledBy ? byId(parent, labelledBy) : null;
  const head = Element.prototype.querySelector.call(parent, ':scope>legend,:scope>h2,:scope>h3,:scope>h4');
  return [...own, ...[label, head].map((element) => (element ? labelText(element) : ''))].filter(Boolean);
}
