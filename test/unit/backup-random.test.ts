/** Two installations of one past, each going its own way at random, restored into each other: whole, and the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HikaeDatabase } from '../../utils/db';
import { correctKind } from '../../utils/db/correct';
import { mergeTrips } from '../../utils/db/merges';
import { partTrips } from '../../utils/db/merges/part';
import { moveTo, newTrip } from '../../utils/db/moves';
import { editTrip } from '../../utils/db/trips';
import { wordsOf } from '../../utils/trips';
import { backupOf, newDatabase, restored } from './backup-world';
import { at, expectSound, makeWorld, zone } from './sorting-world';

const Step = fc.record({
  where: fc.boolean(),
  what: fc.constantFrom('merge', 'part', 'move', 'split', 'kind', 'edit' as const),
  one: fc.nat(40),
  two: fc.nat(40),
});
type Step = typeof Step extends fc.Arbitrary<infer S> ? S : never;

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

async function take(database: HikaeDatabase, { what, one, two }: Step, when: { at: string; zone: string }) {
  const all = await database.trips.toArray();
  const standing = all.filter(({ withdrawnAt }) => !withdrawnAt);
  const [into, from] = [pick(standing, one), pick(standing, two)];
  const visit = pick(await database.visits.toArray(), one)?.id ?? '';
  const document = pick(await database.documents.toArray(), two)?.id ?? '';
  if (what === 'merge' && into && from && into !== from)
    await mergeTrips(database, { into: into.id, from: from.id }, {}, when);
  const joined = pick(
    all.filter(({ merged }) => merged),
    one,
  );
  if (what === 'part' && joined) await partTrips(database, joined.id, when);
  if (what === 'move')
    await moveTo(database, { visits: [visit], documents: [document] }, from?.id ?? null, when);
  if (what === 'split') await moveTo(database, { visits: [visit], documents: [] }, newTrip, when);
  if (what === 'kind') await correctKind(database, visit, two % 2 ? 'campaign' : 'cart', when.at);
  if (what === 'edit' && into)
    await editTrip(database, into.id, { ...wordsOf(into), orderNumber: `N-${two}` }, when.at);
}

/** What was said and kept, without what only one of the two did to settle it. */
async function contentOf(database: HikaeDatabase) {
  const [trips, visits, documents] = [
    await database.trips.toArray(),
    await database.visits.toArray(),
    await database.documents.toArray(),
  ];
  return {
    trips: trips.map(({ id }) => id),
    visits: visits.map(({ id, correctedKind }) => [id, correctedKind]),
    documents: documents.map(({ id, file }) => [id, file]),
    files: await database.files.toCollection().primaryKeys(),
    claims: await database.claims.toCollection().primaryKeys(),
    observations: await database.observations.toCollection().primaryKeys(),
  };
}

it('are whole after it, hold the same, and have nothing new for each other then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 2, maxLength: 10 }), async (steps) => {
      const { database: one } = await makeWorld();
      const two = newDatabase();
      await restored(two, await backupOf(one, 'one'));
      let clock = 1;
      for (const step of steps) await take(step.where ? one : two, step, { at: at(clock++), zone });
      const [first, second] = [await backupOf(one, 'one'), await backupOf(two, 'two')];
      await restored(one, second, { at: at(100) });
      await restored(two, first, { at: at(101) });
      for (const database of [one, two]) await expectSound({ database });
      expect(await contentOf(one)).toEqual(await contentOf(two));
      const lines = await one.custody.count();
      await restored(one, second, { at: at(102) });
      expect(await one.custody.count()).toBe(lines);
      await one.delete();
      await two.delete();
    }),
    { numRuns: 8, seed: 20261127 },
  );
});
