/** Words that were blackened in a picture, masked wherever else they stand: titles, addresses, what was read. */
import type { Hop } from '../records';
import { decoded } from '../route/decoded';
import { bare, spansOf } from './quote';

/** What stands for words that are black, however long they were. */
export const sign = '■■■';

/** Bare words to mask, longest first. */
export type MaskWords = readonly string[];

/** Fewer letters stand in many a word; names of Han and kana are as short as two. */
const shortest = 4;
const shortName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,3}$/u;
/** A label and what it labels: `お名前：…`. */
const labelled = /[:：]/;
const honorific = /(?:様|さま|さん|殿|御中)$/;

/**
 * What gives away lines that were blackened, and what the user searched for to blacken it: the lines themselves, what stands behind
 * a label, and in them every number of three digits or more and every mail address.
 */
export function tellingWords(hidden: readonly string[], searched: readonly string[] = []): MaskWords {
  const lines = hidden.flatMap((line) => [line, line.split(labelled).slice(1).join(':')]);
  const whole = [...lines, ...lines.map(nameIn)].map(bare);
  const parts = hidden.flatMap((line) => line.split(/[\s:：、。,，;；()（）「」『』|｜]+/)).filter(isTelling);
  const words = new Set([
    ...whole.filter(({ length }) => length >= shortest),
    ...lines.flatMap((line) => (honorific.test(line.trim()) ? nameOf(line) : [])),
    ...parts.map(bare),
    // A number is the same without what parts it.
    ...[...whole, ...parts.map(bare)].map(digitsOf).filter(({ length }) => length >= longNumber),
    ...searched.map(bare).filter(({ length }) => length > 1),
  ]);
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const nameIn = (line: string) => line.trim().replace(honorific, '');
/** What stands before `様` is a name, however short. */
const nameOf = (line: string) => [bare(nameIn(line))].filter((name) => shortName.test(name));

/** Digits of a number that is told with and without hyphens. */
const longNumber = 6;
const digitsOf = (word: string) => (/^[\d\s().+/-]+$/.test(word) ? word.replace(/\D/g, '') : '');

const isTelling = (part: string) => /@/.test(part) || (part.normalize('NFKC').match(/\d/g)?.length ?? 0) >= 3;

/** A text with every place of the words masked; white space, width and case do not count. */
export function maskWords(text: string, words: MaskWords): string {
  return words.reduce((left, word) => {
    const spans = spansOf(word, left);
    return spans.reduceRight((masked, [from, to]) => masked.slice(0, from) + sign + masked.slice(to), left);
  }, text);
}

/** An address with every part masked that holds one of the words, encoded or not. Its origin stays. */
export function maskAddress(url: string, words: MaskWords): string {
  if (!URL.canParse(url)) return maskWords(url, words);
  const { origin } = new URL(url);
  const head = url.startsWith(origin) ? origin : '';
  const tail = url.slice(head.length).replace(/[^/?&=#;]+/g, (part) => {
    // Forms write a space as `+`.
    const plain = bare(decoded(part.replaceAll('+', ' ')));
    const digits = plain.replace(/\D/g, '');
    const isBlack = (word: string) =>
      plain.includes(word) || (/^\d+$/.test(word) && word.length >= longNumber && digits.includes(word));
    return words.some(isBlack) ? sign : part;
  });
  return head + maskWords(tail, words);
}

/** An address of which nothing may be told but the site: of a page of which no word is. */
export function siteOnly(url: string): string {
  if (!URL.canParse(url)) return sign;
  const { origin } = new URL(url);
  return `${origin === 'null' ? '' : origin}/${sign}`;
}

/** A hop of which nothing is told but its site, its times and its answer. */
export function siteOfHop({ headers: _, initiator, ...hop }: Hop): Hop {
  return { ...hop, url: siteOnly(hop.url), ...(initiator && { initiator: siteOnly(initiator) }) };
}

/** Every text in a value masked, at any depth; addresses as addresses. */
export function maskDeep<Value>(value: Value, words: MaskWords): Value;
export function maskDeep(value: unknown, words: MaskWords): unknown {
  if (typeof value === 'string')
    return /^[a-z]+:\/\//i.test(value) ? maskAddress(value, words) : maskWords(value, words);
  if (Array.isArray(value)) return value.map((one) => maskDeep(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskDeep(one, words)]));
}
