/** Numbers as Japanese terms write them: digits with commas, 漢数字, and 万 with digits in front. The text is folded. */

const digits = new Map([...'〇一二三四五六七八九'].map((char, i) => [char, i] as const));
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** A small whole number (days, months), as the source of a RegExp without groups. */
export const small = '(?:\\d{1,3}|[〇一二三四五六七八九十百]{1,4})';

/** The value of a whole number in digits or 漢数字; NaN for anything else. */
export function numberOf(words: string): number {
  if (/^[\d,]{1,16}$/.test(words)) return Number(words.replaceAll(',', ''));
  if (words === '元') return 1;
  if (/^[〇一二三四五六七八九]{2,4}$/.test(words))
    return Number([...words].map((char) => digits.get(char)).join(''));
  let total = 0;
  let open: number | null = null;
  for (const char of words) {
    const digit = digits.get(char);
    const power = powers.get(char);
    if (digit !== undefined) open = digit;
    else if (power !== undefined) {
      total += (open ?? 1) * power;
      open = null;
    } else return Number.NaN;
  }
  return words === '' ? Number.NaN : total + (open ?? 0);
}
