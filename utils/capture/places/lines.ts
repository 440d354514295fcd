/** The lines of a text node: where each stands on the page, and at which letter it begins. */

import type { Turns } from '../../turns';
import { isInPage } from '../dom';
import { onPage, type Sides, type Site } from './ground';

export interface Line {
  /** Index in the node's text (UTF-16). */
  start: number;
  sides: Sides;
}

/** One range for each document: the page pays for every one that lives. */
const ranges = new WeakMap<Document, Range>();

function rangeOf(document: Document): Range {
  const range = ranges.get(document) ?? Document.prototype.createRange.call(document);
  ranges.set(document, range);
  return range;
}

/** Lines of a text node from top to bottom; empty when nothing of it was laid out. Stops when the page changes it meanwhile. */
export async function linesOf(node: Text, site: Site, turns: Turns): Promise<Line[]> {
  const { data } = node;
  const range = rangeOf(site.document);
  const boxes = (start: number, end: number): DOMRect[] => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  const whole = boxes(0, data.length);
  const lines: Line[] = [];
  let start = 0;
  for (let left = whole.length; left > 0 && start < data.length; left--) {
    const end = left === 1 ? data.length : endOfLine(boxes, start, data.length);
    const sides = around(left === whole.length && left === 1 ? whole : boxes(start, end), site);
    if (sides) lines.push({ start, sides });
    start = end;
    if (!turns.due()) continue;
    await turns.rest();
    if (!isInPage(node) || node.data !== data) break;
  }
  return lines;
}

/** Index after the last letter of the line that begins at `start`: doubles its reach, then halves the doubt. */
function endOfLine(boxes: (start: number, end: number) => DOMRect[], start: number, length: number): number {
  let fits = start + 1;
  let reach = 32;
  while (start + reach < length && boxes(start, start + reach).length < 2) {
    fits = start + reach;
    reach *= 2;
  }
  let over = Math.min(length, start + reach);
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (boxes(start, middle).length < 2) fits = middle;
    else over = middle;
  }
  return fits;
}

function around(boxes: readonly DOMRect[], site: Site): Sides | null {
  const all = boxes.map((box) => onPage(site, box)).filter((sides) => sides !== null);
  const [first] = all;
  if (!first) return null;
  return all.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}
