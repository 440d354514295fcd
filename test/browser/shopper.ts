/** The shopper: walks the demo world as a person does, with real clicks and real typing, and looks whether each page was kept. */
import type { Page } from 'puppeteer-core';
import type { Capture, PageKind, Visit } from '../../utils/records';
import type { Lang, World } from '../site/world';
import { type StoredRows, storedBy } from './database';
import type { Driver } from './driver';
import { itinerary, type StepName, type Walk } from './itinerary';
import { until } from './until';

export type { StepName };

/** What became of one page. `visit` is null for a page that is rightly not kept. */
export interface Step {
  name: StepName;
  page: Page;
  url: string;
  visit: Visit | null;
  captures: Capture[];
  /** From the page's arrival until the extension had answered for it, ms. */
  ms: number;
}

export interface WalkOptions {
  onStep?: (step: Step) => Promise<void> | void;
  /** Called when a page has come, before anything is known of it. */
  onArrive?: (name: StepName) => Promise<void> | void;
  /** How much of each page is waited for: the visit alone, or its pictures too (default). */
  wait?: 'recorded' | 'kept';
}

/** Longest time for a page to be kept, ms: a question that a killed background left open is asked four times, with 15 s of patience each, in each of three looks. */
const deadline = 200_000;

/** Walks the whole trip from the offer to the inquiry form. Throws when a page does not come, or is not kept as it should be. */
export async function walkTrip(
  driver: Driver,
  world: World,
  lang: Lang,
  { onStep, onArrive, wait = 'kept' }: WalkOptions = {},
): Promise<Step[]> {
  const portal = await driver.newPage();
  const walk: Walk = { driver, world, lang, page: portal, portal };
  const stored = storedBy(driver);
  const seen = new Set<string>();
  const steps: Step[] = [];
  for (const { name, kind, act } of itinerary) {
    const page = await act(walk);
    walk.page = page;
    await onArrive?.(name);
    const began = Date.now();
    const visit = kind && (await visitTo(driver, page.url(), kind, seen));
    if (visit) seen.add(visit.id);
    const captures = visit && wait === 'kept' ? await capturesOf(stored, visit) : [];
    const step = {
      name,
      page,
      url: page.url(),
      visit: visit && wait === 'kept' ? await again(stored, visit) : visit,
      captures,
      ms: Date.now() - began,
    };
    steps.push(step);
    await onStep?.(step);
  }
  return steps;
}

/** The new visit to this address, of this kind, as soon as it is stored. */
function visitTo(driver: Driver, url: string, kind: PageKind, seen: ReadonlySet<string>): Promise<Visit> {
  const stored = storedBy(driver);
  const recorded = async () =>
    (await stored.visits()).filter((visit) => visit.url === url && !seen.has(visit.id));
  return until(
    `a ${kind} visit to ${url}`,
    async () => (await recorded()).find(({ pageKind }) => pageKind === kind),
    {
      deadline,
      state: async () => [
        ...(await stored.visits()).map(
          ({ pageKind, url: other, score }) => `${pageKind} ${score.toFixed(2)} ${other}`,
        ),
        await stored.locks(),
        { runs: await driver.backgroundRuns(), ...(await stored.memory()) },
      ],
    },
  );
}

/** The captures of a visit, once nothing of it is pending any more. */
export async function capturesOf(stored: StoredRows, visit: Visit): Promise<Capture[]> {
  const own = async () => (await stored.captures()).filter(({ visitId }) => visitId === visit.id);
  await until(
    `pictures of ${visit.url}`,
    async () => (await again(stored, visit)).captureState !== 'pending',
    {
      deadline,
      state: async () =>
        (await own()).map(({ method, incomplete }) => `${method} ${incomplete ?? 'complete'}`),
    },
  );
  return own();
}

async function again(stored: StoredRows, { id, url }: Visit): Promise<Visit> {
  const visit = (await stored.visits()).find((other) => other.id === id);
  if (!visit) throw new Error(`The visit to ${url} is gone from the database`);
  return visit;
}
