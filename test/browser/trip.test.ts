/** A whole trip as a shopper makes it, in the real browsers: kept, joined, masked, exported. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../ensure-browsers';
import { inForm } from '../form';
import type { Lang } from '../site/world';
import { heard } from './ear';
import { type Made, makeTrip } from './made';
import { pictureTests } from './trip-pictures';
import { zipTests } from './trip-zip';

const trips: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'ja'],
  ['firefox', 'es'],
  ...inForm<[BrowserName, Lang][]>(
    [
      ['chrome', 'en'],
      ['firefox', 'ja'],
    ],
    [],
  ),
];

describe.each(trips)('a trip in %s, in %s', (browser, lang) => {
  let trip: Made;

  beforeAll(async () => {
    trip = await makeTrip(browser, lang);
  });
  afterAll(async () => {
    await trip?.close();
  });

  it('reports nothing and keeps nothing of ordinary pages', async () => {
    const kinds = new Set(trip.kept.map(({ url }) => url));
    const said = (await heard(trip.outing.driver)).filter(({ from }) => !kinds.has(from));
    // A page whose headings speak of orders or offers may ask what it is; nothing of that question is stored.
    expect(said.filter(({ name }) => name !== 'page.examine' && name !== 'page.recognise')).toEqual([]);
    const visits = await trip.outing.stored.visits();
    expect(visits.map(({ url }) => url).sort()).toEqual(trip.kept.map(({ url }) => url).sort());
  });

  it('S0.4 keeps every page of the trip complete, with its text and a picture of plausible size', async () => {
    for (const { visit, captures, name } of trip.kept) {
      expect(captures, name).not.toHaveLength(0);
      for (const capture of captures) {
        expect([name, capture.method, capture.incomplete, capture.missing]).toEqual([
          name,
          capture.method,
          undefined,
          [],
        ]);
        expect((await trip.outing.stored.bytesOf(capture.files.picture ?? '')).length, name).toBeGreaterThan(
          10_000,
        );
      }
      const text = (await trip.outing.stored.bytesOf(visit.text ?? '')).toString('utf8');
      expect(text.length, name).toBeGreaterThan(150);
    }
    const { visit, page } = trip.step('complete');
    const order = await page.$eval('#order-number', ({ textContent }) => textContent);
    expect((await trip.outing.stored.bytesOf(visit.text)).toString('utf8')).toContain(order);
  });

  it('warns of nothing, since all was done by the book, and saw that it was', async () => {
    expect(await trip.outing.stored.warnings()).toEqual([]);
    const seen = await trip.outing.stored.observations();
    const tags = seen.filter((one) => one.kind === 'tag');
    expect(tags.filter(({ outcome }) => outcome === 'sent').length).toBeGreaterThan(1);
    expect(new Set(tags.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
    const looks = seen.filter((one) => one.kind === 'cookies');
    expect(looks.map(({ cookies }) => cookies.length)).toEqual(looks.map(() => 2));
  });

  it('joins the pages to one trip, by a route of redirects with the servers’ own dates', async () => {
    const trips = await trip.outing.stored.trips();
    expect(trips).toHaveLength(1);
    const [only] = trips;
    if (!only) return;
    for (const { visit, name } of trip.kept) expect([name, visit.tripId]).toEqual([name, only.id]);
    const redirects = only.route.filter(({ kind }) => kind === 'redirect');
    expect(only.routeGaps).toEqual([]);
    expect(redirects.length).toBeGreaterThanOrEqual(3);
    for (const { serverDate } of redirects) expect(Date.parse(serverDate ?? '')).toBeGreaterThan(0);
    expect(only.networks).not.toHaveLength(0);
    expect(only.orderNumber).toBe(new URL(trip.step('complete').url).searchParams.get('order'));
    expect(Object.keys(only.anchors).sort()).toEqual(['clicked', 'entered', 'purchased']);
    const landing = trip.step('campaign').captures[0];
    expect(landing?.route.filter(({ kind }) => kind === 'redirect').length).toBeGreaterThanOrEqual(3);
    for (const { captures, name } of trip.kept)
      for (const { serverDate, route } of captures)
        expect(Date.parse(serverDate ?? ''), `${name} by ${JSON.stringify(route)}`).toBeGreaterThan(0);
  });

  it('S0.1 S0.3 reads what the pages promise in their own words, and knows when the reward is due', async () => {
    const { stored } = trip.outing;
    const facts = await stored.facts();
    for (const { kind, quote, at, text } of facts) {
      const words = (await stored.bytesOf(text)).toString('utf8');
      expect([kind, words.slice(at, at + quote.length)]).toEqual([kind, quote]);
    }
    const kinds = facts.map(({ kind }) => kind);
    for (const kind of ['payout_rule', 'offer_period', 'entry_required', 'min_spend'])
      expect(kinds, kind).toContain(kind);
    const [only] = await stored.trips();
    expect(only?.offer.reward).toBeGreaterThan(0);
    const purchased = only?.anchors.purchased?.slice(0, 10) ?? 'never';
    const due = (await stored.reminders()).filter(({ rule }) =>
      /^(?:payout-due|approval-expected)$/.test(rule),
    );
    expect(due).not.toHaveLength(0);
    for (const reminder of due)
      expect(reminder.due?.latest.localeCompare(purchased)).toBeGreaterThanOrEqual(0);
  });

  pictureTests(browser, () => trip);
  zipTests(() => trip);
});
