/** What stands in a synced store that anybody may have written to, and passports from anywhere. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readHeard, writeHeard } from '../../utils/db/roster';
import { DeviceRoster } from '../../utils/records';
import { entriesAbout, itemKey, keptDays, makeItem, mergeEntries, parseItems } from '../../utils/roster';
import { offerKey } from '../../utils/roster/keys';
import { inForm } from '../form';
import { newDatabase } from './backup-world';
import { expectUnpolluted, ownMake, polluting, strangeJson, strangeText } from './hostile';

const now = '2026-11-10T03:00:00.000Z';
const seconds = Date.parse(now) / 1_000;
const salt = 'BwcHBwcHBwcHBwcH';
const offer = { site: 'shop.test', portal: 'pointo.test' };
const numRuns = inForm(10_000, 1_000);
const record = (entered: unknown, clicked: unknown = null) => ['abcdefgh0123', entered, clicked];
const item = (records: unknown[], more: object = {}) => ({ v: 1, salt, label: 'Phone', records, ...more });
const parsed = (value: unknown) => parseItems({ [itemKey('6f2c1f62')]: value }, now);

afterEach(expectUnpolluted);

/** Items that are almost ours. */
const almost = fc.record(
  {
    v: fc.constantFrom(1, 1, 1, 0, 2, '1', null),
    salt: fc.constantFrom(salt, salt, '', 7),
    label: fc.oneof(strangeText(), fc.constant('x'.repeat(100_000)), fc.constant(null)),
    records: fc.oneof(
      fc.array(fc.tuple(fc.constantFrom('abcdefgh0123', '__proto__', '<b>'), fc.anything(), fc.anything())),
      fc.array(fc.constantFrom(seconds, 1, -1, 1e300, seconds + 1e9).map((at) => record(at, at))),
      strangeJson(),
    ),
    more: fc.constant(polluting),
  },
  { requiredKeys: ['v'] },
);

describe('an item of the synced store', () => {
  it('is what a device said, of times that can be, or is left out', () => {
    const names = fc.constantFrom(
      itemKey('6f2c1f62'),
      'roster/__proto__',
      '__proto__',
      'constructor',
      'roster/',
    );
    fc.assert(
      fc.property(names, fc.oneof(almost, strangeJson(), fc.anything()), (name, value) => {
        for (const roster of parseItems(Object.fromEntries([[name, value]]), now)) {
          expect(DeviceRoster.parse(roster)).toEqual(roster);
          expect(roster.label.length).toBeLessThanOrEqual(40);
          expect(roster.records.length).toBeLessThanOrEqual(200);
          for (const [, entered, clicked] of roster.records)
            for (const at of [entered, clicked])
              expect(at === null || Math.abs(at - seconds) <= keptDays * 86_400).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it.each<[string, unknown]>([
    ['of another version', item([record(seconds)], { v: 2 })],
    ['without end', item(Array.from({ length: 1_001 }, () => record(seconds)))],
    ['whose name has no end', item([record(seconds)], { label: 'x'.repeat(1_000_000) })],
    ['that is no item', [record(seconds)]],
  ])('%s is left out, and the others are read', (_, value) => {
    const both = parseItems(
      { [itemKey('6f2c1f62')]: value, [itemKey('00000001')]: item([record(seconds)]) },
      now,
    );
    expect(both.map(({ device }) => device)).toEqual(['00000001']);
  });

  it('of a device that lives in the far future says nothing of an offer', async () => {
    const future = [
      seconds + 301,
      seconds + 86_400,
      9_999_999_999,
      253_402_300_800,
      8.64e12,
      Number.MAX_SAFE_INTEGER,
    ];
    for (const at of future) expect(parsed(item([record(at)]))[0]?.records).toEqual([]);
    const key = await offerKey(salt, offer);
    const told = parsed(item([...future.map((at) => [key, at, at]), [key, seconds, null]]));
    expect(await entriesAbout(told, offer)).toMatchObject([{ enteredAt: now, clickedAt: null }]);
  });

  it('of one of thousands of devices is read beside all others, each once', async () => {
    const names = Array.from({ length: 5_000 }, (_, i) => i.toString(16).padStart(8, '0'));
    const key = await offerKey(salt, offer);
    const items = Object.fromEntries(names.map((name) => [itemKey(name), item([[key, seconds, null]])]));
    const told = parseItems(items, now);
    expect(told.length).toBe(5_000);
    expect((await entriesAbout(told.slice(0, 300), offer)).length).toBe(300);
  });

  it('is kept as heard, and what is no item any more is as good as none', async () => {
    const database = newDatabase();
    const heard = parsed(item([record(seconds)]));
    await writeHeard(database, heard);
    expect(await readHeard(database)).toEqual(heard);
    await database.settings.put({ key: 'rosterHeard', value: polluting });
    expect(await readHeard(database)).toEqual([]);
    await database.delete();
  });

  it('is made of any records, and fits the store', () => {
    const records = fc.array(
      fc.tuple(
        fc.constantFrom('abcdefgh0123', 'abcdefgh0124'),
        fc.constantFrom(null, seconds, seconds + 9e9),
        fc.constantFrom(null, seconds - 60),
      ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(records, strangeText(), (all, label) => {
        const made = makeItem({ salt, label: label.slice(0, 40) }, all, now);
        expect(new TextEncoder().encode(JSON.stringify({ [itemKey('6f2c1f62')]: made })).length).toBeLessThan(
          8_192,
        );
      }),
      { numRuns: inForm(1_000, 100) },
    );
  });
});

it('two devices are two, whatever they are called', () => {
  const entry = { label: '', enteredAt: now, clickedAt: null };
  const told = mergeEntries(
    ownMake.flatMap((device) => [
      { ...entry, device },
      { ...entry, device },
    ]),
  );
  expect(told.map(({ device }) => device).sort()).toEqual([...ownMake].sort());
});
