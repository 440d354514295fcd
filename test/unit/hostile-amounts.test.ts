/** Amounts and rates as pages may write them to break whoever counts them. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { amountsIn } from '../../utils/offers/amounts';
import { dollarOf } from '../../utils/offers/dollar';
import { rateOn } from '../../utils/offers/worth';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(10_000, 1_000);
const source = (html: string) => ({ html, rest: '', frames: [] });
const pieces = [
  ...[
    '1,000',
    '10',
    '1.5',
    '0',
    '%',
    'ポイント',
    'pt',
    'P',
    '円',
    '万',
    '€',
    '$',
    'US$',
    '¥',
    '倍',
    'マイル',
    'points',
    'puntos',
  ],
  ...[
    '最大',
    '獲得',
    '還元',
    '100円につき',
    'per ',
    'for every $',
    'worth ',
    '相当',
    '1pt = ',
    'cashback',
    '条件',
    '対象外',
    '(',
    ')',
  ],
];

afterEach(expectUnpolluted);

describe('an amount', () => {
  it('is none where it is larger than a number can say', () => {
    const endless = '9'.repeat(320);
    expect(amountsIn(`${endless}円 1,000円`)).toMatchObject([{ amount: 1_000 }]);
    expect(amountsIn(`10ポイント per $${endless}`)[0]).not.toHaveProperty('per');
    expect(amountsIn('10ポイント per $2')[0]).toMatchObject({ per: { amount: 2 } });
  });

  it('is counted in dollars of a country, whatever the address ends in', () => {
    for (const name of ownMake)
      expect(dollarOf(source(''), `https://shop.${name.replaceAll('_', 'x')}/`)).toBe('USD');
    expect(dollarOf(source(''), 'https://shop.mx/')).toBe('MXN');
  });

  it('is finite and stands where it says, in any line', () => {
    fc.assert(
      fc.property(strangeText(pieces), (text) => {
        const line = text.normalize('NFKC');
        for (const { amount, at, end, per } of amountsIn(line)) {
          expect(amount > 0 && Number.isFinite(amount) && Number.isFinite(per?.amount ?? 1)).toBe(true);
          expect(at < end && end <= line.length && (per?.amount ?? 1) > 0).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it.each(['1', '1,', ',', '0'])('of %j without end gives a rate in the end, or none', (piece) => {
    const text = piece.repeat(300_000);
    expect(rateOn([{ text, place: 'text', strong: false }], 'USD')).toBeNull();
  });

  it('is worth a finite sum where a page states the rate', () => {
    fc.assert(
      fc.property(strangeText(['1', '0', ',', '.', 'pt', ' = ', '円', '€']), (text) => {
        const { points = 1, worth = 1 } = rateOn([{ text, place: 'text', strong: false }], 'USD') ?? {};
        expect(Number.isFinite(worth / points)).toBe(true);
      }),
      { numRuns },
    );
  });
});
