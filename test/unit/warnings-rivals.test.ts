/** Warnings about clicks and extensions that came between this trip's click and its order. */
import { describe, expect, it } from 'vitest';
import type { OtherTrip } from '../../utils/warning-case';
import { warningsOf, warningText } from '../../utils/warnings';
import { completePage, found, seen, warningCase } from './warning-cases';

const between = '2026-11-10T02:15:00.000Z';
const before = '2026-11-10T01:30:00.000Z';
const purchased = completePage.seenAt;
const anchors = { clicked: '2026-11-10T02:00:00.000Z', purchased };
const other = (fields: Partial<OtherTrip> = {}): OtherTrip => ({
  id: 'o',
  portalHost: 'rival.test',
  offerId: null,
  offerUrl: null,
  openedAt: between,
  purchasedAt: null,
  status: 'clicked',
  networks: ['awin'],
  ...fields,
});
const rival = (
  sign: 'helper' | 'marked' | 'click',
  at = between,
  fields: { host?: string; hidden?: boolean } = {},
) => seen({ kind: 'rival', at, host: 'go.rival.test', sign, hidden: false, ...fields });
const cookies = (at: string, digest: string, name = '_a8_s1') =>
  seen({ kind: 'cookies', at, cookies: [{ name, digest, expires: null }] });
const changed = [cookies('2026-11-10T02:01:00.000Z', 'a'), cookies('2026-11-10T02:30:00.000Z', 'b')];

describe('last-click-overwritten', () => {
  const rule = 'last-click-overwritten';
  const others = (...all: OtherTrip[]) => found(rule, warningCase({ others: all }));
  const seeing = (...observations: ReturnType<typeof rival>[]) => found(rule, warningCase({ observations }));

  it('warns of a later trip by another portal, and is sure where the network is the same', () => {
    expect(others(other())).toEqual(['may-fail rival.test']);
    expect(others(other({ networks: ['a8'] }))).toEqual(['will-fail rival.test']);
  });
  it('names who and when', () => {
    const [warning] = warningsOf(warningCase({ others: [other()] }));
    expect(warning && warningText(warning, 'en')?.what).toBe(
      `After your click on ポイント堂, a click from rival.test was seen on ${between}.`,
    );
  });
  it('is silent on the newer trip, and of another click at the same portal', () => {
    expect(others(other({ openedAt: before }))).toEqual([]);
    expect(others(other({ portalHost: 'www.pointo.test', networks: ['a8'] }))).toEqual([]);
    expect(others(other({ portalHost: null, networks: [] }))).toEqual([]);
  });
  it('is silent once the portal was clicked again, and where the order went with the later trip', () => {
    const again = other({
      portalHost: 'pointo.test',
      networks: ['a8'],
      openedAt: '2026-11-10T02:20:00.000Z',
    });
    expect(others(other(), again)).toEqual([]);
    expect(others(other({ purchasedAt: '2026-11-10T02:18:00.000Z' }))).toEqual([]);
  });
  it('is silent where the shopper did not go on with this trip', () => {
    expect(others(other({ openedAt: '2026-11-11T02:00:00.000Z' }))).toEqual([]);
    expect(others(other({ openedAt: '2026-11-10T02:40:00.000Z' }))).toEqual(['may-fail rival.test']);
  });
  it('is silent of what came after the order, and once the trip is listed', () => {
    const late = [other({ openedAt: '2026-11-10T02:50:00.000Z' })];
    expect(found(rule, warningCase({ trip: { anchors }, others: late }))).toEqual([]);
    expect(found(rule, warningCase({ trip: { status: 'pending' }, others: [other()] }))).toEqual([]);
  });
  it('warns of somebody’s click, and is sure where the cookie changed after it', () => {
    expect(seeing(rival('click'))).toEqual(['may-fail rival.test']);
    expect(seeing(rival('click'), ...changed)).toEqual(['will-fail rival.test']);
    expect(seeing(rival('click', before))).toEqual([]);
    expect(seeing(rival('click', between, { host: 'www.pointo.test' }))).toEqual([]);
  });
  it('warns of a cookie that was replaced, not of one that changes all the time or by a click of one’s own', () => {
    expect(seeing(...changed)).toEqual(['may-fail']);
    expect(seeing(...changed, cookies('2026-11-10T02:31:00.000Z', 'c'))).toEqual([]);
    expect(seeing(...changed.map(({ at }, i) => cookies(at, `${i}`, 'IR_PI')))).toEqual([]);
    expect(seeing(changed[0] ?? rival('click', before), cookies(between, 'a'))).toEqual([]);
    const own = [other({ portalHost: 'pointo.test', networks: ['a8'] })];
    expect(found(rule, warningCase({ observations: changed, others: own }))).toEqual([]);
  });
});

describe('coupon-extension-active', () => {
  const rule = 'coupon-extension-active';
  const seeing = (...observations: ReturnType<typeof rival>[]) => warningCase({ observations });
  it('warns of a helper or its mark, and says when it was out of sight', () => {
    expect(found(rule, seeing(rival('helper')))).toEqual(['may-fail go.rival.test']);
    const hidden = seeing(rival('helper'), rival('marked', between, { host: 'o.honey.test', hidden: true }));
    expect(found(rule, hidden)).toEqual(['may-fail go.rival.test,o.honey.test']);
    const text = warningsOf(hidden).map((one) => warningText(one, 'en')?.what);
    expect(text).toEqual([
      'A coupon or cashback extension (go.rival.test, o.honey.test) was active in a tab you could not see.',
    ]);
  });
  it('is silent before the click, after the order, of plain clicks and of the portal’s own', () => {
    expect(found(rule, seeing(rival('helper', before)))).toEqual([]);
    const late = [rival('helper', '2026-11-10T02:50:00.000Z')];
    expect(found(rule, warningCase({ trip: { anchors }, observations: late }))).toEqual([]);
    expect(found(rule, seeing(rival('click')))).toEqual([]);
    expect(found(rule, seeing(rival('marked', between, { host: 'ext.pointo.test' })))).toEqual([]);
    expect(found(rule, warningCase({ trip: null, observations: [rival('helper')] }))).toEqual([]);
  });
});
