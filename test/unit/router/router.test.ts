/**
 * The router under everything a browser can do to it: events late, twice or never, the background killed between any two. A trip's route
 * is the true one of its click, or says that something is missing. `RUNS=5000 SEED=1` runs it longer, or once more. A change is asked
 * about the same journeys as the last one; the long form draws others each time.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inForm } from '../../form';
import { goOut, plans } from './outing';
import { falsehoods, isComplete, lacking } from './true-routes';

const numRuns = Number(process.env.RUNS ?? inForm(5_000, 150));
const seed = Number(process.env.SEED ?? inForm(Date.now() % 1_000_000_000, 1));
const said = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeAll(() => console.log(`router: ${numRuns} runs, seed ${seed}`));
afterAll(() => said.mockRestore());

describe('the route of a stored trip', () => {
  it('is the true route of its click, or says that something of it is missing', {
    timeout: 3_600_000,
  }, async () => {
    const counts = { trips: 0, complete: 0 };
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const outcome = await goOut(plan);
        const { trips } = outcome;
        counts.trips += trips.length;
        counts.complete += trips.filter(isComplete).length;
        expect(falsehoods(outcome)).toEqual([]);
        expect(lacking(plan, outcome)).toEqual([]);
      }),
      { numRuns, seed },
    );
    console.log(`router: ${counts.trips} trips, ${counts.complete} complete`);
    expect(counts.complete).toBeGreaterThan(counts.trips / 4);
  });
});
