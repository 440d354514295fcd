/** One outing: errands are told to the background with all that can go wrong, and what it has stored is looked at. */
import fc from 'fast-check';
import type { Trip } from '../../../utils/records';
import { type Errand, errands } from './errands';
import { begin, type Ground, turns } from './life';
import { type BrowserName, type Told, type TrueWay, tell } from './told';

/** `n` says which event it is about, counted over all of them again and again. */
export interface Fault {
  what: 'dropped' | 'hop-dropped' | 'twice' | 'late' | 'killed';
  n: number;
  /** ms; for `killed` turns of the event loop since the event. */
  late: number;
}

export interface Plan {
  browser: BrowserName;
  errands: Errand[];
  faults: Fault[];
  /** Each event comes so much too late, by turns, ms: Firefox tells in bundles. */
  lateness: number[];
  /** Turns of the event loop between two events, by turns. */
  pauses: number[];
}

const fault: fc.Arbitrary<Fault> = fc.record({
  what: fc.constantFrom('dropped', 'hop-dropped', 'twice', 'late', 'killed'),
  n: fc.nat(150),
  late: fc.oneof(fc.nat(8), fc.nat(6_000)),
});

export const plans: fc.Arbitrary<Plan> = fc
  .record({
    browser: fc.constantFrom<BrowserName>('chrome', 'firefox'),
    errands,
    faults: fc.array(fault, { maxLength: 8 }),
    lateness: fc.array(fc.nat(120), { minLength: 1, maxLength: 7 }),
    pauses: fc.array(fc.nat(6), { minLength: 1, maxLength: 7 }),
  })
  .map((plan) => (plan.browser === 'chrome' ? { ...plan, lateness: [0] } : plan));

/** So many events are never told at most: of a load of which nothing at all was heard, nothing can be said. */
const mostDropped = 2;

/** What is told one after the other, and whether the background ends after that: null, or turns later. */
type Step = { told: Told; isDropped: boolean; killedAfter: number | null };

function stepsOf({ faults, lateness }: Plan, told: readonly Told[]): Step[] {
  const about = (i: number, what: Fault['what']) =>
    faults.filter((one) => one.what === what && one.n % told.length === i);
  const dropped = droppedOf(faults, told);
  return told
    .flatMap((one, i) => {
      const late = (lateness[i % lateness.length] ?? 0) + (about(i, 'late')[0]?.late ?? 0);
      const step = {
        told: one,
        isDropped: dropped.has(one),
        killedAfter: about(i, 'killed')[0]?.late ?? null,
        due: one.details.timeStamp + late,
      };
      return [
        step,
        ...about(i, 'twice').map((again) => ({ ...step, killedAfter: null, due: step.due + again.late })),
      ];
    })
    .sort((a, b) => a.due - b.due);
}

/** A redirecting hop of which nothing is told, or single events. */
function droppedOf(faults: readonly Fault[], told: readonly Told[]): Set<Told> {
  const redirects = told.filter(({ event }) => event === 'onBeforeRedirect');
  const hop = faults.find(({ what }) => what === 'hop-dropped');
  const redirect = hop && redirects[hop.n % redirects.length]?.details;
  if (redirect)
    return new Set(
      told.filter(({ details }) => details.url === redirect.url && details.requestId === redirect.requestId),
    );
  const drops = faults.filter(({ what }) => what === 'dropped').slice(0, mostDropped);
  return new Set(drops.flatMap(({ n }) => told[n % told.length] ?? []));
}

let outings = 0;

/** Goes through with a plan. Returns what was stored in the end, and what truly happened. */
export async function goOut(plan: Plan): Promise<{ trips: Trip[]; ways: TrueWay[] }> {
  const { told, ways } = tell(plan.errands, plan.browser);
  const ground: Ground = { name: `outing-${++outings}`, session: new Map(), tabs: new Map() };
  let life = await begin(ground);
  for (const [i, { told: one, isDropped, killedAfter }] of stepsOf(plan, told).entries()) {
    if (one.event === 'onCommitted') ground.tabs.set(one.details.tabId, one.details.url);
    if (!isDropped) life.tell(one);
    if (killedAfter === null) await turns(plan.pauses[i % plan.pauses.length] ?? 0);
    else {
      await turns(killedAfter % 40);
      life.end();
      life = await begin(ground);
    }
  }
  await life.settled();
  for (const tabId of ground.tabs.keys()) await life.sight(tabId);
  await life.settled();
  const trips = await life.database.trips.toArray();
  await life.database.delete();
  life.end();
  return { trips, ways };
}
