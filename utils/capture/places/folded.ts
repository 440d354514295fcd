/** Would a click open it? Told from what the page says of itself; without such a word, what is not shown is `hidden`. */
import { allIn, attributeOf, hasAttribute, nameOf, previousElementOf } from '../dom';
import type { Seen } from './ground';

/** Attributes by which a control names what it opens. */
const naming = ['aria-controls', 'popovertarget', 'commandfor', 'data-target', 'data-bs-target'];
const selector = naming.map((name) => `[${name}]`).join();
const words =
  /accord|collaps|toggle|tab-?(?:pane|panel|content|body)|expand|fold|drawer|\bfaq|\bmore\b|-more\b|開閉/i;

/** Ids of what a document's controls open, in lower case. */
export function openedIds(root: Document | DocumentFragment): Set<string> {
  const ids = new Set<string>();
  for (const control of allIn(root, selector))
    for (const name of naming)
      for (const id of attributeOf(control, name).split(/\s+/)) if (id) ids.add(id.replace(/^#/, ''));
  return ids;
}

/** What an element that is not shown counts as. `opened` are the ids that controls of the page name. */
export function foldedOr(element: Element, opened: ReadonlySet<string>): Seen {
  const id = attributeOf(element, 'id');
  if (id && opened.has(id)) return 'collapsed';
  if (attributeOf(element, 'role') === 'tabpanel' || attributeOf(element, 'hidden') === 'until-found')
    return 'collapsed';
  if (words.test(attributeOf(element, 'class'))) return 'collapsed';
  const before = previousElementOf(element);
  if (!before) return 'hidden';
  if (nameOf(element) === 'DD' && nameOf(before) === 'DT') return 'collapsed';
  return opensNext(before) ? 'collapsed' : 'hidden';
}

/** A heading or button that says of itself that something is folded below. */
const opensNext = (element: Element): boolean =>
  attributeOf(element, 'aria-expanded') === 'false' ||
  Element.prototype.querySelector.call(element, ':scope > [aria-expanded="false"]') !== null;

/** Whether a child of a closed `details` is one of those that are folded away. */
export const inClosedDetails = (details: Element, child: Element): boolean =>
  nameOf(details) === 'DETAILS' &&
  !hasAttribute(details, 'open') &&
  Element.prototype.querySelector.call(details, ':scope > summary') !== child;
