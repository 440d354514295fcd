/** Warnings of an offer's own period: with cases in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../utils/records';
import { completePage, found, landingPage, page, term, warningCase } from './warning-cases';
import { clicked, ordered, phone, stated } from './warning-trips';

const shop = 'www.shop.test';

describe('campaign-closed', () => {
  const until = (end: string, more: object = {}): FactValue => ({ start: null, end, ...more });
  const period = (closesAt: string, kind: 'offer_period' | 'entry_period' = 'offer_period') =>
    term(kind, { value: until(closesAt.slice(0, 16)), closesAt, seenAt: '2026-11-01T02:00:00.000Z' });
  const over = period('2026-11-10T02:15:00.000Z');

  it('warns at the checkout, and of an order after its end', () => {
    expect(found('campaign-closed', warningCase({ terms: [over] }))).toEqual([`will-fail ${shop}`]);
    const input = warningCase({ terms: [over], trip: ordered, pages: [landingPage, completePage] });
    expect(found('campaign-closed', input)).toEqual([`will-fail ${shop}`]);
  });

  it('is silent while it is open, while a later one is, and on other pages', () => {
    const open = period('2026-11-10T02:31:00.000Z');
    expect(found('campaign-closed', warningCase({ terms: [open] }))).toEqual([]);
    expect(found('campaign-closed', warningCase({ terms: [over, open] }))).toEqual([]);
    const pages = [page({ kind: 'other' })];
    expect(found('campaign-closed', warningCase({ terms: [over], pages }))).toEqual([]);
  });

  it('is silent of an order in time, and once the portal said yes', () => {
    const trip = { anchors: { clicked, purchased: '2026-11-10T02:14:00.000Z' } };
    expect(found('campaign-closed', warningCase({ terms: [over], trip }))).toEqual([]);
    const paid = { ...ordered, status: 'paid' as const };
    expect(found('campaign-closed', warningCase({ terms: [over], trip: paid }))).toEqual([]);
  });

  it('asks for an entry in time only of those who did not enter', () => {
    const terms = [period('2026-11-10T02:15:00.000Z', 'entry_period')];
    expect(found('campaign-closed', warningCase({ terms }))).toEqual([]);
    const trip = { anchors: { clicked } };
    expect(found('campaign-closed', warningCase({ terms, trip }))).toEqual([`will-fail ${shop}`]);
    const roster = [phone({ enteredAt: '2026-11-10T01:00:00.000Z' })];
    expect(found('campaign-closed', warningCase({ terms, trip, roster }))).toEqual([]);
  });

  it('is less certain of what was over when it was read, and silent where that was long ago', () => {
    const read = (seenAt: string) => [{ ...over, seenAt }];
    const may = warningCase({ terms: read('2026-11-10T02:20:00.000Z') });
    expect(found('campaign-closed', may)).toEqual([`may-fail ${shop}`]);
    const old = [{ ...period('2026-09-30T15:00:00.000Z'), seenAt: landingPage.seenAt }];
    expect(found('campaign-closed', warningCase({ terms: old }))).toEqual([]);
  });

  it('is less certain where the terms at the click are those that count', () => {
    const rules = { termsVersion: stated('click' as const) };
    expect(found('campaign-closed', warningCase({ terms: [over], rules }))).toEqual([`may-fail ${shop}`]);
    const closed = [period('2026-11-10T01:59:00.000Z')];
    expect(found('campaign-closed', warningCase({ terms: closed, rules }))).toEqual([`will-fail ${shop}`]);
  });

  it('is silent of "about", of what comes again, and of an end that is not known', () => {
    const silent = (value: FactValue, closesAt: string | null = over.closesAt) =>
      expect(found('campaign-closed', warningCase({ terms: [{ ...over, value, closesAt }] }))).toEqual([]);
    silent({ date: '2026-11', part: 'early' });
    silent({ date: '2026-11-10', approx: true });
    silent(until('2026-11-10', { recurring: 'monthly' }));
    silent(until('2026-11-10', { weekday: 'tue' }));
    silent(until('x_campaign_end'));
    silent({ date: 'x_release_date' });
    silent(until('2026-11-10'), null);
    silent({ anchor: 'entry', offset: { days: 1 }, snap: 'none' });
  });
});
