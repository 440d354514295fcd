/** Points by portal: what there is, as of when and by which page; and what lapses next. */
import type { HandBalance, Reminder, Trip } from './records';
import { siteOf } from './route';
import { portalOfPage, type SeenStatement } from './statement-fit';
import type { StatementBalance, Sum } from './statements';

/** Where a figure is from. */
export type Source =
  | { of: 'page'; visitId: string; quote: string }
  | { of: 'hand'; balance: HandBalance }
  | { of: 'reminder'; reminder: Reminder; trip: Trip };

export interface KnownBalance extends Sum {
  kind: StatementBalance['kind'];
  /** An instant of a page, a day that was said by hand. */
  asOf: string;
  source: Source;
}

export interface PortalPoints {
  key: string;
  name: string;
  balances: KnownBalance[];
}

export interface KnownLapse {
  key: string;
  portal: string;
  /** `YYYY-MM-DD`. */
  date: string;
  sum: Sum | null;
  limited: boolean;
  source: Source;
}

export interface Ledger {
  portals: PortalPoints[];
  /** Soonest first. */
  coming: KnownLapse[];
  /** Over; the latest first. */
  over: KnownLapse[];
}

export interface LedgerRows {
  statements: readonly SeenStatement[];
  /** Deleted ones left out. */
  hand: readonly HandBalance[];
  /** Of points that lapse, open; with their trips. */
  reminders: readonly { reminder: Reminder; trip: Trip }[];
}

/** What trips and pages of one portal are known by, and what it is called. */
function namedBy(url: string): { key: string; name: string } {
  const portal = portalOfPage(url);
  const site = siteOf(url) ?? url;
  return { key: portal?.id ?? site, name: portal?.name ?? site };
}

const namedByPortal = ({ id, host, name }: HandBalance['portal']) => ({
  key: id ?? (host ? (siteOf(`https://${host}/`) ?? host) : name),
  name,
});

/** `today`: `YYYY-MM-DD`. */
export function ledgerOf({ statements, hand, reminders }: LedgerRows, today: string): Ledger {
  const newestFirst = [...statements].sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const portals = new Map<string, PortalPoints>();
  const lapses: KnownLapse[] = [];
  const portalOf = ({ key, name }: { key: string; name: string }) => {
    const known = portals.get(key) ?? { key, name, balances: [] };
    portals.set(key, known);
    return known;
  };
  for (const balance of hand) {
    const named = namedByPortal(balance.portal);
    const source: Source = { of: 'hand', balance };
    const { value, unit, asOf, lapsesOn, limited } = balance;
    if (value !== null)
      portalOf(named).balances.push({ kind: limited ? 'limited' : 'now', value, unit, asOf, source });
    if (lapsesOn)
      lapses.push({
        key: named.key,
        portal: named.name,
        date: lapsesOn,
        sum: value === null ? null : { value, unit },
        limited,
        source,
      });
  }
  for (const { url, visitId, seenAt, statement } of newestFirst) {
    const named = namedBy(url);
    for (const { quote, ...balance } of statement.balances) {
      const { balances } = portalOf(named);
      // What a later page said of the same replaced it.
      if (!balances.some(({ kind, source }) => kind === balance.kind && source.of === 'page'))
        balances.push({ ...balance, asOf: seenAt, source: { of: 'page', visitId, quote } });
    }
    for (const { quote, ...lapse } of statement.lapses)
      lapses.push({ key: named.key, portal: named.name, ...lapse, source: { of: 'page', visitId, quote } });
  }
  for (const { reminder, trip } of reminders) {
    const named = trip.portal ? namedByPortal(trip.portal) : { key: trip.shop, name: trip.shop };
    const date = reminder.due?.date ?? reminder.dueAt.slice(0, 10);
    lapses.push({
      key: named.key,
      portal: named.name,
      date,
      sum: null,
      limited: false,
      source: { of: 'reminder', reminder, trip },
    });
  }
  const sorted = distinct(lapses).sort(
    (a, b) => a.date.localeCompare(b.date) || a.portal.localeCompare(b.portal),
  );
  return {
    portals: [...portals.values()].sort((a, b) => a.name.localeCompare(b.name)),
    coming: sorted.filter(({ date }) => date >= today),
    over: sorted.filter(({ date }) => date < today).reverse(),
  };
}

/** The same day and sum of a portal is told once; a day without a sum only where no sum is known of it. */
function distinct(lapses: readonly KnownLapse[]): KnownLapse[] {
  const days = new Map<string, KnownLapse[]>();
  for (const lapse of lapses) {
    const day = `${lapse.key} ${lapse.date}`;
    days.set(day, [...(days.get(day) ?? []), lapse]);
  }
  return [...days.values()].flatMap((alike) =>
    alike.filter((lapse, i) => {
      if (alike.slice(0, i).some((other) => isSameSum(other.sum, lapse.sum))) return false;
      return lapse.sum !== null || !alike.some(({ sum }) => sum !== null);
    }),
  );
}

const isSameSum = (a: Sum | null, b: Sum | null) =>
  a?.value === b?.value && (a?.unit === b?.unit || !a?.unit || !b?.unit);
