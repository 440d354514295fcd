/** A trip sorted by hand in the real browsers: a page split off and brought back, moved out and in, two trips joined and taken apart; the bundle verifies and says so. */
import { openAsBlob } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { translator } from '../../utils/i18n';
import type { BrowserName } from '../ensure-browsers';
import { tripRecord } from '../fixtures/records';
import { everyNth } from '../form';
import type { Lang } from '../site/world';
import { exportFrom, openDesk, pressOn } from './desk';
import { putRows } from './put-rows';
import { orderOnce } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { readZip } from './zip';

const scenes: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'ja'],
  ['firefox', 'es'],
];

/** Run in the page. */
const choose = (selector: string, value: string) => {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (![...(select?.options ?? [])].some((option) => option.value === value) || !select) return false;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
};
const click = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
};

describe.each(everyNth(2, scenes))('a trip sorted by hand, in %s, in %s', (browser, lang) => {
  const words = translator(lang);
  let outing: Outing;
  let page: Page;
  let tripId: string;
  let otherId: string;
  const text = () => page.evaluate(() => document.body.textContent);
  const options = { state: text };
  const pick = (selector: string, value: string) =>
    until(selector, () => page.evaluate(choose, selector, value), options);
  const tap = (selector: string) => until(selector, () => page.evaluate(click, selector), options);
  const trips = () => outing.stored.trips();
  const placeOf = async (visitId: string) =>
    (await outing.stored.visits()).find(({ id }) => id === visitId)?.tripId;
  const visitsOf = async (id: string | null) =>
    (await outing.stored.visits()).filter((visit) => visit.tripId === id);
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  beforeAll(async () => {
    outing = await startOuting(browser, lang);
    await orderOnce(outing);
    const [trip] = await trips();
    tripId = trip?.id ?? '';
    const other = tripRecord({
      id: v7(),
      shop: trip?.shop ?? '',
      portal: trip?.portal ?? null,
      orderNumber: 'OTHER-1',
      openedAt: new Date(Date.now() - 86_400_000).toISOString(),
    });
    otherId = other.id;
    page = await openDesk(outing);
    await outing.driver.inExtension(putRows, { trips: [other] });
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('splits a page off into a trip of its own, and brings it back', async () => {
    const all = await visitsOf(tripId);
    await pressOn(page, words('split_open'));
    await tap('.sorting .tick input');
    await pressOn(page, words('split_do'));
    await until(
      'the new trip',
      async () => (await trips()).some(({ splitFrom }) => splitFrom?.tripId === tripId),
      options,
    );
    expect((await visitsOf(tripId)).length).toBe(all.length - 1);
    await pressOn(page, words('settings_undo'));
    await until('the page to be back', async () => (await visitsOf(tripId)).length === all.length, options);
    const begun = (await trips()).find(({ splitFrom }) => splitFrom);
    expect(begun?.withdrawnAt).toBeTruthy();
  });

  it('moves a page to no trip, and from there to its trip again', async () => {
    const [visit] = (await visitsOf(tripId)).toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
    const first = visit?.id ?? '';
    // By its name: another page may stand first until what was undone is shown.
    const openMove = () => tap(`.move-open[aria-label="${words('move_to_named', visit?.title ?? '')}"]`);
    await openMove();
    await pick('.move-choice select', 'none');
    await tap('.move-choice [type="submit"]');
    await until('the page to be of no trip', async () => (await placeOf(first)) === null, options);
    await go('#pages');
    await openMove();
    await pick('.move-choice select', tripId);
    await tap('.move-choice [type="submit"]');
    await until('the page to be of its trip', async () => (await placeOf(first)) === tripId, options);
    expect(
      (await outing.stored.custody()).filter(
        ({ action, subject }) => action === 'visit-moved' && subject === first,
      ).length,
    ).toBeGreaterThan(1);
  });

  it('joins two trips; the order number that the user chose stands', async () => {
    await go(`#trips/${tripId}`);
    await pressOn(page, words('join_open'));
    await pick('.sorting select', otherId);
    await tap('input[name="stands-orderNumber"]:not(:checked)');
    await pressOn(page, words('join_do'));
    await until(
      'one trip',
      async () => (await trips()).find(({ id }) => id === otherId)?.merged?.into === tripId,
      options,
    );
    const joined = (await trips()).find(({ id }) => id === tripId);
    expect(joined).toMatchObject({ orderNumber: 'OTHER-1', joined: [{ tripId: otherId }] });
  });

  it('is exported as a bundle that verifies, and that says what was sorted by hand', async () => {
    await go(`#trips/${tripId}`);
    await until('the trip', async () => (await text())?.includes(words('joined_part')), options);
    const path = await exportFrom(page, outing);
    expect(await verifyBundle(await openAsBlob(path))).toMatchObject({ ok: true, problems: [] });
    const files = await readZip(path);
    expect(files.get('index.html')?.toString()).toContain('id="sorted"');
    expect(files.get('timeline.jsonl')?.toString()).toMatch(/"moved-by-hand".*"joined-by-hand"/s);
  });

  it('takes them apart again', async () => {
    await pressOn(page, words('joined_part'));
    await until(
      'two trips',
      async () => !(await trips()).find(({ id }) => id === otherId)?.withdrawnAt,
      options,
    );
    const own = (await trips()).find(({ id }) => id === tripId);
    expect(own?.joined).toBeUndefined();
    expect(own?.orderNumber).not.toBe('OTHER-1');
  });

  it('is among the sites, where nothing is kept any more once the user says so', async () => {
    await go('#sites');
    const shop = (await trips()).find(({ id }) => id === tripId)?.shop ?? '';
    await tap(`.site-item input[name="site-choice-${shop}"][value="never"]`);
    await until(
      'the choice',
      async () =>
        page.evaluate(
          (name) =>
            document.querySelector<HTMLInputElement>(`input[name="${name}"][value="never"]`)?.checked ===
            true,
          `site-choice-${shop}`,
        ),
      options,
    );
  });
});
