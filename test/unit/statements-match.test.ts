/** Which row is which trip's, what a history does not list, what lapses next, and rewards by month: positive cases with their negative twins. */
import { describe, expect, it } from 'vitest';
import type { HandBalance, Trip } from '../../utils/records';
import {
  coverOf,
  keyOfRow,
  ledgerOf,
  missingOf,
  proposalsFor,
  readStatement,
  type SeenStatement,
} from '../../utils/statements';
import { agendaOf } from '../../utils/today';
import { rewardsByMonth } from '../../utils/trips';
import { tripRecord } from '../fixtures/records';

const head = '利用日\tショップ\t注文番号\t利用金額\tポイント\t状態\n';
const seen = (text: string, fields: Partial<SeenStatement> = {}): SeenStatement => {
  const seenAt = fields.seenAt ?? '2026-12-01T03:00:00.000Z';
  return {
    visitId: `visit ${seenAt}`,
    url: 'https://portal.test/passbook',
    zone: 'Asia/Tokyo',
    statement: readStatement(`ポイント通帳\n${head}${text}`, { seenAt, zone: 'Asia/Tokyo', portal: null }),
    ...fields,
    seenAt,
  };
};
const trip = (fields: Partial<Trip> = {}) =>
  tripRecord({
    shop: 'loomhouse.test',
    amount: { value: 11_000, currency: 'JPY' },
    anchors: { clicked: '2026-11-22T09:58:00.000Z', purchased: '2026-11-22T10:10:00.000Z' },
    ...fields,
  });
const propose = (text: string, own: Trip = trip(), others: Trip[] = []) =>
  proposalsFor(own, [seen(text)], [own, ...others]);
const row = '2026/11/22\tLoomhouse 本店\tA-100234\t10,000円\t300pt\t判定中\n';

describe('a row', () => {
  it('is proposed for the trip of its shop, day and sum less tax, with these reasons', () => {
    expect(propose(row)).toMatchObject([
      { because: ['shop', 'day', 'net'], against: [], ambiguous: false, row: { status: 'pending' } },
    ]);
  });

  it('of another shop is not, though day and sum are the same', () => {
    expect(propose(row.replace('Loomhouse 本店', 'Quill'))).toEqual([]);
  });

  it('of another portal is not', () => {
    expect(propose(row, trip({ portal: { host: 'other.test', name: 'Other' } }))).toEqual([]);
  });

  it('of the same order number is, whatever its shop is called', () => {
    const [found] = propose(row.replace('Loomhouse 本店', '—'), trip({ orderNumber: 'a100234' }));
    expect(found?.because).toContain('order-number');
  });

  it('of another order number is not, though everything else is the same', () => {
    expect(propose(row, trip({ orderNumber: 'A-999999' }))).toEqual([]);
  });

  it('months later is not, without an order number', () => {
    expect(propose(row.replace('2026/11/22', '2026/08/22'))).toEqual([]);
  });

  it('of another sum is, with what speaks against it', () => {
    expect(propose(row.replace('10,000円', '7,200円'))[0]?.against).toEqual(['amount']);
  });

  it('that fits two trips is said to be ambiguous', () => {
    expect(propose(row, trip(), [trip()])[0]?.ambiguous).toBe(true);
    expect(propose(row + row.replace('A-100234', 'A-100235'))).toHaveLength(2);
  });

  it('that says nothing new is not proposed: the same state, an older page, a step back', () => {
    expect(propose(row, trip({ status: 'pending' }))).toEqual([]);
    expect(propose(row, trip({ status: 'confirmed' }))).toEqual([]);
    const told = trip({ status: 'rejected', statusAt: { rejected: '2026-12-05T00:00:00.000Z' } });
    expect(propose(row, told)).toEqual([]);
    expect(propose(row.replace('判定中', '非承認'), trip({ status: 'confirmed' }))).toHaveLength(1);
  });

  const listing = (answer: 'yes' | 'no') => {
    const [read] = seen(row).statement.rows;
    return {
      at: '2026-12-02T00:00:00.000Z',
      answer,
      visitId: 'x',
      quote: row,
      row: read ? keyOfRow(read) : '',
      status: answer === 'yes' ? ('pending' as const) : null,
      was: 'clicked' as const,
    };
  };

  it('that was refused is not proposed again, not even in another state', () => {
    expect(propose(row.replace('判定中', '承認'), trip({ listings: [listing('no')] }))).toEqual([]);
  });

  it('that was accepted is known again when its state is another', () => {
    const own = trip({ status: 'pending', listings: [listing('yes')] });
    expect(propose(row.replace('判定中', '承認'), own)[0]?.because).toContain('known');
    expect(propose(row.replace('判定中', '承認'), trip(), [own])).toEqual([]);
  });
});

