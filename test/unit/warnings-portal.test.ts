/** Warnings of how the portal was left: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import { portal } from './reminder-cases';
import { checkoutPage, found, landingPage, warningCase } from './warning-cases';
import { clicked, offerAt, ordered, sign } from './warning-trips';

describe('not-logged-in-at-portal', () => {
  const id = 'not-logged-in-at-portal';
  const first = offerAt('2026-11-10T01:50:00.000Z');
  const last = offerAt('2026-11-10T01:58:00.000Z', { url: 'https://pointo.test/offer/1024?tab=2' });
  const out = { pages: [first, landingPage, checkoutPage], observations: [sign('logged-out', first)] };

  it('warns when the page that was clicked on asked to log in', () => {
    expect(found(id, warningCase(out))).toEqual(['may-fail pointo.test']);
    const both = [sign('logged-out', first), sign('logged-out', last)];
    const input = warningCase({ pages: [first, last, landingPage], observations: both });
    expect(found(id, input)).toEqual(['may-fail pointo.test']);
  });

  it('warns of a page that reported itself only after it was clicked on', () => {
    const late = offerAt('2026-11-10T02:10:00.000Z', { loadedAt: '2026-11-10T01:58:00.000Z' });
    const input = { pages: [late, landingPage], observations: [sign('logged-out', late)] };
    expect(found(id, warningCase(input))).toEqual(['may-fail pointo.test']);
  });

  it('is silent when a later page did not, when it came after the click, and once listed', () => {
    expect(found(id, warningCase({ ...out, pages: [first, last, landingPage] }))).toEqual([]);
    const after = offerAt('2026-11-10T02:10:00.000Z');
    const input = { pages: [landingPage, after], observations: [sign('logged-out', after)] };
    expect(found(id, warningCase(input))).toEqual([]);
    const listed = { ...ordered, status: 'pending' as const };
    expect(found(id, warningCase({ ...out, trip: listed }))).toEqual([]);
  });

  it("is silent of the shop's login, of a page that is gone, and when the way led through a login", () => {
    const observations = [sign('logged-out', landingPage)];
    expect(found(id, warningCase({ pages: [landingPage], observations }))).toEqual([]);
    expect(found(id, warningCase({ ...out, pages: [landingPage] }))).toEqual([]);
    const route = [
      { url: 'https://pointo.test/login?next=1024', at: clicked, kind: 'redirect' as const },
      { url: landingPage.url, at: clicked, kind: 'landing' as const },
    ];
    expect(found(id, warningCase({ ...out, trip: { route } }))).toEqual([]);
  });
});

describe('zero-point-exit', () => {
  const id = 'zero-point-exit';
  const pointo = portal(undefined, {
    clickOut: [
      { host: '*.pointo.test', path: /^\/go\// },
      { host: 'pointo.test', path: /^\/free\//, params: ['to'], paysNothing: true },
    ],
  });
  const by = (...urls: string[]) => {
    const route = [...urls, landingPage.url].map((url) => ({ url, at: clicked, kind: 'redirect' as const }));
    return warningCase({ portal: pointo, trip: { route } });
  };
  const free = 'https://pointo.test/free/1024?to=shop';

  it('warns of the way out that earns nothing', () => {
    expect(found(id, by(free))).toEqual(['will-fail pointo.test']);
    expect(found(id, by('https://www.pointo.test/go/1', free))).toEqual(['will-fail pointo.test']);
  });

  it('is silent of the one that earns, of both when it comes last, and of a likeness', () => {
    expect(found(id, by('https://www.pointo.test/go/1'))).toEqual([]);
    expect(found(id, by(free, 'https://pointo.test/go/1'))).toEqual([]);
    expect(found(id, by('https://pointo.test/free/1024', 'https://shop.test/free/1?to=a'))).toEqual([]);
  });

  it('is silent where the portal is not known, and once the order is listed', () => {
    expect(found(id, { ...by(free), portal: null })).toEqual([]);
    const input = by(free);
    const trip = input.trip && { ...input.trip, status: 'pending' as const };
    expect(found(id, { ...input, trip })).toEqual([]);
  });
});
