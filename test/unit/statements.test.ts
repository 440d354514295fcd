/** Statements: what a portal's own history page says of purchases, balances and what lapses, in three languages; and that any text is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portals } from '../../utils/portals';
import { readStatement } from '../../utils/statements';
import { textOfPage } from './statement-page';

const pages = import.meta.glob<string>('../fixtures/pages/*/account/yes-*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const around = { seenAt: '2025-10-01T03:00:00.000Z', zone: 'Asia/Tokyo', portal: null };
const read = (text: string) => readStatement(text, around);
const page = (name: string) => {
  const html = Object.entries(pages).find(([path]) => path.includes(name))?.[1];
  return textOfPage(html ?? expect.fail(name));
};
const rowsOf = (name: string) =>
  read(page(name)).rows.map(({ date, shop, amount, reward, status }) => [
    date,
    shop,
    amount?.value ?? null,
    reward?.value ?? null,
    status,
  ]);

describe('a history page', () => {
  it('in Japanese is read row by row, by the headings of its columns', () => {
    expect(rowsOf('yes-portal-passbook')[0]).toEqual(['2025-08-21', 'ふとんの里', null, 260, 'pending']);
    expect(rowsOf('yes-affiliate-report').map((row) => row[4])).toEqual([
      'pending',
      'pending',
      'confirmed',
      'rejected',
    ]);
  });

  it('in English is read with its days first where they are', () => {
    expect(rowsOf('yes-cashback-activity-uk')).toEqual([
      ['2025-06-04', 'Dovecote Bedding', 120, 9.6, 'pending'],
      ['2025-05-19', 'Pylon Broadband', null, 28.6, 'pending'],
      ['2025-04-02', 'Skerry Ferries', 255, 12.75, 'confirmed'],
      ['2025-03-11', 'Mimosa Makeup', 40, null, 'rejected'],
      ['2025-02-28', 'Hobnail Shoes', 81, 4.05, 'payable'],
    ]);
    expect(rowsOf('yes-airline-miles')[0]?.[0]).toBe('2025-09-25');
  });

  it('in Spanish is read with what else a state says', () => {
    expect(rowsOf('yes-cashback-movimientos')[2]).toEqual([
      '2025-07-15',
      'Óptica Lince',
      120,
      null,
      'rejected',
    ]);
    expect(rowsOf('yes-cartola')[0]).toEqual(['2025-08-03', 'Local 112 Ñuñoa', 28400, 284, null]);
  });

  it('that is a list is read entry by entry, with the name before the day', () => {
    expect(rowsOf('ja/account/yes-cashback-activity')[0]).toEqual([
      '2025-09-20',
      'みどり薬局オンライン',
      6480,
      194,
      'pending',
    ]);
  });

  it('gives every row the very words it stands in', () => {
    for (const name of Object.keys(pages)) {
      const text = page(name);
      for (const { quote, at } of read(text).rows) expect(text.slice(at, at + quote.length)).toBe(quote);
    }
  });

  it('says its balances and what lapses next', () => {
    const { balances, lapses } = read(page('yes-shop-point-history'));
    expect(balances.map(({ kind, value }) => [kind, value])).toEqual([
      ['now', 842],
      ['limited', 200],
    ]);
    expect(lapses[0]).toMatchObject({ date: '2025-12-31', sum: { value: 200 }, limited: true });
    expect(read(page('yes-points-history-au')).lapses).toMatchObject([
      { date: '2026-03-31', sum: { value: 1200, unit: 'point' } },
    ]);
  });
});

describe('what is not sure', () => {
  it('is left out: a day that can be read in two ways', () => {
    const rows = (text: string) => read(`Date\tStore\tCash back\tStatus\n${text}`).rows;
    expect(rows('04/05/2025\tLoom\t3 points\tPending')).toEqual([]);
    expect(rows('04/25/2025\tLoom\t3 points\tPending')).toHaveLength(1);
  });

  it('is left out: states that may be headings of a list', () => {
    const text = 'Pending\n4 Sep 2025\nLoom\n30 points\nConfirmed\n2 Sep 2025\nQuill\n40 points';
    expect(read(text).rows.map(({ status }) => status)).toEqual([null, null]);
  });

  it('is left out: which of two sums was paid', () => {
    const { rows } = read('4 Sep 2025\nLoom\n£30.00\n£3.00\nPending');
    expect(rows).toMatchObject([{ amount: null, reward: null, status: 'pending' }]);
  });

  it('is left out: a day in the name of a balance is no balance', () => {
    expect(read('Saldo al 31-08\ntexto').balances).toEqual([]);
    expect(read('Tu saldo: 3.120 puntos').balances).toMatchObject([{ kind: 'now', value: 3120 }]);
  });

  it('is left out: what has lapsed already, and rules without a day', () => {
    expect(read('500ポイントは2026/12/31に失効しました\n有効期限は最終獲得日から1年です').lapses).toEqual([]);
    expect(read('500ポイントが2026/12/31に失効します').lapses).toHaveLength(1);
  });
});

describe('a portal’s own word', () => {
  it('comes before the common one', () => {
    const topcashback = portals.find(({ id }) => id === 'topcashback') ?? null;
    const text = 'Date\tRetailer\tCashback\tStatus\n12 Sep 2025\tLoom\t£3.20\tClaimed';
    expect(readStatement(text, { ...around, portal: topcashback }).rows[0]?.status).toBe('paid');
    expect(read(text).rows[0]?.status).toBeNull();
  });
});

describe('any text', () => {
  const pieces = [
    ...'2025年1月1日/-.ポイント残高判定中承認,¥£€$%+-()\n\t ',
    '利用日\tショップ\tポイント\t状態\n',
    'Fecha\tTienda\tPuntos\n',
    '31/12/2025',
    '12 Sep 2025',
    '失効',
    'Pending',
    '\ud83d',
    '1,234pt',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));
  it('is read without a throw, every quote at its place', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 400 })), (any) => {
        for (const { quote, at } of read(any).rows) expect(any.slice(at, at + quote.length)).toBe(quote);
      }),
      { numRuns: 600 },
    );
  });

  it.each(['2025/01/01\t', '1', '残高', '2025/01/01 12pt\n', 'Pending\n', '(', '31/12/2025 ', 'a\t'])(
    'of %j without end is read in a second',
    (unit) => {
      const long = unit.repeat(Math.ceil(300_000 / unit.length));
      const begun = performance.now();
      read(long);
      expect(performance.now() - begun).toBeLessThan(1_500);
    },
  );
});
