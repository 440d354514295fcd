/** Settings as they are read back: whatever rows stand there, they are settings or it is said that they are not. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../utils/db/settings';
import { Settings, siteChoiceOf, siteChoices, withSiteChoice } from '../../utils/records';
import { inForm } from '../form';
import { newDatabase } from './backup-world';
import { expectUnpolluted, ownMake, polluting, strangeJson, strangeText } from './hostile';

afterEach(expectUnpolluted);

describe('settings', () => {
  it('beside rows of names that every object has are what they are without', async () => {
    const database = newDatabase();
    const before = await readSettings(database);
    await database.settings.bulkPut(ownMake.map((key) => ({ key, value: polluting })));
    await database.settings.put({ key: 'keepPrivate', value: true });
    expect(await readSettings(database)).toEqual({ ...before, keepPrivate: true });
    await database.delete();
  });

  it('of any value are settings, or are refused', () => {
    const key = fc.constantFrom(...Object.keys(Settings.shape));
    let taken = 0;
    fc.assert(
      fc.property(key, strangeJson(fc.constantFrom(true, 'ja', 3, [], {})), (name, value) => {
        const { data } = Settings.safeParse({ [name]: value });
        if (!data) return;
        taken += 1;
        expect(Settings.parse(data)).toEqual(data);
        expect(Object.getPrototypeOf(data.portalRules)).toBe(Object.prototype);
      }),
      { numRuns: inForm(10_000, 2_000) },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('have a site in one list at most, whatever it is called', () => {
    const site = fc.oneof(fc.constantFrom(...ownMake), strangeText(['shop.test'], 4));
    const choices = fc.array(fc.tuple(site, fc.constantFrom(...siteChoices)), { maxLength: 12 });
    fc.assert(
      fc.property(choices, (all) => {
        let lists: Pick<Settings, 'sitesOn' | 'sitesOff'> = { sitesOn: [], sitesOff: [] };
        for (const [name, choice] of all) {
          lists = withSiteChoice(lists, name, choice);
          expect(siteChoiceOf(lists, name)).toBe(choice);
        }
        expect(lists.sitesOn.filter((name) => lists.sitesOff.includes(name))).toEqual([]);
      }),
      { numRuns: inForm(5_000, 500) },
    );
  });
});
