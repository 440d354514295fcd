/** Which words are quoted for a claim: the sentence, or its part around the time where the sentence is long. */
import type { Clause, Stretch } from './shapes';

const shortEnough = 110;
const least = 24;

function breakBefore(text: string, at: number): number {
  for (let i = at - least; i > at - shortEnough && i > 0; i--)
    if ('、,。\n'.includes(text.charAt(i - 1))) return i;
  return Math.max(0, at - shortEnough);
}

function breakAfter(text: string, end: number): number {
  for (let i = end + least; i < end + shortEnough && i < text.length; i++)
    if ('、,。\n'.includes(text.charAt(i))) return i;
  return Math.min(text.length, end + shortEnough);
}

/** The stretch of a clause to quote for what stands at `at`…`end` in it. */
export function quoteOf({ text }: Clause, { at, end }: Stretch): Stretch {
  const whole = /[。\s]$/.test(text) ? text.length - 1 : text.length;
  if (text.length <= shortEnough) return { at: 0, end: Math.max(whole, end) };
  return { at: breakBefore(text, at), end: Math.min(breakAfter(text, end), Math.max(whole, end)) };
}
