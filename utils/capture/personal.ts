/** Names, addresses, telephone numbers, e-mail addresses: masked only where the user asked for it, since desks need them. */

import { attributeOf, firstOf, isElement, isText, nameOf, nextOf, parentOf } from './dom';
import { isFieldLike, ownWords } from './field-label';
import {
  deliveryHeading,
  ofOrder,
  type PersonalReason,
  personalTokens,
  personalWords,
} from './personal-words';
import { plainWords } from './sensitive-words';
import { shortText } from './short-text';
import { type HostOf, liveHost, wordsAround } from './words-around';

/** Words of the shopper's own, as their fields or a delivery block hold them. */
export interface Own {
  why: PersonalReason;
  text: string;
}

const noText = /^(?:hidden|checkbox|radio|button|submit|reset|image|file|range|color|date|number|search)$/;

/** What of a person a form field holds, or null. */
export function personalField(field: Element, hostOf: HostOf = liveHost): PersonalReason | null {
  const type = attributeOf(field, 'type').toLowerCase();
  if (noText.test(type)) return null;
  if (type === 'email' || type === 'tel') return type === 'email' ? 'email' : 'phone';
  const tokens = attributeOf(field, 'autocomplete').toLowerCase().split(/\s+/);
  for (const [pattern, why] of personalTokens) if (tokens.some((token) => pattern.test(token))) return why;
  const own = ownWords(field).map(plainWords);
  const named = reasonIn(own);
  if (named || own.some((words) => /\p{L}{4}|\p{Script=Han}/u.test(words))) return named;
  return reasonIn([plainWords(wordsAround(field, hostOf).nearest)]);
}

function reasonIn(words: readonly string[]): PersonalReason | null {
  for (const [pattern, why] of personalWords) if (words.some((name) => pattern.test(name))) return why;
  return null;
}

/** Lines read below one heading, and the longest of them, UTF-16 units. */
const mostLines = 12;
const longestLine = 120;

export const isDeliveryHeading = (text: string): boolean => text.length < 40 && deliveryHeading.test(text);

/** The lines that follow a heading such as "Ship to", up to the next heading. */
export function deliveryBlock(heading: Text): Own[] {
  let from: Node | null = heading;
  for (let up = 0; up < 4 && from && !nextContent(from); up++) from = parentOf(from);
  const lines: string[] = [];
  let next = from ? nextContent(from) : null;
  for (; next && lines.length < mostLines; next = nextContent(next)) {
    if (isElement(next) && /^(?:h[1-6]|dt|th|legend|form|footer|table|ul|ol|section)$/i.test(nameOf(next)))
      break;
    const before = lines.length;
    linesOf(next, lines);
    // A block of several lines is the whole of it.
    if (isElement(next) && lines.length > before + 1) break;
  }
  return lines
    .filter(isWhom)
    .slice(0, mostLines)
    .map((text) => ({ why: 'address', text }));
}

/** The same in a text, line by line: for a page that can no longer be asked. */
export function deliveryLines(text: string): Own[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    if (!isDeliveryHeading(line)) return [];
    const below = lines
      .slice(at + 1)
      .filter(Boolean)
      .slice(0, 3);
    return below
      .filter((one) => isWhom(one) && !isName(one))
      .map((one) => ({ why: 'address', text: one }) as const);
  });
}

/** A field's name, not what stands in it. */
const isName = (line: string): boolean => line.length < 20 && reasonIn([plainWords(line)]) !== null;

/** What follows may be about the order, not the person. */
const isWhom = (line: string): boolean => !ofOrder.test(line);

function nextContent(node: Node): Node | null {
  let next = nextOf(node);
  while (next && !(isText(next) ? next.data.trim() : isElement(next))) next = nextOf(next);
  return next;
}

function linesOf(node: Node, lines: string[]) {
  if (isElement(node) && /^(?:a|button|label|script|style)$/i.test(nameOf(node))) return;
  const words = shortText(node, longestLine * mostLines, isFieldLike);
  if (words === null) return;
  if (isText(node)) lines.push(...[words].filter((line) => line && line.length <= longestLine));
  else for (let child = firstOf(node); child; child = nextOf(child)) linesOf(child, lines);
}
