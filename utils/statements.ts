/**
 * Statements: what a portal's own history page (通帳, activity, movimientos) says, read from its kept text: its rows, its balances and
 * what lapses next, each with the exact words. What cannot be told for sure is null. Pure; reading never throws and is bounded in time.
 */
import { dayIn as dayInZone } from './dates';
import type { Portal } from './portals';
import type { TripStatus } from './records';
import { balancesIn } from './statement-balances';
import { dayFirstOn } from './statement-dates';
import { linesOf } from './statement-lines';
import { rowsIn } from './statement-rows';
import type { BalanceKind } from './statement-words';
import { languageOf } from './terms/language';
import { readable } from './terms/moments';

export * from './statement-fit';
export * from './statement-ledger';
export * from './statement-match';
export * from './statement-missing';
export type { BalanceKind } from './statement-words';

/** `unit`: ISO 4217, `point`, `mile`, or empty where the page does not say. Negative: spent, taken back. */
export interface Sum {
  value: number;
  unit: string;
}

/** One movement. */
export interface StatementRow {
  /** `YYYY-MM-DD`, as the portal means it. */
  date: string | null;
  /** Shop, service or description as written. */
  shop: string | null;
  orderNumber: string | null;
  /** What was paid at the shop. */
  amount: Sum | null;
  /** What it earns, or took. */
  reward: Sum | null;
  status: TripStatus | null;
  /** Until when what it earned holds, `YYYY-MM-DD`. */
  expires: string | null;
  /** The row's own words, as they stand in the kept text (at most 500 UTF-16 units). */
  quote: string;
  /** Where they begin there. */
  at: number;
}

export interface StatementBalance extends Sum {
  kind: BalanceKind;
  quote: string;
}

/** What lapses on a day; without `sum` the page does not say how much. */
export interface StatementLapse {
  /** `YYYY-MM-DD`. */
  date: string;
  sum: Sum | null;
  /** Of limited-time points. */
  limited: boolean;
  quote: string;
}

export interface Statement {
  rows: StatementRow[];
  balances: StatementBalance[];
  lapses: StatementLapse[];
}

export interface StatementAround {
  /** UTC ISO: when the page was seen. */
  seenAt: string;
  /** IANA zone in which the page's days are meant: the portal's, else the user's. */
  zone: string;
  portal: Portal | null;
}

/** Read of a text, UTF-16 units. */
const longestText = 200_000;

/** Everything a history page says. */
export function readStatement(text: string, { seenAt, zone, portal }: StatementAround): Statement {
  const read = text.slice(0, longestText);
  const language = languageOf(read);
  const { latin } = readable(read.slice(0, 20_000));
  const context = {
    dayFirst: dayFirstOn(latin, language, portal?.country),
    today: dayInZone(seenAt, zone) ?? seenAt.slice(0, 10),
    dollar: portal?.currency ?? (language === 'es' ? '$' : 'USD'),
    portal,
  };
  const lines = linesOf(read);
  const { rows, taken } = rowsIn(lines, read, context);
  const around = lines.filter((_, i) => !taken.has(i));
  const { balances, lapses } = balancesIn(around, context);
  return withUnit({ rows, balances, lapses: [...lapses, ...lapsesOf(rows, context.today)] });
}

function lapsesOf(rows: readonly StatementRow[], today: string): StatementLapse[] {
  return rows.flatMap(({ expires: date, reward: sum, status, quote }) =>
    date && date >= today && sum && sum.value > 0 && !unearned.includes(status ?? 'paid')
      ? [{ date, sum, limited: false, quote }]
      : [],
  );
}

/** A bare figure counts in what the page's other figures of rewards count in, where that is one thing. */
function withUnit({ rows, balances, lapses }: Statement): Statement {
  const known = [...rows.map(({ reward }) => reward), ...balances].flatMap((sum) => sum?.unit || []);
  const [unit] = known;
  if (unit === undefined || known.some((other) => other !== unit)) return { rows, balances, lapses };
  const told = <T extends Sum | null>(sum: T): T => (sum && !sum.unit ? { ...sum, unit } : sum);
  return {
    rows: rows.map((row) => ({ ...row, reward: told(row.reward) })),
    balances: balances.map(told),
    lapses: lapses.map((lapse) => ({ ...lapse, sum: told(lapse.sum) })),
  };
}

/** What was not credited cannot lapse. */
const unearned: readonly TripStatus[] = ['clicked', 'unlisted', 'pending', 'rejected', 'expired'];
