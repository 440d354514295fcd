/** Warnings of where the shopper is: window, container, country. Each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import type { SeenPage } from '../../utils/warning-case';
import { warningsOf } from '../../utils/warnings';
import { portal } from './reminder-cases';
import { checkoutPage, completePage, found, landingPage, warningCase } from './warning-cases';
import { ordered, stated } from './warning-trips';

const shop = 'www.shop.test';

describe('private-window', () => {
  const id = 'private-window';
  const pages = [landingPage, { ...checkoutPage, incognito: true }];
  const rules = { privateWindow: stated('void' as const) };

  it('warns where the portal says that it does not count, and names the source', () => {
    const input = warningCase({ pages, rules });
    expect(found(id, input)).toEqual([`will-fail ${shop}`]);
    expect(warningsOf(input)[0]?.words.source).toBe('www.pointo.test');
  });

  it("is less certain of another's word", () => {
    const heard = { privateWindow: stated('void' as const, { secondary: true }) };
    expect(found(id, warningCase({ pages, rules: heard }))).toEqual([`may-fail ${shop}`]);
  });

  it('is silent where it is recommended or nothing is said, in an ordinary window, and once listed', () => {
    expect(
      found(id, warningCase({ pages, rules: { privateWindow: stated('recommended' as const) } })),
    ).toEqual([]);
    expect(found(id, warningCase({ pages }))).toEqual([]);
    expect(found(id, warningCase({ rules }))).toEqual([]);
    const after = [checkoutPage, { ...completePage, seenAt: '2026-11-10T02:40:00.000Z', incognito: true }];
    expect(found(id, warningCase({ pages: after, rules, trip: ordered }))).toEqual([]);
    const listed = { ...ordered, status: 'pending' as const };
    expect(found(id, warningCase({ pages, rules, trip: listed }))).toEqual([]);
  });
});

describe('container-changed', () => {
  const id = 'container-changed';
  const work = { container: 'firefox-container-2' };
  const at = (...pages: SeenPage[]) => found(id, warningCase({ pages }));

  it('warns at the checkout of another container, and of an order there', () => {
    expect(at(landingPage, { ...checkoutPage, ...work })).toEqual([`will-fail ${shop}`]);
    const pages = [{ ...landingPage, ...work }, checkoutPage, completePage];
    expect(found(id, warningCase({ pages, trip: ordered }))).toEqual([`will-fail ${shop}`]);
  });

  it('is silent in the same one, when the shopper is back, and while only looking', () => {
    expect(at({ ...landingPage, ...work }, { ...checkoutPage, ...work })).toEqual([]);
    expect(at(landingPage, { ...checkoutPage, kind: 'cart', ...work }, checkoutPage)).toEqual([]);
    expect(at(landingPage, { ...checkoutPage, kind: 'other', ...work })).toEqual([]);
  });

  it('is silent where the landing was not seen, and between devices', () => {
    const late = { ...landingPage, seenAt: '2026-11-10T02:20:00.000Z' };
    expect(at(late, { ...checkoutPage, ...work })).toEqual([]);
    expect(at({ ...checkoutPage, ...work })).toEqual([]);
    expect(at({ ...landingPage, device: 'other' }, { ...checkoutPage, ...work })).toEqual([]);
    expect(at(landingPage, { ...checkoutPage, ...work, incognito: true })).toEqual([]);
  });
});

describe('language-zone-hint', () => {
  const id = 'language-zone-hint';
  const japanese = portal(undefined, { country: 'JP', zone: 'Asia/Tokyo' });
  const at = (zone: string, more: object = {}) =>
    found(id, warningCase({ portal: japanese, pages: [landingPage, { ...checkoutPage, zone, ...more }] }));

  it('notes a clock three hours or more away, at the checkout', () => {
    expect(at('Europe/Madrid')).toEqual([`note ${shop}`]);
    expect(at('Asia/Karachi')).toEqual([`note ${shop}`]);
  });

  it('is silent nearer by, elsewhere in the shop, and where a zone is not one', () => {
    expect(at('Asia/Bangkok')).toEqual([]);
    expect(at('Europe/Madrid', { kind: 'cart' })).toEqual([]);
    expect(at('nowhere')).toEqual([]);
  });

  it('is silent in wide countries, and of a portal whose zone is not known', () => {
    const pages = [{ ...checkoutPage, zone: 'Pacific/Honolulu' }];
    const american = portal(undefined, { country: 'US', zone: 'America/New_York' });
    expect(found(id, warningCase({ portal: american, pages }))).toEqual([]);
    expect(found(id, warningCase({ pages }))).toEqual([]);
  });
});
