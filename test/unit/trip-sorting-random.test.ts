/** Trips joined, split, moved about and undone at random: nothing is lost, the log vouches for everything, and undoing all of it brings back what was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTrips } from '../../utils/db/merges';
import { partTrips } from '../../utils/db/merges/part';
import { type Moved, moveTo, newTrip } from '../../utils/db/moves';
import { undoMove } from '../../utils/db/moves/undo';
import { at, expectSound, makeWorld, stateOf, type World, zone } from './sorting-world';

const Step = fc.record({
  what: fc.constantFrom('merge', 'move', 'split', 'loose', 'undo' as const),
  one: fc.nat(40),
  two: fc.nat(40),
  side: fc.constantFrom('own', 'other' as const),
});
type Step = typeof Step extends fc.Arbitrary<infer S> ? S : never;
type Undo = (when: { at: string; zone: string }) => Promise<boolean>;

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

async function take(
  { database }: World,
  step: Step,
  when: { at: string; zone: string },
): Promise<Undo | null> {
  const trips = (await database.trips.toArray()).filter(({ withdrawnAt }) => !withdrawnAt);
  const [into, from] = [pick(trips, step.one), pick(trips, step.two)];
  if (step.what === 'merge') {
    if (!into || !from || into === from) return null;
    const choices = { orderNumber: step.side, amount: step.side, purchased: step.side, status: step.side };
    const done = await mergeTrips(database, { into: into.id, from: from.id }, choices, when);
    return done ? (again) => partTrips(database, from.id, again) : null;
  }
  const visits = [pick(await database.visits.toArray(), step.one)?.id ?? ''];
  const documents = step.side === 'own' ? [pick(await database.documents.toArray(), step.two)?.id ?? ''] : [];
  const places = { move: into?.id ?? null, split: newTrip, loose: null, undo: null };
  const moved: Moved | null = await moveTo(database, { visits, documents }, places[step.what], when);
  return moved && ((again) => undoMove(database, moved, again));
}

describe('what is sorted by hand, at random', () => {
  it('stays whole after each step, and is as it was when all is undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(Step, { minLength: 1, maxLength: 9 }), async (steps) => {
        const world = await makeWorld();
        const before = await stateOf(world);
        const undos: Undo[] = [];
        let clock = 1;
        const when = () => ({ at: at(clock++), zone });
        for (const step of steps) {
          const undo = step.what === 'undo' ? null : await take(world, step, when());
          if (undo) undos.push(undo);
          if (step.what === 'undo') expect((await undos.pop()?.(when())) ?? true).toBe(true);
        }
        await expectSound(world);
        while (undos.length) expect(await undos.pop()?.(when())).toBe(true);
        await expectSound(world);
        expect(await stateOf(world)).toEqual(before);
        await world.database.delete();
      }),
      { numRuns: 25, seed: 20261127 },
    );
  });
});
