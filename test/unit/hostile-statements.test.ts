/** History pages that were written to break whoever reads them. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { portals, statusOfLabel } from '../../utils/portals';
import { BalanceWords, TripStatus } from '../../utils/records';
import { readStatement, type StatementRow } from '../../utils/statements';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const around = { seenAt: '2026-11-26T12:00:00Z', zone: 'Asia/Tokyo' };
const pieces = [
  ...[
    '2026/11/10',
    '11月3日',
    '03/04/2026',
    '31/02',
    'Nov 3, 2026',
    '令和8年1月2日',
    '99/99/99',
    '\t',
    '\n',
    '日付\t広告名\tポイント\t状態\n',
  ],
  ...[
    '1,234pt',
    '▲500',
    '-',
    '￥12,800',
    '承認',
    '否認',
    'Pending',
    '残高',
    '有効期限',
    'Order #A-1',
    '注文番号 ',
    '(',
    ')',
    '円',
    '保有ポイント',
  ],
];
const portal = fc.constantFrom(null, ...portals.slice(0, 30));
const isDay = (day: string | null) => day === null || /^20\d\d-\d\d-\d\d$/.test(day);

afterEach(expectUnpolluted);

/** A row's sums are numbers that can be told, its words stand in the text. */
function check(
  text: string,
  { quote, at, amount, reward, date, expires, status, orderNumber, shop }: StatementRow,
) {
  expect(text.slice(at, at + quote.length)).toBe(quote);
  expect(quote.length).toBeLessThanOrEqual(500);
  for (const sum of [amount, reward])
    expect(sum === null || Number.isSafeInteger(Math.trunc(sum.value))).toBe(true);
  expect(isDay(date) && isDay(expires)).toBe(true);
  expect(status === null || TripStatus.safeParse(status).success).toBe(true);
  expect((orderNumber ?? '').length <= 60 && (shop ?? '').length <= 1_000).toBe(true);
}

describe('a history page', () => {
  const table = (points: string) => `日付\t広告名\tポイント\t状態\n2026/11/10\tHearthware\t${points}\t承認\n`;

  it('with a sum that no number can say names none, and one that can is read', () => {
    const of = (points: string) => readStatement(table(points), { ...around, portal: null }).rows[0]?.reward;
    expect(of('9'.repeat(320))).toBeNull();
    expect(of('1,234')).toMatchObject({ value: 1_234 });
  });

  it('of any text says what its record takes, in words of its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(strangeText(pieces, 100), strangeText(pieces, 30).map(table)),
        portal,
        (text, from) => {
          const { rows, balances, lapses } = readStatement(text, { ...around, portal: from });
          expect(rows.length <= 600 && balances.length <= 100).toBe(true);
          for (const row of rows) check(text, row);
          for (const { value } of balances) expect(Number.isFinite(value)).toBe(true);
          for (const { date, sum } of lapses)
            expect(isDay(date) && Number.isFinite(sum?.value ?? 0)).toBe(true);
          const portalWords = { host: 'pointo.test', name: 'Pointo' };
          for (const { value, unit } of balances)
            if (value >= 0)
              expect(
                BalanceWords.safeParse({
                  portal: portalWords,
                  value,
                  unit,
                  asOf: '2026-11-26',
                  lapsesOn: null,
                  limited: false,
                }).success,
              ).toBe(true);
        },
      ),
      { numRuns },
    );
  });

  it('has labels that are states of a trip, or none', () => {
    fc.assert(
      fc.property(strangeText(['承認', ' ', 'pending', ...ownMake], 4), portal, (label, from) => {
        const status = statusOfLabel(label, from);
        expect(status === null || TripStatus.safeParse(status).success).toBe(true);
      }),
      { numRuns },
    );
    expect([...ownMake, '承認'].map((label) => statusOfLabel(label))).toEqual([
      ...ownMake.map(() => null),
      'confirmed',
    ]);
  });
});
