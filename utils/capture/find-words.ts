/** Where given words and the shapes of personal data stand in a text. */
import type { MaskReason } from '../records';
import type { Range } from './card-numbers';
import type { Own } from './personal';

export interface Reasoned extends Range {
  why: MaskReason;
}

/** From its mark on: to search for what stands before it at every letter would take long. */
const mailHost = /(?:@|%40|＠)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const mailBox = /[\p{L}\p{N}._+-]{1,64}$/u;
/**
 * Telephone numbers as Japan, the United States, the United Kingdom and Spain write them, with their separators. Free numbers are
 * shops', and a row of digits alone may be an order.
 */
const phones = [
  /(?<![\d-])(?!0120|0570|0800)(?:0\d{1,4}-\d{1,4}-\d{3,4}|0[5789]0-?\d{4}-?\d{4})(?![\d-])/g,
  /(?<![\d-])\(0\d{1,4}\) ?\d{1,4}-\d{4}(?![\d-])/g,
  /(?<![\d+])\+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\d-])/g,
  /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])/g,
  /(?<![\d-])0\d{2,4} \d{3,4} \d{3,4}(?![\d-])/g,
  /(?<![\d-])[67]\d{2}[ .]\d{3}[ .]\d{3}(?![\d-])|(?<![\d-])[6789]\d{2}(?:[ .]\d{2}){3}(?![\d-])/g,
];
const japanesePostal = /〒\s?\d{3}-?\d{4}/g;

/** Addresses, telephone numbers and the shopper's own words in a text, in order; they may overlap. */
export function findPersonal(text: string, own: readonly Own[]): Reasoned[] {
  const shaped = (pattern: RegExp, why: MaskReason): Reasoned[] =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      why,
    }));
  return [
    ...findMail(text),
    ...phones.flatMap((pattern) => shaped(pattern, 'phone')),
    ...shaped(japanesePostal, 'address'),
    ...findWords(
      text,
      own.filter(({ text: words }) => !tooCommon(words)),
    ),
  ].sort((a, b) => a.start - b.start);
}

function findMail(text: string): Reasoned[] {
  return [...text.matchAll(mailHost)].flatMap(({ 0: host, index }) => {
    const box = mailBox.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    return box ? [{ start: index - box.length, end: index + host.length, why: 'email' as const }] : [];
  });
}

/** Too short to be told from any other word or number. */
const tooCommon = (words: string): boolean => {
  const text = words.replace(/\s+/g, '');
  if (/^\d*$/.test(text)) return text.length < 5;
  return text.length < (/[\p{Script=Han}\p{Script=Kana}]/u.test(text) ? 2 : 3);
};

/** Where given words stand as whole words, whatever space lies between them. */
export function findWords(text: string, words: readonly { why: MaskReason; text: string }[]): Reasoned[] {
  return words.flatMap(({ why, text: wanted }) => {
    const parts = wanted.trim().split(/\s+/);
    if (parts.join('').length < 2) return [];
    const source = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('[\\s\\0]+');
    const pattern = new RegExp(`(?<![a-zA-Z0-9])${source}(?![a-zA-Z0-9])`, 'giu');
    return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      why,
    }));
  });
}