describe('a purchase', () => {
  const others = '2026/11/25\tQuill\tB-1\t500円\t5pt\t承認\n2026/11/01\tFern\tB-2\t900円\t9pt\t判定中\n';
  const missing = (own: Trip, statement = seen(others, { seenAt: '2026-12-10T03:00:00.000Z' })) =>
    missingOf([statement], [own]);

  it('S4.3: that a page covers and does not list is missing, with the claim that fits', () => {
    expect(missing(trip())).toMatchObject([{ claim: 'not-listed', from: '2026-11-01', until: '2026-12-03' }]);
    const iberia = { portal: { id: 'iberia', host: 'www.iberia.com', name: 'Iberia Plus' } };
    const statement = seen(others, {
      url: 'https://www.iberia.com/activity',
      seenAt: '2026-12-10T03:00:00.000Z',
    });
    expect(missing(trip(iberia), statement)[0]?.claim).toBe('missing-loyalty-points');
  });

  it('that is listed, too old, too new or decided is not', () => {
    expect(missing(trip(), seen(others + row, { seenAt: '2026-12-10T03:00:00.000Z' }))).toEqual([]);
    for (const purchased of ['2026-10-20T00:00:00.000Z', '2026-12-08T00:00:00.000Z'])
      expect(missing(trip({ anchors: { purchased } }))).toEqual([]);
    expect(missing(trip({ status: 'paid' }))).toEqual([]);
  });

  it('is not missing from a page that may show one state only', () => {
    expect(coverOf(seen(others.replace('承認', '判定中')))).toBeNull();
    expect(coverOf(seen(others, { url: 'https://portal.test/passbook?page=3' }))?.until).toBe('2026-11-25');
  });
});

describe('the ledger', () => {
  const hand = (fields: Partial<HandBalance>): HandBalance => ({
    id: '019aab00-0000-7000-8000-0000000000d1',
    portal: { host: '', name: 'Tienda' },
    value: 10,
    unit: 'point',
    asOf: '2026-11-01',
    lapsesOn: null,
    limited: false,
    notedAt: '2026-11-01T00:00:00.000Z',
    withdrawnAt: null,
    ...fields,
  });
  const text = (points: number, day: string) =>
    seen(`x\n保有ポイント ${points}pt\n期間限定ポイント 30pt（有効期限 ${day}）`, {
      seenAt: '2026-12-01T03:00:00.000Z',
    });

  it('S4.1: shows the newest balance of each kind, and what lapses soonest first', () => {
    const older = { ...text(5, '2026/12/05'), seenAt: '2026-11-20T03:00:00.000Z', visitId: 'older' };
    const rows = {
      statements: [older, text(80, '2026/12/24')],
      hand: [hand({ lapsesOn: '2026-12-10' })],
      reminders: [],
    };
    const { portals, coming, over } = ledgerOf(rows, '2026-12-06');
    expect(portals.map(({ name, balances }) => [name, balances.map(({ value }) => value)])).toEqual([
      ['portal.test', [80, 30]],
      ['Tienda', [10]],
    ]);
    expect(coming.map(({ date }) => date)).toEqual(['2026-12-10', '2026-12-24']);
    expect(over.map(({ date }) => date)).toEqual(['2026-12-05']);
  });

  it('is empty where nothing is known', () => {
    expect(ledgerOf({ statements: [], hand: [], reminders: [] }, '2026-12-06')).toEqual({
      portals: [],
      coming: [],
      over: [],
    });
  });
});

describe('Today', () => {
  const own = trip();
  const at = { now: '2026-12-10T03:00:00.000Z', today: '2026-12-10' };
  const none = { trips: new Map(), reminders: [], warnings: [], claims: [], contacts: [] };

  it('asks about each trip with a row once, and tells of points that lapse within a month', () => {
    const listings = propose(row + row.replace('A-100234', 'A-100235'), own).map(() => ({
      trip: own,
      seenOn: '2026-12-01',
    }));
    const hand = { of: 'hand' } as const;
    const lapse = (date: string) => ({
      key: 'p',
      portal: 'P',
      date,
      sum: null,
      limited: false,
      source: hand as never,
    });
    const entries = agendaOf({ ...none, listings, lapses: [lapse('2026-12-12'), lapse('2027-03-01')] }, at);
    expect(entries.map(({ of, urgency }) => [of, urgency])).toEqual([
      ['listing', 'soon'],
      ['lapse', 'soon'],
    ]);
  });

  it('says nothing where no page speaks', () => {
    expect(agendaOf(none, at)).toEqual([]);
  });
});

describe('rewards by month', () => {
  const reward = (status: Trip['status'], purchased: string, value = 100, currency = 'JPY') =>
    trip({ status, anchors: { purchased }, offer: { ...trip().offer, reward: value, currency } });

  it('are summed by state, months without any between them', () => {
    const [yen, points] = rewardsByMonth([
      reward('paid', '2026-09-02T00:00:00.000Z'),
      reward('pending', '2026-11-02T00:00:00.000Z'),
      reward('rejected', '2026-11-20T00:00:00.000Z', 40),
      reward('confirmed', '2026-11-20T00:00:00.000Z', 7, 'pt'),
    ]);
    expect(yen?.months.map(({ month, sums }) => [month, sums.paid, sums.expected, sums.lost])).toEqual([
      ['2026-09', 100, 0, 0],
      ['2026-10', 0, 0, 0],
      ['2026-11', 0, 100, 40],
    ]);
    expect(points?.currency).toBe('pt');
  });

  it('leave out rates of unknown sums, and clicks without a purchase', () => {
    const rate = trip({ amount: null, offer: { ...trip().offer, reward: 5, currency: '%' } });
    const click = trip({ anchors: {}, offer: { ...trip().offer, reward: 5, currency: 'JPY' } });
    expect(rewardsByMonth([rate, click])).toEqual([]);
  });
});
