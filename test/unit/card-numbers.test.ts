import { describe, expect, it } from 'vitest';
import { findCardNumbers, maskAddress, maskCardNumbers } from '../../utils/capture/card-numbers';

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

describe('what stands in rows and columns', () => {
  const rows = (row: (i: number) => string) => Array.from({ length: 400 }, (_, i) => row(i)).join('\n');
  const day = (i: number) =>
    `${2020 + (i % 7)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;

  it.each([
    ['dates and points', rows((i) => `${day(i)}\t${i * 37}`)],
    ['dates with dots', rows((i) => `${day(i).replaceAll('-', '.')} ${i * 7} pt`)],
    ['periods', rows((i) => `${day(i)} - ${day(i + 3)}`)],
    ['times and sums', rows((i) => `${day(i)} 10:${String(i % 60).padStart(2, '0')} 12.980`)],
  ])('is no card number: %s', (_, text) => {
    expect(maskCardNumbers(text)).toBe(text);
  });
});

describe('an address', () => {
  it.each([
    ['?cardnumber=4111+1111+1111+1111&x=731', '4111'],
    ['?n=4111%201111%201111%201111', '1111'],
    ['/pay/4929_8431_5067_2486', '8431'],
    ['/pay/4929843150672486', '4929'],
    ['?cvv=123&order=7', '123'],
    ['#password=hunter2', 'hunter2'],
  ])('keeps no secret: %s', (part, secret) => {
    expect(maskAddress(`https://shop.example${part}`)).not.toContain(secret);
  });

  it.each([
    '?a8=pzUHoVUD6RnBu29b673f5',
    '?order=KS-253771-0206&shopping=1',
    '?awc=7421_1763840000_0123abcd',
    '/passbook?page=2',
  ])('keeps what proves the way: %s', (part) => {
    expect(maskAddress(`https://shop.example${part}`)).toBe(`https://shop.example${part}`);
  });
});
