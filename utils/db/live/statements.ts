/** History pages that are kept, read: what is stored of them is heard live, their texts are read once each and remembered. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HikaeDatabase } from '../../db';
import { type HandBalance, kindOf, type Reminder, type Trip, type Visit } from '../../records';
import { portalOfPage, readStatement, type SeenStatement, type Statement } from '../../statements';
import { pointRules } from '../../today';
import { type Live, useLive } from '../live';

/** Pages older than this say nothing of today, days. */
const oldest = 400;
/** Pages read in all, newest first. */
const mostPages = 60;

export interface StatementRows {
  /** The newest of each address, newest first. */
  visits: Visit[];
  /** Every trip, deleted ones left out; none where no page is kept, unless all are asked for. */
  trips: Trip[];
  hand: HandBalance[];
  /** Of points that lapse, open. */
  reminders: { reminder: Reminder; trip: Trip }[];
}

/**
 * What is stored of history pages and of what they may be about. `now`: UTC ISO. `all`: every trip, even where no page is kept. One
 * `liveQuery`: Dexie calls only.
 */
export async function readStatementRows(
  database: HikaeDatabase,
  now: string,
  all: boolean,
): Promise<StatementRows> {
  const visits = await historyPages(database, now);
  const trips = visits.length || all ? await database.trips.toArray() : [];
  const open = await database.reminders.where('state').anyOf('waiting', 'told').toArray();
  const lapsing = open.filter(({ rule }) => pointRules.includes(rule));
  const lapsingTrips = await database.trips.bulkGet(lapsing.map(({ tripId }) => tripId));
  return {
    visits,
    trips: trips.filter(({ withdrawnAt }) => !withdrawnAt),
    hand: await database.balances.toArray(),
    reminders: lapsing.flatMap((reminder, i) => {
      const trip = lapsingTrips[i];
      return trip && !trip.withdrawnAt ? [{ reminder, trip }] : [];
    }),
  };
}

async function historyPages({ visits }: HikaeDatabase, now: string): Promise<Visit[]> {
  const since = new Date(Date.parse(now) - oldest * 86_400_000).toISOString();
  const found = await visits
    .where('pageKind')
    .equals('account')
    .or('correctedKind')
    .equals('account')
    .toArray();
  return newestOfEach(
    found.filter(
      (visit) => visit.withdrawnAt === null && visit.seenAt > since && kindOf(visit) === 'account',
    ),
  );
}

/** A page that was seen again says what it said before, and more. */
function newestOfEach(visits: readonly Visit[]): Visit[] {
  const newestFirst = [...visits].sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const addresses = new Set<string>();
  return newestFirst
    .filter(({ url }) => {
      const address = url.replace(/#.*$/s, '');
      return addresses.size < addresses.add(address).size;
    })
    .slice(0, mostPages);
}

/** A kept text never changes: by its hash and the page's time, what was read of it stays read. */
const known = new Map<string, Statement>();

async function statementOf(database: HikaeDatabase, visit: Visit): Promise<SeenStatement | null> {
  const { id, url, seenAt, text } = visit;
  const portal = portalOfPage(url);
  const zone = portal?.zone ?? visit.zone;
  const key = `${text} ${seenAt}`;
  let statement = known.get(key);
  if (!statement) {
    const row = await database.files.get(text);
    if (!row) return null;
    statement = readStatement(await row.blob.text(), { seenAt, zone, portal });
    known.set(key, statement);
  }
  return { visitId: id, url, seenAt, zone, statement };
}

/** The pages, read; those whose text is gone are left out. */
export const readStatements = async (
  database: HikaeDatabase,
  visits: readonly Visit[],
): Promise<SeenStatement[]> =>
  (await Promise.all(visits.map((visit) => statementOf(database, visit)))).flatMap((seen) => seen ?? []);

export interface LiveStatements extends StatementRows {
  statements: SeenStatement[];
}

/**
 * The same, live. The texts are read after the rows, outside their query. `wanted`: false as long as something else is to be on the screen
 * before; nothing is read until then, since all trips are.
 */
export function useStatements(
  database: HikaeDatabase,
  { all = false, wanted = true } = {},
): Live<LiveStatements> {
  const rows = useLive(
    async () => (wanted ? await readStatementRows(database, new Date().toISOString(), all) : null),
    [all, wanted],
  );
  const [read, setRead] = useState<{ of: StatementRows; statements: SeenStatement[] } | null>(null);
  const [failed, setFailed] = useState(false);
  const { value } = rows;
  useEffect(() => {
    if (!value) return;
    let isCurrent = true;
    readStatements(database, value.visits)
      .then((statements) => isCurrent && setRead({ of: value, statements }))
      .catch((error: unknown) => {
        console.error(
          'Hikae: history pages were not read',
          error instanceof Error ? error.name : typeof error,
        );
        if (isCurrent) setFailed(true);
      });
    return () => {
      isCurrent = false;
    };
  }, [database, value]);
  // The same as long as nothing changed: what is made of it goes through every trip.
  const both = useMemo(
    () => (value && read ? { ...value, statements: read.statements } : undefined),
    [value, read],
  );
  return { failed: rows.failed || failed, value: both };
}
