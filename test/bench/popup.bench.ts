import { type Driver, launch } from '../browser/driver';
import { until } from '../browser/until';
import type { ServedPage } from '../eval/corpus';
import { openHost } from '../eval/host';
import { tabAt } from '../eval/seen';
import { captureRecord, visitRecord } from '../fixtures/records';
import { fillDatabase, tripIdOf } from './fill-database';
import { growthOf } from './growth';
import type { BenchContext, BenchPart, Figure } from './part';
import { type PopupTimes, timePopup } from './popup-time';
import { putManyRows } from './put-rows';
import { quiet } from './quiet';
import { timesOf } from './stats';
import { hasDatabase } from './stored';

const url = 'https://shop-0.test/order/1';
const page: ServedPage = {
  id: 'order',
  url,
  folder: null,
  read: async () => Buffer.from('<!doctype html><title>Walks</title><p>We left early, and the path was dry.'),
};
/** Captures for which something is promised. */
const promised = 10_000;
const patience = 20_000;

/** The toolbar button's popup, over a page of a trip. */
export default {
  id: 'popup',
  title: 'Popup: time until it shows its content',
  method:
    'Chromium with the extension; in front a page of a trip with six pages. Opened as the button does, over and over in one session, the browser quiet before; from the popup’s document being asked for until the frame with its content was drawn. Warm: it was opened before in the session, and the extension’s process runs. One trip for five captures.',
  async run(context) {
    const sizes = context.short ? [1_000, promised] : [1_000, promised, 100_000];
    const host = await openHost([url]);
    host.show(page);
    try {
      const found = new Map<number, PopupTimes[]>();
      for (const captures of sizes) found.set(captures, await timesWith(captures, host.rules, context));
      return figuresOf(found);
    } finally {
      await host.close();
    }
  },
} satisfies BenchPart;

/** The first is the first of its session. */
async function timesWith(
  captures: number,
  hostRules: string,
  { extensionDir, short, say }: BenchContext,
): Promise<PopupTimes[]> {
  const driver = await launch({ browser: 'chrome', extensionDir, hostRules });
  try {
    await until('the database', () => driver.inExtension(hasDatabase));
    say(`storing ${captures} captures`);
    await fillDatabase(driver, { trips: captures / 5, captures, histories: 0 });
    await showTripPage(driver);
    say(`opening the popup over ${captures} captures`);
    const times: PopupTimes[] = [];
    for (let run = 0; run <= (short ? 5 : 30); run++) {
      await quiet(driver.browser);
      times.push(await driver.inExtension(timePopup, patience));
    }
    return times;
  } finally {
    await driver.close();
  }
}

/** A page in front that was kept for the newest trip. */
async function showTripPage(driver: Driver): Promise<void> {
  const tab = await driver.newPage();
  await tab.goto(url);
  await tab.bringToFront();
  const tabId = await tabAt(driver, url);
  const seenAt = new Date().toISOString();
  const visit = visitRecord({ tripId: tripIdOf(0), tabId, url, seenAt, captureState: 'kept' });
  await putManyRows(driver, {
    visits: [visit],
    captures: [captureRecord({ visitId: visit.id, takenAt: seenAt })],
  });
}

function figuresOf(found: ReadonlyMap<number, readonly PopupTimes[]>): Figure[] {
  const warm = (captures: number, what: keyof PopupTimes) =>
    (found.get(captures) ?? []).slice(1).map((times) => times[what]);
  const rows = [...found].flatMap(([captures, [first]]): Figure[] => {
    const among = `${captures.toLocaleString('en')} captures`;
    const budget = captures === promised ? ({ budget: { of: 'median', atMost: 100 } } as const) : {};
    return [
      { name: `warm, the trip is shown, ${among}`, ...timesOf('ms', warm(captures, 'trip')), ...budget },
      { name: `warm, its next dates too, ${among}`, ...timesOf('ms', warm(captures, 'all')) },
      { name: `the first of the session, ${among}`, unit: 'ms', runs: 1, median: first?.trip ?? Number.NaN },
    ];
  });
  const bySize = [...found.keys()].map((captures) => [captures, warm(captures, 'trip')] as const);
  return [...rows, ...growthOf('warm, the trip is shown', bySize)];
}
