/** Text as it may be stored: what must not be kept is dots, and how much of it there was is counted. */
import type { MaskReason } from '../records';
import { findCardNumbers, maskAddress } from './card-numbers';
import { findPersonal, type Reasoned } from './find-words';
import { findCodes } from './labelled-codes';
import type { Own } from './personal';

/** How often something was masked, by why. */
export interface MaskCount {
  why: MaskReason;
  count: number;
}

export interface MaskedText {
  text: string;
  masked: MaskCount[];
}

/**
 * Masks card numbers and labelled codes; with `own` (even an empty list) personal data too. The text keeps its length.
 * @param own the shopper's own words, or null where personal data stays
 */
export function maskText(text: string, own: readonly Own[] | null = null): MaskedText {
  const numbers = findCardNumbers(text).map((range) => ({ ...range, why: 'card-number' as const }));
  return maskRanges(text, [...numbers, ...findCodes(text, numbers), ...(own ? findPersonal(text, own) : [])]);
}

/** Letters and digits of each range become dots. Where ranges overlap, the first counts. */
export function maskRanges(text: string, ranges: readonly Reasoned[]): MaskedText {
  const counts = new Map<MaskReason, number>();
  let masked = '';
  let from = 0;
  for (const { start, end, why } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    if (start >= from) counts.set(why, (counts.get(why) ?? 0) + 1);
    const begin = Math.max(start, from);
    masked += text.slice(from, begin) + dots(text.slice(begin, end));
    from = end;
  }
  return { text: masked + text.slice(from), masked: [...counts].map(([why, count]) => ({ why, count })) };
}

/** Astral characters count two units: so that places in the text stay right, each unit becomes a dot. */
export const dots = (text: string): string =>
  text.replace(/[\p{L}\p{N}\p{M}]/gu, (char) => '•'.repeat(char.length));

/** Counts of several places as one, by why. */
export function addCounts(...lists: readonly (readonly MaskCount[])[]): MaskCount[] {
  const counts = new Map<MaskReason, number>();
  for (const { why, count } of lists.flat()) counts.set(why, (counts.get(why) ?? 0) + count);
  return [...counts].map(([why, count]) => ({ why, count }));
}

/** A page's address as it may be stored. */
export const storedAddress = (address: string, personal: boolean): string =>
  personal ? maskText(maskAddress(address), []).text : maskAddress(address);

/** Whether a stored address is this one, whatever was masked in it when it was stored. */
export const isAddressOf = (address: string, stored: string): boolean =>
  [false, true].some((personal) => storedAddress(address, personal) === stored);
