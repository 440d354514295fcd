/** Trips that scenarios begin from: said by hand in the dashboard, with a page kept for them where one is needed. */
import type { Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import { translator } from '../../utils/i18n';
import type { Trip } from '../../utils/records';
import { pressOn } from './desk';
import { putRows } from './put-rows';
import { settledDown } from './scenes';
import type { Outing } from './start';
import { until } from './until';

declare const browser: Api;

/** Says a trip by hand, by the names of its form's fields. @returns it, with its page open in the dashboard */
export async function sayTrip(outing: Outing, page: Page, said: Record<string, string>): Promise<Trip> {
  const { stored, lang } = outing;
  const before = new Set((await stored.trips()).map(({ id }) => id));
  await page.evaluate(() => {
    location.hash = '#trips/new';
  });
  await until('the form', () => page.evaluate(fillTrip, said));
  await pressOn(page, translator(lang)('trip_form_save'));
  const trip = await until('the trip', async () => (await stored.trips()).find(({ id }) => !before.has(id)));
  await until('its page', async () => page.url().endsWith(trip.id) && (await page.$('.other-kind')) !== null);
  return trip;
}

/** Runs in the page. False where a field is not there yet. */
function fillTrip(said: Record<string, string>): boolean {
  const inputs = Object.entries(said).map(([name, value]) => ({
    value,
    input: document.querySelector<HTMLInputElement>(`.trip-form [name="${name}"]`),
  }));
  if (inputs.some(({ input }) => !input)) return false;
  for (const { input, value } of inputs) {
    if (input) input.value = value;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
}

/** Has a page of the shop say something, keeps it by hand, and files it with a trip. @returns its visit's id */
export async function keepPageSaying(outing: Outing, trip: Trip, lines: readonly string[]): Promise<string> {
  const { driver, world, stored, lang } = outing;
  const before = new Set((await stored.visits()).map(({ id }) => id));
  const page = await driver.newPage();
  await page.goto(world.urls[lang].item);
  await page.evaluate((texts) => {
    document.body.replaceChildren(
      ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
  }, lines);
  await page.bringToFront();
  await driver.inExtension(async (url: string) => {
    const [tab] = (await browser.tabs.query({})).filter((one) => one.url === url);
    await browser.runtime.sendMessage({ hikae: 'page.save', ask: { tabId: tab?.id } });
  }, page.url());
  await settledDown(outing);
  const visit = await until('the page to be kept', async () =>
    (await stored.visits()).find(({ id }) => !before.has(id)),
  );
  await driver.inExtension(putRows, { visits: [{ ...visit, tripId: trip.id }] });
  await page.close();
  return visit.id;
}

/** The same of terms: the user says on the trip's page that it is some, and they are read. The trip's page is shown then. */
export async function keepTermsSaying(
  outing: Outing,
  page: Page,
  trip: Trip,
  lines: readonly string[],
): Promise<void> {
  const visitId = await keepPageSaying(outing, trip, lines);
  await goToTrip(page, trip);
  // Rows that a test puts are not heard of; the page is looked at anew.
  await page.reload();
  await until('the page to be called terms', () => page.evaluate(callTerms));
  await until('its terms to be read', async () =>
    (await outing.stored.facts()).some((fact) => fact.visitId === visitId),
  );
  // Else the next page there would be kept by itself, before it says what it is to say.
  await outing.driver.inExtension(putRows, { settings: [{ key: 'corrections', value: [] }] });
  await outing.driver.inExtension(
    (tripId) => browser.runtime.sendMessage({ hikae: 'reminders.refresh', ask: { tripId } }),
    trip.id,
  );
}

/** Runs in the page: the last page kept is terms. */
function callTerms(): boolean {
  const select = [...document.querySelectorAll<HTMLSelectElement>('.visit .kind-choice select')].at(-1);
  if (select) select.value = 'terms';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  return select !== undefined;
}

/** Opens the page of a trip in a tab of the dashboard that is open already. */
export async function goToTrip(page: Page, trip: Trip): Promise<void> {
  await page.bringToFront();
  await page.evaluate((id) => {
    location.hash = `#trips/${id}`;
  }, trip.id);
  await until('the trip', async () => (await page.$('.status-choice select')) !== null);
}
