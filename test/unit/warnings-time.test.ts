/** Warnings of a click that runs out: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../utils/records';
import { type WarningCase, warningsOf } from '../../utils/warnings';
import { found, landingPage, term, warningCase } from './warning-cases';
import { clicked, offerAt, ordered, stated } from './warning-trips';

const shop = 'www.shop.test';
const within = (offset: Rule['offset'], more: Partial<Rule> = {}): Rule => ({
  anchor: 'x_click',
  offset,
  snap: 'none',
  within: true,
  ...more,
});
const clickTerm = (closesAt: string, value = within({ hours: 1 })) =>
  term('purchase_deadline', { value, closesAt });
const inHours = (hours: number) => ({ rules: { finishWithin: stated({ hours }) } });
const untils = (input: WarningCase, id: string) =>
  warningsOf(input)
    .filter(({ rule }) => rule === id)
    .map(({ words }) => words.until);

describe('click-expiring', () => {
  const at = (now: string) => ({ ...inHours(3), now });

  it('warns in the last quarter of the time, and names its end', () => {
    const late = warningCase(at('2026-11-10T04:20:00.000Z'));
    expect(found('click-expiring', late)).toEqual([`may-fail ${shop}`]);
    expect(untils(late, 'click-expiring')).toEqual(['2026-11-10T05:00:00.000Z']);
  });

  it('is silent while there is time, at its end, once ordered, at the portal and where nobody names a time', () => {
    expect(found('click-expiring', warningCase(at('2026-11-10T04:10:00.000Z')))).toEqual([]);
    expect(found('click-expiring', warningCase(at('2026-11-10T05:00:00.000Z')))).toEqual([]);
    const late = at('2026-11-10T04:20:00.000Z');
    expect(found('click-expiring', warningCase({ ...late, trip: ordered }))).toEqual([]);
    const away = [landingPage, offerAt('2026-11-10T04:19:00.000Z')];
    expect(found('click-expiring', warningCase({ ...late, pages: away }))).toEqual([]);
    expect(found('click-expiring', warningCase({ now: late.now }))).toEqual([]);
  });

  it('warns in the last half hour of an hour, and not before the last day of a month', () => {
    const hour = [clickTerm('2026-11-10T03:00:00.000Z')];
    expect(found('click-expiring', warningCase({ terms: hour }))).toEqual([`may-fail ${shop}`]);
    const month = [clickTerm('2026-12-10T02:00:00.000Z', within({ days: 30 }))];
    const now = (day: string) => warningCase({ terms: month, now: `${day}T03:00:00.000Z` });
    expect(found('click-expiring', now('2026-12-08'))).toEqual([]);
    expect(found('click-expiring', now('2026-12-09'))).toEqual([`may-fail ${shop}`]);
  });
});

describe('click-expired', () => {
  const now = '2026-11-10T05:00:00.000Z';

  it('warns at the end of the time, and of an order that came after it', () => {
    expect(found('click-expired', warningCase({ ...inHours(3), now }))).toEqual([`will-fail ${shop}`]);
    const late = { anchors: { clicked, purchased: '2026-11-10T05:01:00.000Z' } };
    expect(found('click-expired', warningCase({ ...inHours(3), trip: late }))).toEqual([`will-fail ${shop}`]);
  });

  it('is silent before it, of an order in time, once it is listed, and where there was no click', () => {
    expect(found('click-expired', warningCase(inHours(3)))).toEqual([]);
    expect(found('click-expired', warningCase({ ...inHours(3), now, trip: ordered }))).toEqual([]);
    const listed = { anchors: { clicked, purchased: now }, status: 'pending' as const };
    expect(found('click-expired', warningCase({ ...inHours(3), now, trip: listed }))).toEqual([]);
    expect(found('click-expired', warningCase({ ...inHours(3), now, trip: null }))).toEqual([]);
  });

  it("goes by the offer's time before the portal's", () => {
    const terms = [clickTerm('2026-11-11T02:00:00.000Z', within({ hours: 24 }))];
    expect(found('click-expired', warningCase({ ...inHours(3), terms, now }))).toEqual([]);
  });

  it('is less certain of "about", of another\'s word, and where the offer names a later time too', () => {
    const may = [`may-fail ${shop}`];
    const about = [clickTerm('2026-11-10T04:00:00.000Z', within({ hours: 2 }, { approx: true }))];
    expect(found('click-expired', warningCase({ terms: about, now }))).toEqual(may);
    const rules = { finishWithin: stated({ hours: 3 }, { secondary: true }) };
    expect(found('click-expired', warningCase({ rules, now }))).toEqual(may);
    const two = [clickTerm('2026-11-10T04:00:00.000Z'), clickTerm('2026-12-10T02:00:00.000Z')];
    expect(found('click-expired', warningCase({ terms: two, now }))).toEqual(may);
  });

  it('takes "at least", and what is counted from something else, for no end', () => {
    const least = clickTerm('2026-11-10T04:00:00.000Z', within({ hours: 2 }, { atLeast: true }));
    const entry = clickTerm('2026-11-10T04:00:00.000Z', { ...within({ hours: 2 }), anchor: 'entry' });
    expect(found('click-expired', warningCase({ terms: [least, entry], now }))).toEqual([]);
  });
});
