import { describe, expect, it } from 'vitest';
import { findCardNumbers, maskCardNumbers } from '../../utils/capture/card-numbers';

/** Well-known test numbers of the schemes, plus the demo's own. */
const visa = '4929843150672486';
const spaced = visa.replace(/(.{4})(?=.)/g, '$1 ');

describe('card numbers in text', () => {
  it.each([
    ['plain', visa],
    ['in groups', spaced],
    ['with dashes', visa.replace(/(.{4})(?=.)/g, '$1-')],
    ['with no-break and zero-width spaces', visa.replace(/(.{4})(?=.)/g, '$1\u00a0\u200b')],
    ['full-width', visa.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
    ['American Express', '378282246310005'],
    ['JCB', '3530111333300000'],
    ['Mastercard', '5555555555554444'],
    ['one group a line', visa.replace(/(.{4})(?=.)/g, '$1\n')],
  ])('are found when written %s', (_, number) => {
    expect(maskCardNumbers(`お支払い ${number} 一括`)).toBe(
      `お支払い ${number.replace(/[\d０-９]/g, '•')} 一括`,
    );
  });

  it('are found inside a longer row of numbers', () => {
    expect(maskCardNumbers(`1 ${spaced} 12/29 123`)).not.toMatch(/4929|2486/);
  });

  it('are all found when several stand in one text', () => {
    expect(findCardNumbers(`${visa} / 5555 5555 5555 4444`)).toHaveLength(2);
  });

  it.each([
    ['a wrong check digit', '4929843150672487'],
    ['no scheme that begins so', '9929843150672480'],
    ['an order number', '250-7712843-0098213'],
    ['a telephone number', '03-1234-5678'],
    ['a price and a date', '12,980円 2026年11月22日 10:00'],
    ['a part of a longer number without a gap', `1${visa}`],
    ['too few digits', '4929 8431 5067'],
  ])('are not seen in %s', (_, text) => {
    expect(maskCardNumbers(text)).toBe(text);
  });

  it('leave the length of the text as it was, so that places in it stay right', () => {
    expect(maskCardNumbers(spaced)).toHaveLength(spaced.length);
  });

  it('are searched for in a million digits without a stall in the pattern', () => {
    const digits = '1234567890 '.repeat(100_000);
    expect(maskCardNumbers(digits)).toHaveLength(digits.length);
  });
});
