/** Warnings in the real browsers: each fires when what it warns of is done, and its twin does the same by the book. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { hostsOf } from '../site/hosts';
import { installBlocker, type Stops } from './blocker';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { type Outing, startOuting } from './start';
import { until } from './until';

const lang = 'ja';
const [tagHost] = hostsOf[lang].hops;

describe.each(browserNames)('in %s', (browser) => {
  let outing: Outing;
  let undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
  });
  beforeEach(() => beginAnew(outing));
  afterEach(async () => {
    for (const step of undo) await step();
    undo = [];
  });
  afterAll(async () => {
    await outing?.close();
  });

  const block = async (stops: Stops) => {
    undo.push(await installBlocker(outing.driver, stops));
  };
  const open = async () => (await outing.stored.warnings()).filter(({ state }) => state === 'open');
  const found = (rule: string) =>
    until(`the warning ${rule}`, async () => (await open()).find((one) => one.rule === rule), {
      state: async () => [await open(), await outing.stored.observations()],
    });
  /** Everything of the last page was looked at: its cookies, and its tags where it has some. */
  const nothing = async (rule: string, tags = 0) => {
    await until(
      'the pages to be looked at',
      async () => {
        const seen = await outing.stored.observations();
        return (
          seen.some(({ kind }) => kind === 'cookies') &&
          seen.filter((one) => one.kind === 'tag').length >= tags
        );
      },
      { state: () => outing.stored.observations() },
    );
    expect((await open()).filter((one) => one.rule === rule)).toEqual([]);
  };

  describe('conversion-tag-blocked', () => {
    it('fires when another extension stops the tags', async () => {
      await block({ host: tagHost, types: ['image', 'script'] });
      await runErrand(outing, { to: 'complete' });
      const warning = await found('conversion-tag-blocked');
      expect([warning.severity, warning.hosts]).toEqual(['will-fail', [tagHost]]);
    });
    it('does not when it stops something else', async () => {
      await block({ host: 'advert.test', types: ['image', 'script'] });
      await runErrand(outing, { to: 'complete' });
      await nothing('conversion-tag-blocked', 2);
    });
  });

  describe('entry-missing', () => {
    it('fires at the checkout of who has not entered', async () => {
      await runErrand(outing, { to: 'checkout', without: ['entered'] });
      await found('entry-missing');
    });
    it('does not for who has', async () => {
      await runErrand(outing, { to: 'checkout' });
      await nothing('entry-missing');
    });
  });
});
