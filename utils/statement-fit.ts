/** How a row of a portal's history fits a trip, and what speaks against it. */
import { dayIn } from './dates';
import { type Portal, portalOfHost } from './portals';
import { type Trip, whenOf } from './records';
import { hostOf, siteOf } from './route';
import { remembering } from './statement-memory';
import { isNamed } from './statement-names';
import type { Statement, StatementRow, Sum } from './statements';
import { isSameNumber, stakeOf } from './trips';

/** A history page that is kept. */
export interface SeenStatement {
  visitId: string;
  url: string;
  /** UTC ISO. */
  seenAt: string;
  /** IANA zone in which its days are meant. */
  zone: string;
  statement: Statement;
}

export const rowReasons = ['known', 'order-number', 'shop', 'day', 'amount', 'net', 'reward'] as const;
export type RowReason = (typeof rowReasons)[number];
/** What the row says otherwise than the trip. */
export type RowDoubt = 'day' | 'amount' | 'reward';

export interface RowFit {
  row: StatementRow;
  because: RowReason[];
  against: RowDoubt[];
}

const weights: Readonly<Record<RowReason, number>> = {
  known: 20,
  'order-number': 10,
  shop: 3,
  day: 2,
  amount: 2,
  net: 2,
  reward: 1,
};

/** The portal of a page, or null when it is none of ours. */
export const portalOfPage = remembering((url: string): Portal | null => {
  const host = hostOf(url);
  return host === null ? null : portalOfHost(host);
});
const site = remembering((url: string): string | null => siteOf(url));

/** Whether a page is of the portal that owes a trip's reward; without a portal it is the shop itself. */
export function isOfTripsPortal({ portal, shop }: Pick<Trip, 'portal' | 'shop'>, url: string): boolean {
  const here = site(url);
  if (here === null) return false;
  if (!portal) return shop === here;
  const own = portal.id !== undefined && portalOfPage(url)?.id === portal.id;
  return own || (portal.host !== '' && site(`https://${portal.host}/`) === here);
}

const keys = new WeakMap<StatementRow, string>();

/** Longest that a row is known by, UTF-16 code units. */
const longestKey = 600;

/** What a row is known by when it is seen again: its state may have changed by then. */
export function keyOfRow(row: StatementRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const { date, shop, orderNumber, amount } = row;
  const parts = [date, shop, orderNumber, amount && `${amount.value} ${amount.unit}`];
  const key = parts
    .map((part) => part ?? '')
    .join('\n')
    .slice(0, longestKey);
  keys.set(row, key);
  return key;
}

/** Days that a row may be apart from the purchase and still be of that day; a purchase is listed later, never earlier. */
const sameDays = [-1, 3] as const;
const nearDays = [-2, 45] as const;

/** How a row fits a trip of its portal; null where it does not. */
export function fitOf(row: StatementRow, trip: Trip, zone: string): RowFit | null {
  const { orderNumber } = row;
  const numbered = orderNumber !== null && trip.orderNumber !== null;
  const isSame = numbered && isSameNumber(orderNumber, trip.orderNumber);
  const answers = answersOf(trip, row);
  if ((numbered && !isSame) || answers.includes('no')) return null;
  const apart = daysApart(row, trip, zone);
  const isFar = apart !== null && (apart < nearDays[0] || apart > nearDays[1]);
  const isSure = answers.includes('yes') || isSame;
  // The cheapest question first: most rows are of other days.
  if (isFar && !isSure) return null;
  const amount = amountOf(row, trip);
  const reward = rewardOf(row, trip);
  const holds: Record<RowReason, boolean> = {
    known: answers.includes('yes'),
    'order-number': isSame,
    shop: isNamed(row.shop, trip),
    day: apart !== null && apart >= sameDays[0] && apart <= sameDays[1],
    amount: amount === 'same',
    net: amount === 'net',
    reward: reward === true,
  };
  const because = rowReasons.filter((reason) => holds[reason]);
  if (!isSure && (!holds.shop || !(holds.day || holds.amount || holds.net || holds.reward))) return null;
  const against: RowDoubt[] = [
    ...(isFar ? (['day'] as const) : []),
    ...(amount === 'other' ? (['amount'] as const) : []),
    ...(reward === false ? (['reward'] as const) : []),
  ];
  return { row, because, against };
}

const answersOf = ({ listings = [] }: Trip, row: StatementRow) =>
  listings.flatMap(({ row: key, answer, takenBackAt }) =>
    key === keyOfRow(row) && !takenBackAt ? [answer] : [],
  );

export const scoreOf = ({ because, against }: RowFit): number =>
  because.reduce((sum, reason) => sum + weights[reason], 0) - against.length;

const dayAt = remembering((asked: string): string | null => {
  const [zone = '', when = ''] = asked.split(' ');
  return dayIn(when, zone);
});

/** From the purchase, else the click, to the row's day; null where one of them is unknown. */
function daysApart({ date }: StatementRow, trip: Trip, zone: string): number | null {
  const when = whenOf(trip, 'purchased') ?? whenOf(trip, 'clicked');
  const day = when && (when.includes('T') ? dayAt(`${zone} ${when}`) : when);
  return date && day ? Math.round((Date.parse(date) - Date.parse(day)) / 86_400_000) : null;
}

/** Rates of tax by which portals' sums are less than what was paid: Japan, Spain, United Kingdom and others of Europe. */
const taxes: readonly number[] = [1.1, 1.08, 1.21, 1.2, 1.19, 1.22, 1.23, 1.04];

function amountOf({ amount }: StatementRow, trip: Trip): 'same' | 'net' | 'other' | null {
  const paid = trip.amount;
  if (!amount || !paid || amount.unit !== paid.currency) return null;
  if (isNear(amount, paid.value)) return 'same';
  return taxes.some((tax) => isNear(amount, paid.value / tax)) ? 'net' : 'other';
}

/** To the smallest coin: yen are whole. */
const isNear = ({ value, unit }: Sum, other: number) =>
  Math.abs(value - other) <= (unit === 'JPY' ? 1 : 0.011);

const units: Readonly<Record<string, string>> = { pt: 'point', point: 'point', mile: 'mile', miles: 'mile' };

/** Whether the reward is the promised one, reckoned by the sum of the row where that is less tax; null where nobody can tell. */
function rewardOf({ reward, amount, status }: StatementRow, trip: Trip): boolean | null {
  if (!reward || reward.value <= 0 || status === 'rejected') return null;
  const sums = [trip.amount, amount && { value: amount.value, currency: amount.unit }];
  const promised = sums.flatMap((sum) => stakeOf({ ...trip, status: 'clicked', amount: sum }) ?? []);
  const known = promised.filter(({ currency }) => (units[currency] ?? currency) === reward.unit);
  if (!known.length) return null;
  return known.some(
    ({ value }) =>
      Math.abs(value - reward.value) <= (reward.unit.length === 3 && reward.unit !== 'JPY' ? 0.011 : 1),
  );
}
