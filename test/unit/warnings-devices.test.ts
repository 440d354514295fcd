/** Warnings of what another device knows: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import { checkoutPage, device, found, page, term, warningCase } from './warning-cases';
import { clicked, otherTrip, phone } from './warning-trips';

const shop = 'www.shop.test';

describe('other-browser-or-profile', () => {
  const id = 'other-browser-or-profile';
  const elsewhere = { trip: null, pages: [checkoutPage], roster: [phone({ clickedAt: clicked })] };

  it('warns of a click that only another device knows; of an older one it is a note', () => {
    expect(found(id, warningCase(elsewhere))).toEqual([`may-fail ${shop}`]);
    const roster = [phone({ clickedAt: '2026-11-07T02:00:00.000Z' })];
    expect(found(id, warningCase({ ...elsewhere, roster }))).toEqual([`note ${shop}`]);
  });

  it('is silent with a click of its own, of one long ago, without any, and away from the checkout', () => {
    expect(found(id, warningCase({ roster: elsewhere.roster }))).toEqual([]);
    const own = phone({ device, clickedAt: clicked });
    expect(found(id, warningCase({ ...elsewhere, roster: [own, ...elsewhere.roster] }))).toEqual([]);
    const old = [phone({ clickedAt: '2026-11-01T02:00:00.000Z' })];
    expect(found(id, warningCase({ ...elsewhere, roster: old }))).toEqual([]);
    expect(found(id, warningCase({ ...elsewhere, roster: [phone()], others: [otherTrip()] }))).toEqual([]);
    expect(found(id, warningCase({ ...elsewhere, pages: [page({ kind: 'other' })] }))).toEqual([]);
  });
});

describe('entry-on-other-device', () => {
  const id = 'entry-on-other-device';
  const rule = (quote: string) => term('device_rule', { value: { type: 'same_device_or_ip' }, quote });
  const entered = {
    trip: { anchors: { clicked } },
    terms: [term('entry_required')],
    roster: [phone({ enteredAt: '2026-11-09T02:00:00.000Z' })],
  };
  const withRule = (quote: string) => warningCase({ ...entered, terms: [...entered.terms, rule(quote)] });

  it('notes an entry elsewhere; it may fail where one device is asked for', () => {
    expect(found(id, warningCase(entered))).toEqual([`note ${shop}`]);
    for (const quote of [
      'エントリーから購入まで同一端末で行ってください',
      'You must enter and buy on the same device',
      'Inscríbete y compra desde el mismo dispositivo',
    ])
      expect(found(id, withRule(quote))).toEqual([`may-fail ${shop}`]);
  });

  it('takes words about people who share a device for no such demand', () => {
    for (const quote of [
      '同じパソコンまたは同じネットワーク(IP)を使っている場合は承認されません',
      'Only one account per same device',
    ])
      expect(found(id, withRule(quote))).toEqual([`note ${shop}`]);
  });

  it('is silent when entered here, where no entry is asked for, and of one before its period', () => {
    expect(found(id, warningCase({ ...entered, trip: {} }))).toEqual([]);
    expect(found(id, warningCase({ ...entered, terms: [] }))).toEqual([]);
    const period = term('entry_period', { value: { start: '2026-11-10', end: null } });
    const terms = [{ ...period, opensAt: '2026-11-09T15:00:00.000Z' }];
    expect(found(id, warningCase({ ...entered, terms }))).toEqual([]);
    expect(found(id, warningCase({ ...entered, roster: [phone()] }))).toEqual([]);
  });
});

describe('entry-missing', () => {
  const id = 'entry-missing';
  const asked = { trip: { anchors: { clicked } }, terms: [term('entry_required')] };
  const rosterOf = (enteredAt: string | null) => ({ ...asked, roster: [phone({ enteredAt })] });

  it('warns when the other device entered for a campaign of long ago, or not at all', () => {
    for (const at of [null, '2026-08-20T02:00:00.000Z'])
      expect(found(id, warningCase(rosterOf(at)))).toEqual([`will-fail ${shop}`]);
  });

  it('is silent when another device has entered', () => {
    expect(found(id, warningCase(rosterOf('2026-11-09T02:00:00.000Z')))).toEqual([]);
  });
});

describe('ordered-without-entry', () => {
  const id = 'ordered-without-entry';
  const purchased = '2026-11-10T02:35:00.000Z';
  const ordered = (fields: Parameters<typeof warningCase>[0] = {}, entered?: string) =>
    warningCase({
      terms: [term('entry_required')],
      ...fields,
      trip: { anchors: { clicked, purchased, ...(entered && { entered }) }, ...fields.trip },
    });

  it('warns of an order without an entry, and of one that came before it', () => {
    expect(found(id, ordered())).toEqual(['may-fail']);
    expect(found(id, ordered({}, '2026-11-10T02:50:00.000Z'))).toEqual(['may-fail']);
  });

  it('is silent when the entry came first, here or on another device', () => {
    expect(found(id, ordered({}, '2026-11-10T02:05:00.000Z'))).toEqual([]);
    expect(found(id, ordered({ roster: [phone({ enteredAt: '2026-11-09T02:00:00.000Z' })] }))).toEqual([]);
  });

  it('is silent where none is asked for, where the terms say so, and once the portal has listed it', () => {
    expect(found(id, ordered({ terms: [] }))).toEqual([]);
    expect(found(id, ordered({ terms: [term('entry_required', { value: { required: false } })] }))).toEqual(
      [],
    );
    expect(found(id, ordered({ trip: { status: 'pending' } }))).toEqual([]);
  });
});

describe('where the terms say that no entry is needed', () => {
  it('entry-missing is silent', () => {
    const terms = [term('entry_required', { value: { required: false } })];
    expect(found('entry-missing', warningCase({ trip: { anchors: { clicked } }, terms }))).toEqual([]);
  });
});
