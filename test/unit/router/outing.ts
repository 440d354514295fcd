/** One outing: errands are told to the background with all that can go wrong, and what it has stored is looked at. */
import fc from 'fast-check';
import type { Trip } from '../../../utils/records';
import { type Errand, errands } from './errands';
import { begin, type Ground, turns } from './life';
import { type BrowserName, type Told, type Truth, tell } from './told';

/** `n` says which event, hop or load it is about, counted over all of them again and again. */
export interface Fault {
  what: 'dropped' | 'hop-dropped' | 'load-dropped' | 'twice' | 'late' | 'killed';
  n: number;
  /** ms; for `killed` turns of the event loop since the event. */
  late: number;
}

export interface Plan {
  browser: BrowserName;
  errands: Errand[];
  faults: Fault[];
  /** So many of 100 events are never told; which, say the lots: the highest, by turns. */
  losses: number;
  lots: number[];
  /** Each event comes so much too late, by turns, ms: Firefox tells in bundles. */
  lateness: number[];
  /** Turns of the event loop between two events, by turns. */
  pauses: number[];
}

const faults = (...what: Fault['what'][]): fc.Arbitrary<Fault[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom(...what),
      n: fc.nat(150),
      late: fc.oneof(fc.nat(8), fc.nat(6_000)),
    }),
    { maxLength: 8 },
  );

export const plans: fc.Arbitrary<Plan> = fc
  .record({
    browser: fc.constantFrom<BrowserName>('chrome', 'firefox'),
    errands,
    faults: fc.oneof(
      faults('twice', 'late', 'killed'),
      faults('dropped', 'hop-dropped', 'load-dropped', 'twice', 'late', 'killed'),
    ),
    losses: fc.constantFrom(0, 0, 5, 30),
    lots: fc.array(fc.noBias(fc.nat(99)), { minLength: 160, maxLength: 160 }),
    lateness: fc.array(fc.nat(120), { minLength: 1, maxLength: 7 }),
    pauses: fc.array(fc.nat(6), { minLength: 1, maxLength: 7 }),
  })
  .map((plan) => (plan.browser === 'chrome' ? { ...plan, lateness: [0] } : plan));

/** What is told one after the other, and whether the background ends after that: null, or turns later. */
type Step = { told: Told; isDropped: boolean; killedAfter: number | null };

export function stepsOf(plan: Plan, told: readonly Told[]): Step[] {
  const { faults, lateness } = plan;
  const about = (i: number, what: Fault['what']) =>
    faults.filter((one) => one.what === what && one.n % told.length === i);
  const dropped = droppedOf(plan, told);
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

/** Any events whatever; and more often than chance has it all of a hop, or all of a load. */
function droppedOf({ faults, losses, lots }: Plan, told: readonly Told[]): Set<Told> {
  const nth = (what: Fault['what'], of: readonly Told[]) =>
    faults.filter((one) => one.what === what).flatMap(({ n }) => of[n % of.length] ?? []);
  const hops = nth(
    'hop-dropped',
    told.filter(({ event }) => event === 'onBeforeRedirect'),
  );
  const loads = nth('load-dropped', told).map(({ load }) => load);
  const isHop = ({ load, details }: Told) =>
    hops.some((hop) => hop.load === load && hop.details.url === details.url);
  return new Set([
    ...nth('dropped', told),
    ...told.filter(
      (one, i) => isHop(one) || loads.includes(one.load) || (lots[i % lots.length] ?? 0) >= 100 - losses,
    ),
  ]);
}

let outings = 0;

export interface Outcome extends Truth {
  trips: Trip[];
  /** What was told of it, at least once. */
  heard: Told[];
  lost: Told[];
}

/** Goes through with a plan. Returns what was stored in the end, and what truly happened. */
export async function goOut(plan: Plan): Promise<Outcome> {
  const { told, ways, loads } = tell(plan.errands, plan.browser);
  const steps = stepsOf(plan, told);
  const ground: Ground = { name: `outing-${++outings}`, session: new Map(), tabs: new Map() };
  let life = await begin(ground);
  for (const [i, { told: one, isDropped, killedAfter }] of steps.entries()) {
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
  const lost = steps.filter(({ isDropped }) => isDropped).map(({ told: one }) => one);
  return { trips, ways, loads, lost, heard: told.filter((one) => !lost.includes(one)) };
}
