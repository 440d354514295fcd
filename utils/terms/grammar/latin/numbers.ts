/** Numbers in digits and in words, up to what terms count in. */
import type { GrammarWords } from './words';

/** Source of a pattern for a number; it has no groups. "ten (10)", "treinta (30)", "30 (treinta)". */
export const numberSource = ({ numbers }: GrammarWords): string => {
  const names = Object.keys(numbers).sort((a, b) => b.length - a.length);
  return `(?:\\d{1,4}|(?:${names.join('|')})(?![a-z]))(?: ?\\( ?[a-z0-9\\s]{1,30}\\))?`;
};

/** Value of what `numberSource` matched. */
export function numberOf(source: string | undefined, { numbers }: GrammarWords): number | null {
  if (!source) return null;
  const digits = /\d{1,4}/.exec(source);
  if (digits) return Number(digits[0]);
  const word = source
    .replace(/\(.{0,40}\)/, '')
    .replace(/\s{1,4}/g, ' ')
    .trim();
  return numbers[word] ?? numbers[word.replace(/-/g, ' ')] ?? null;
}
