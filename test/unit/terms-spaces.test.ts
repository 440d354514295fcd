/** However a page writes its spaces, the same is read. */
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../utils/terms';
import { pattern } from '../../utils/terms/grammar/latin/pattern';

const seenAt = '2026-11-29T00:00:00Z';
const spaces = [...Array(0x10000).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((char) => /\s/.test(char) && !/[\n\r\u2028\u2029]/.test(char));

describe('a sentence', () => {
  it.each([
    ['en', 'Claims must be made within 30 business days of your purchase.'],
    ['es', 'Reclama en un plazo de 30 días hábiles desde la compra.'],
    ['ja', 'ポイントは 購入日から 30 日 以内に 付与されます。'],
  ] as const)('says the same with any kind of space (%s)', (lang, text) => {
    const said = (words: string) =>
      readTerms(words, { lang, seenAt }).map(({ kind, value }) => [kind, value]);
    expect(said(text)).toHaveLength(1);
    expect(spaces.length).toBeGreaterThan(15);
    for (const space of spaces) expect(said(text.replaceAll(' ', space)), space).toEqual(said(text));
  });
});

describe('a pattern of words', () => {
  const matches = (source: string, text: string) => pattern(`^(?:${source})$`, '').test(text);

  it('takes some spaces or line ends for a gap, and none only where it may be missing', () => {
    for (const gap of [' ', '\n', '  \n'])
      expect(matches('cash ?back is', `cash${gap}back${gap}is`)).toBe(true);
    expect(matches('cash ?back is', 'cashback is')).toBe(true);
    expect(matches('cash ?back is', 'cashbackis')).toBe(false);
    expect(matches('cash back', `cash${' '.repeat(9)}back`)).toBe(false);
  });

  it('keeps its classes: a space there is one character among others', () => {
    expect(matches('[a-z ]{3}', 'a b')).toBe(true);
    expect(matches('[a-z\\s]{3}', 'a\nb')).toBe(true);
    expect(matches('[^\\s]{3}', 'a b')).toBe(false);
    expect(matches('[a-z ]{3}', 'a{b')).toBe(false);
  });
});
