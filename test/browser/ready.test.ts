/** "Is this browser ready?" in the real browsers: the portal's open page asks the networks of the trip, and nobody asks before the user does. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { hostsOf } from '../site/hosts';
import { installBlocker } from './blocker';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { type Outing, startOuting } from './start';
import { until } from './until';

const lang = 'en';
const t = translator(lang);
/** The first speaks plain http on a port of its own: a safe page may not ask it. */
const [inTheClear, second, third] = hostsOf[lang].hops;

describe.each(everyNth(2, browserNames, 1))('in %s', (browser) => {
  let outing: Outing;
  let dashboard: Page;
  let undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
  });
  beforeEach(async () => {
    await beginAnew(outing);
    dashboard = await outing.driver.openExtensionPage('dashboard.html#ready');
  });
  afterEach(async () => {
    await dashboard.close();
    for (const step of undo) await step();
    undo = [];
  });
  afterAll(async () => {
    await outing?.close();
  });

  const words = () => dashboard.evaluate(() => document.querySelector('.readiness')?.textContent ?? '');
  const says = (what: string) =>
    until(`"${what}"`, async () => (await words()).includes(what), { state: words });
  const icons = () => outing.world.requests.filter(({ url }) => url.endsWith('/favicon.ico'));
  const asked = (host: string) => icons().filter((request) => request.host === host).length;

  /** Presses the button of the probe as soon as it is there. @returns what became of each host */
  const probe = async () => {
    await dashboard.bringToFront();
    await until(
      'the button',
      () =>
        dashboard.evaluate(() => {
          const button = document.querySelector<HTMLButtonElement>('.readiness button.main:not(:disabled)');
          button?.click();
          return button !== null;
        }),
      { state: words },
    );
    return until(
      'the outcomes',
      async () => {
        const found = await dashboard.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.outcomes li')].map((line) => [
            line.querySelector('b')?.textContent ?? '',
            line.dataset.outcome ?? '',
          ]),
        );
        return found.length > 0 && Object.fromEntries(found);
      },
      { state: words },
    );
  };

  it('says of a fresh browser what is not known, and asks nobody', async () => {
    await says(t('ready_probe_no_trips'));
    await says(t('ready_verdict_unknown'));
    await says(t('ready_settings_why'));
    expect(asked(second) + asked(third)).toBe(0);
  });

  it('reaches the networks of the trip, once the user wants it', async () => {
    await runErrand(outing, { to: 'campaign' });
    await until(
      'the trip to be known here',
      async () => !(await words()).includes(t('ready_probe_no_trips')),
    );
    const before = [asked(second), asked(third)];
    const outcomes = await probe();
    expect(outcomes).toMatchObject({ [inTheClear]: 'unheard', [second]: 'reached', [third]: 'reached' });
    expect([asked(second), asked(third)]).toEqual(before.map((count) => count + 1));
    // It is no tag, and leaves no trace among the observations.
    expect((await outing.stored.observations()).filter(({ kind }) => kind === 'tag')).toEqual([]);
  });

  it('says who stopped it when another extension does', async () => {
    undo.push(await installBlocker(outing.driver, { host: third, types: ['xmlhttprequest'] }));
    await runErrand(outing, { to: 'campaign' });
    const before = asked(third);
    expect(await probe()).toMatchObject({ [second]: 'reached', [third]: 'by-extension' });
    expect(asked(third)).toBe(before);
    await says(t('ready_verdict_not_ready'));
  });

  it('says what to do when no page of the portal is open', async () => {
    await runErrand(outing, { to: 'campaign' });
    const pages = await outing.driver.browser.pages();
    const portals = pages.filter((page) => page.url().startsWith('https:') && page.url().includes('/offer/'));
    await Promise.all(portals.map((page) => page.close()));
    const [trip] = await outing.stored.trips();
    await says(t('ready_probe_no_tab', trip?.portal?.name ?? ''));
  });
});
