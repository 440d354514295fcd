/** Numbers in digits and in words, up to what terms count in. */
import type { GrammarWords } from './words';

/** Source of a pattern for a number; it has no groups. "ten (10)", "treinta (30)", "30 (treinta)". */
export const numberSource = (words: GrammarWords): string => {
  const { numbers, tensTo } = words;
  const names = Object.keys(numbers).sort((a, b) => b.length - a.length);
  const ones = namesOf(words, (n) => n > 0 && n < 10).filter((name) => !/^an?$/.test(name));
  const tens = namesOf(words, (n) => n > 10 && n < 100 && n % 10 === 0);
  const compound = `(?:${tens.join('|')})${tensTo}(?:${ones.join('|')})`;
  return `(?:\\d{1,4}|(?:${compound}|${names.join('|')})(?![a-z]))(?: ?[(\\[] ?[a-z0-9\\s-]{1,30}[)\\]])?`;
};

/** The numbers of one word that are such. */
const namesOf = ({ numbers }: GrammarWords, is: (n: number) => boolean): string[] =>
  Object.entries(numbers).flatMap(([name, n]) => (is(n) && !name.includes(' ') ? [name] : []));

/** Value of what `numberSource` matched. */
export function numberOf(
  source: string | undefined,
  { numbers, tensTo }: Pick<GrammarWords, 'numbers' | 'tensTo'>,
): number | null {
  if (!source) return null;
  const digits = /\d{1,4}/.exec(source);
  if (digits) return Number(digits[0]);
  const word = source
    .replace(/[([].{0,40}[)\]]/, '')
    .replace(/\s{1,4}/g, ' ')
    .trim();
  const known = numbers[word] ?? numbers[word.replace(/-/g, ' ')];
  if (known !== undefined) return known;
  const [tens = '', ones = ''] = word.split(new RegExp(tensTo));
  const [a, b] = [numbers[tens], numbers[ones]];
  return a !== undefined && b !== undefined ? a + b : null;
}
