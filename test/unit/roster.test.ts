/** What devices write of themselves and read of one another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceRoster, RosterRecord } from '../../utils/records';
import {
  asOffer,
  deviceLabelOf,
  entriesAbout,
  importedAbout,
  itemKey,
  makeItem,
  mergeEntries,
  newSalt,
  offerKey,
  parseItems,
  recordOf,
  shortDevice,
  withoutOldest,
} from '../../utils/roster';
import { tripRecord } from '../fixtures/records';

const now = '2026-11-10T03:00:00.000Z';
const salt = newSalt(new Uint8Array(12).fill(7));
const offer = { site: 'shop.test', portal: 'pointo.test' };
const at = (iso: string) => Date.parse(iso) / 1_000;
const clicked = '2026-11-10T02:00:00.000Z';
const entered = '2026-11-09T02:00:00.000Z';
const key = 'abcdefgh0123';

const item = (records: unknown, more: object = {}) => ({ v: 1, salt, label: 'Phone', records, ...more });
const parsed = (value: unknown, name = itemKey('6f2c1f62')) => parseItems({ [name]: value }, now);
const recordsOf = (records: unknown) => parsed(item(records))[0]?.records;
const told = async (more: Partial<DeviceRoster> = {}): Promise<DeviceRoster> => ({
  device: '6f2c1f62',
  label: 'Phone',
  salt,
  records: [await recordOf(salt, { offer, enteredAt: entered, clickedAt: clicked })],
  ...more,
});

describe('the key of an offer', () => {
  it('names no shop, is the same each time, and another under another salt', async () => {
    const made = await offerKey(salt, offer);
    expect(made).toMatch(/^[\w-]{12}$/);
    expect(await offerKey(salt, offer)).toBe(made);
    expect(await offerKey(newSalt(new Uint8Array(12)), offer)).not.toBe(made);
  });

  it('has the same first part for every portal of a shop, and no other shop', async () => {
    const keys = [offer, { ...offer, portal: null }, { ...offer, site: 'other.test' }];
    const [one = '', byHand = '', elsewhere = ''] = await Promise.all(
      keys.map((each) => offerKey(salt, each)),
    );
    expect(byHand.slice(0, 8)).toBe(one.slice(0, 8));
    expect(byHand).not.toBe(one);
    expect(elsewhere.slice(0, 8)).not.toBe(one.slice(0, 8));
  });

  it('takes a portal for one on telephones and on computers', () => {
    const hosts = ['sp.pointo.test', 'www.pointo.test'];
    const offers = hosts.map((host) => asOffer(tripRecord({ portal: { host, name: 'Pointo' } })));
    expect(offers[0]).toEqual(offers[1]);
    expect(asOffer(tripRecord({ portal: null })).portal).toBeNull();
  });
});

describe('the item of a device', () => {
  it('is read as it was written', async () => {
    const record = await recordOf(salt, { offer, enteredAt: null, clickedAt: clicked });
    const written = makeItem({ salt, label: 'Phone' }, [record], now);
    expect(parsed(JSON.parse(JSON.stringify(written)))).toEqual([
      { device: '6f2c1f62', label: 'Phone', salt, records: [record] },
    ]);
  });

  it('has one record for each offer, with the latest of its times', () => {
    const records: RosterRecord[] = [
      [key, at(entered), null],
      [key, null, at(clicked)],
      [key, at(entered) - 60, at(clicked) - 60],
    ];
    expect(makeItem({ salt, label: '' }, records, now).records).toEqual([[key, at(entered), at(clicked)]]);
    expect(recordsOf(records)).toEqual([[key, at(entered), at(clicked)]]);
  });

  it('never believes a time from the future, nor one of long ago, and keeps what else the record says', () => {
    expect(recordsOf([[key, at(now) + 3_600, at(clicked)]])).toEqual([[key, null, at(clicked)]]);
    expect(recordsOf([[key, at(entered), at(now) - 93 * 86_400]])).toEqual([[key, at(entered), null]]);
    expect(recordsOf([[key, at(now) + 3_600, null]])).toEqual([]);
    expect(recordsOf([[key, null, at(now) + 120]])).toEqual([[key, null, at(now) + 120]]);
  });

  it('loses a later lie to an earlier truth', () => {
    const lie = [key, null, at('2027-01-01T00:00:00Z')];
    expect(recordsOf([lie, [key, null, at(clicked)]])).toEqual([[key, null, at(clicked)]]);
  });

  it('loses its broken records and keeps the others', () => {
    const good = [key, null, at(clicked)];
    const broken = [[key, 'soon', null], [key], null, 7, ['<b>', null, 1], [key, null, -1], [key, null, 1.5]];
    expect(recordsOf([...broken, good, { length: 3 }])).toEqual([good]);
  });

  it.each([
    ['another version', item([], { v: 2 })],
    ['no salt', item([], { salt: undefined })],
    ['a salt of another kind', item([], { salt: 'x' })],
    ['records that are none', item('none')],
    ['too many records', item(Array.from({ length: 1_001 }, () => null))],
    ['nothing', null],
    ['words', 'roster'],
  ])('of %s is left out', (_, value) => {
    expect(parsed(value)).toEqual([]);
  });

  it('is left out under a name that is no device’s', () => {
    for (const name of ['roster/', 'roster/PHONE', 'settings', 'roster/6f2c1f62/x'])
      expect(parsed(item([]), name)).toEqual([]);
  });

  it('has a name without signs that turn or hide words', () => {
    expect(parsed(item([], { label: '\u202ePhone\u200b\n' }))[0]?.label).toBe('Phone');
    expect(parsed(item([], { label: 'x'.repeat(90) }))[0]?.label).toHaveLength(40);
  });

  it('is never more than 200 records or 8 KiB: the oldest are out', () => {
    const many = Array.from(
      { length: 400 },
      (_, n): RosterRecord => [`k${String(n).padStart(11, '0')}`, at(entered) - n, at(clicked) - n],
    );
    const made = makeItem({ salt, label: '端'.repeat(40) }, many, now);
    expect(made.records.length).toBeLessThanOrEqual(200);
    expect(made.records.length).toBeGreaterThan(180);
    expect(made.records[0]).toEqual(many[0]);
    expect(new TextEncoder().encode(JSON.stringify({ 'roster/6f2c1f62': made })).length).toBeLessThan(8_192);
  });

  it('is halved for a full store until one record is left', () => {
    const records = [1, 2, 3].map((n): RosterRecord => [`${key.slice(1)}${n}`, null, at(clicked) - n]);
    const half = withoutOldest(makeItem({ salt, label: '' }, records, now));
    expect(half?.records).toEqual(records.slice(0, 2));
    expect(withoutOldest(makeItem({ salt, label: '' }, records.slice(0, 1), now))).toBeNull();
  });

  it('never throws, whatever stands in the store', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, name) => {
        const read = parseItems({ [name]: value, 'roster/6f2c1f62': item(value) }, now);
        expect(read.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what other devices say', () => {
  it('of an offer is of that shop and that portal only', async () => {
    const devices = [await told()];
    const entry = { device: '6f2c1f62', label: 'Phone', enteredAt: entered, clickedAt: clicked };
    expect(await entriesAbout(devices, offer)).toEqual([entry]);
    expect(await entriesAbout(devices, { ...offer, portal: 'rabato.test' })).toEqual([]);
    expect(await entriesAbout(devices, { ...offer, site: 'other.test' })).toEqual([]);
  });

  it('of a shop that no trip leads to is heard through whatever portal', async () => {
    const devices = [await told()];
    expect(await entriesAbout(devices, { site: 'shop.test' })).toHaveLength(1);
    expect(await entriesAbout(devices, { site: 'other.test' })).toEqual([]);
  });

  it('of an entry at the shop itself counts for every way there', async () => {
    const own = { site: 'shop.test', portal: 'shop.test' };
    const records = [await recordOf(salt, { offer: own, enteredAt: entered, clickedAt: null })];
    expect(await entriesAbout([await told({ records })], offer)).toMatchObject([{ enteredAt: entered }]);
  });

  it('is one entry for each device, the latest of what was said, and the device heard of last comes first', () => {
    const one = { device: '6f2c1f62', label: 'Old name', enteredAt: entered, clickedAt: null };
    const other = { device: '00000001', label: 'Tablet', enteredAt: null, clickedAt: entered };
    const again = { ...one, label: 'Phone', enteredAt: null, clickedAt: clicked };
    for (const order of [
      [one, other, again],
      [again, other, one],
    ])
      expect(mergeEntries(order)).toEqual([{ ...again, enteredAt: entered }, other]);
  });

  it('by passport is of that trip’s offer, or of the shop', () => {
    const said = { device: '6f2c1f62', label: 'Phone', enteredAt: entered, clickedAt: null };
    const imports = [{ ...offer, ...said }];
    expect(importedAbout(imports, offer)).toEqual([said]);
    expect(importedAbout(imports, { site: 'shop.test' })).toEqual([said]);
    expect(importedAbout(imports, { ...offer, portal: null })).toEqual([]);
  });
});

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/150.0.0.0 Safari/537.36', 'win', 'Chrome (Windows)'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/150.0.0.0 Safari/537.36 Edg/150.0', 'win', 'Edge (Windows)'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'android', 'Firefox (Android)'],
    ['Something else', 'plan9', 'plan9'],
  ])('with the user agent %s on %s is called %s', (userAgent, os, label) => {
    expect(deviceLabelOf(userAgent, os)).toBe(label);
  });

  it('is known by the first digits of its id', () => {
    expect(shortDevice('6F2C1f62-31c3-4a3e-9d5d-0d2d3cf40001')).toBe('6f2c1f62');
  });
});
