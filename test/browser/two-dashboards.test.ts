/** Two dashboards in front of the same trip: whoever is a moment later sees what the other did, and nothing is done twice. */
import { openAsBlob } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { exportFrom, openDesk, pressOn } from './desk';
import { damage } from './intact';
import { orderOnce } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';

const words = translator('en');

describe.each(everyNth(2, browserNames))('in %s', (browser) => {
  let outing: Outing;
  let pages: [Page, Page];
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    await orderOnce(outing);
    pages = [await openDesk(outing), await openDesk(outing)];
  });
  afterAll(async () => {
    await outing?.close();
  });

  const both = <Found>(work: (page: Page, which: number) => Promise<Found>) => Promise.all(pages.map(work));
  const shown = (selector: string) => (page: Page) =>
    page.evaluate((where) => document.querySelectorAll(where).length, selector);
  const sealed = async () => expect(await damage(outing.stored)).toEqual([]);

  it('the status that was chosen last stands, in both', async () => {
    await both((page, which) => page.select('.status-choice select', which ? 'unlisted' : 'pending'));
    await until('both to show one', async () => {
      const [trip] = await outing.stored.trips();
      const now = await both((page) =>
        page.evaluate(() => document.querySelector<HTMLSelectElement>('.status-choice select')?.value),
      );
      return now.every((value) => value === trip?.status && /unlisted|pending/.test(value ?? ''));
    });
    await pages[0].select('.status-choice select', 'unlisted');
    await until('the status', async () => (await outing.stored.trips())[0]?.status === 'unlisted');
  });

  it('a claim that is begun in both is one claim', async () => {
    await both((page) => pressOn(page, words('claim_start')));
    await both((page) => until('the claim', async () => (await shown('.letter textarea')(page)) > 0));
    const claims = (await outing.stored.claims()).filter(({ withdrawnAt }) => withdrawnAt === null);
    expect(claims).toHaveLength(1);
  });

  it('both export, and each ZIP verifies', async () => {
    const zips = await Promise.all(pages.map((page) => exportFrom(page, outing)));
    expect(new Set(zips).size).toBe(2);
    for (const zip of zips) expect((await verifyBundle(await openAsBlob(zip))).problems).toEqual([]);
    const exported = (await outing.stored.custody()).filter(({ action }) => action === 'trip-exported');
    expect(exported).toHaveLength(2);
    await sealed();
  });

  it('a page that is taken away in both is taken away once, and comes back once', async () => {
    const before = (await outing.stored.visits()).filter(({ withdrawnAt }) => withdrawnAt === null);
    const label = words('visit_withdraw_named', before.at(-1)?.title ?? '');
    await both((page) => page.evaluate(press, label));
    const gone = () => outing.stored.visits().then((all) => all.filter(({ withdrawnAt }) => withdrawnAt));
    await until('the page to be gone', async () => (await gone()).length > 0);
    const [visit] = await gone();
    const lines = async () =>
      (await outing.stored.custody()).filter(
        ({ action, subject }) => action === 'visit-withdrawn' && subject === visit?.id,
      );
    await both((page) => until('it to be shown', async () => (await shown('.withdrawn li')(page)) > 0));
    expect([(await gone()).length, (await lines()).length]).toEqual([1, 1]);
    await pressOn(pages[1], words('visit_restore'));
    await until('the page to be back', async () => (await gone()).length === 0);
    expect((await outing.stored.visits()).length).toBe(before.length);
    await sealed();
  });
});

/** Runs in the page: presses what is called so, if it is still there. */
function press(label: string): void {
  for (const button of document.querySelectorAll('button')) if (button.ariaLabel === label) button.click();
}
