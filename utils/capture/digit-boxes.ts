/** Numbers that are typed into several boxes: a card number by fours, a one-time code digit by digit. The boxes alone tell. */

import type { Mask } from '../records';
import { attributeOf } from './dom';
import { ownWords } from './field-label';
import { otherWords, plainWords } from './sensitive-words';
import { type HostOf, wordsAround } from './words-around';

/** Inputs with no words between them, in document order. */
export type Row = Element[];

type Boxes = { from: number; length: number; why: Extract<Mask['why'], 'password' | 'card'> };

/** How card numbers are divided; the last group of the first may be shorter or longer (13 to 19 digits). */
const divided = /4,4,4,[1-7](?=,|$)|4,6,[45](?=,|$)|(?:\b1,){11,}1(?=,|$)/g;
/** One digit a box, too few for a card. */
const oneByOne = /(?<=^|[^1],)(?:1,){3,10}1(?=$|,[^1])/g;
/** Codes that prove something are divided like that too. */
const proof = /serial|シリアル|応募|campaign|campana|licen[cs]|licencia|キャンペーン/;

/** The boxes of a row that make up a card number or a code. A postal code, a telephone number or a coupon are none. */
export function secretBoxes(row: Row, hostOf: HostOf): { element: Element; why: Boxes['why'] }[] {
  if (row.length < 3) return [];
  const lengths = row
    .map((box) => attributeOf(box, 'maxlength') || attributeOf(box, 'size') || '0')
    .join(',');
  return [...boxesIn(lengths, divided, 'card'), ...boxesIn(lengths, oneByOne, 'password')].flatMap(
    ({ from, length, why }) => {
      const boxes = row.slice(from, from + length);
      return boxes[0] && isOther(boxes[0], hostOf) ? [] : boxes.map((element) => ({ element, why }));
    },
  );
}

function boxesIn(lengths: string, pattern: RegExp, why: Boxes['why']): Boxes[] {
  return [...lengths.matchAll(pattern)].map(({ 0: match, index }) => ({
    from: lengths.slice(0, index).split(',').length - 1,
    length: match.split(',').length,
    why,
  }));
}

function isOther(box: Element, hostOf: HostOf): boolean {
  const { nearest, groups } = wordsAround(box, hostOf);
  const words = [...ownWords(box), nearest, ...(nearest ? [] : groups)].map(plainWords);
  return words.some((name) => otherWords.test(name) || proof.test(name));
}
