/** The page that a tab shows, among all that were kept. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { readPageOfTab } from '../../utils/db/live/pages';
import { tripRecord, visitRecord } from '../fixtures/records';

const database = new HikaeDatabase('page-of-tab');
afterEach(async () => {
  await database.visits.clear();
  await database.trips.clear();
});

const shows = (url: string) => url === 'https://shop.test/order';
const page = (minute: number, fields: Parameters<typeof visitRecord>[0] = {}) =>
  visitRecord({
    url: 'https://shop.test/order',
    seenAt: new Date(Date.UTC(2026, 10, 22) + minute * 60_000).toISOString(),
    ...fields,
  });
const found = () => readPageOfTab(database, 7, shows);

it('is the newest of its tab and address', async () => {
  const [older, newer] = [page(1), page(2)];
  await database.visits.bulkAdd([
    newer,
    older,
    page(3, { tabId: 8 }),
    page(4, { url: 'https://shop.test/cart' }),
  ]);
  expect((await found())?.visit.id).toBe(newer.id);
});

it('is looked for among the latest two hundred of all tabs, and no further', async () => {
  await database.visits.add(page(0));
  await database.visits.bulkAdd(Array.from({ length: 199 }, (_, i) => page(1 + i, { tabId: 8 })));
  expect(await found()).not.toBeNull();
  await database.visits.add(page(300, { tabId: 8 }));
  expect(await found()).toBeNull();
});

it('is read without the pages before it', async () => {
  await database.visits.bulkAdd(Array.from({ length: 50 }, (_, i) => page(i)));
  const step = vi.spyOn(IDBCursor.prototype, 'continue');
  await found();
  expect(step.mock.calls.length).toBeLessThan(5);
  step.mockRestore();
});

it('comes with its trip and all pages of that, oldest first', async () => {
  const trip = tripRecord();
  const [click, order] = [page(1, { tripId: trip.id, tabId: 6 }), page(2, { tripId: trip.id })];
  await database.trips.add(trip);
  await database.visits.bulkAdd([order, click, page(0, { tabId: 6 })]);
  const rows = await found();
  expect(rows?.ofTrip?.trip.id).toBe(trip.id);
  expect(rows?.ofTrip?.visits.map(({ id }) => id)).toEqual([click.id, order.id]);
});

it('has no trip where it belongs to none', async () => {
  await database.visits.add(page(1));
  expect(await found()).toMatchObject({ ofTrip: null });
});

it('is heard of when it changes, and when a newer one is kept', async () => {
  const first = page(1);
  const second = page(2);
  await database.visits.bulkAdd([page(0, { tabId: 8 }), first]);
  const seen: (string | undefined)[] = [];
  const subscription = liveQuery(found).subscribe((rows) => {
    seen.push(`${rows?.visit.id} ${rows?.visit.captureState}`);
  });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(`${first.id} pending`));
  await database.visits.update(first.id, { captureState: 'kept' });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(`${first.id} kept`));
  await database.visits.add(second);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(`${second.id} pending`));
  subscription.unsubscribe();
});
