/** The Japanese blog’s advice on points that do not come, and the network’s manual on programmes that end, as one trip: from the campaign’s page to the letters. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { borrowedHosts } from '../site/hosts';
import { claimTests } from './campaign-claim';
import { dateTests } from './campaign-dates';
import { endTests } from './campaign-end';
import { orderTests } from './campaign-order';
import { hostsHere } from './chrome';
import { openDesk } from './desk';
import { runErrand } from './errand';
import { refuseForeignCookies } from './privacy-settings';
import { settledDown } from './scenes';
import { type Outing, startOuting } from './start';

describe('in ja', () => {
  let outing: Outing;
  let shop: Page;
  let page: Page;
  beforeAll(async () => {
    const hostRules = hostsHere(borrowedHosts);
    outing = await startOuting('chrome', 'ja', { mayReadPrivacy: true, anyCertificate: true, hostRules });
    await refuseForeignCookies(outing.driver, false);
    shop = await runErrand(outing, { to: 'campaign' });
    await settledDown(outing);
    page = await openDesk(outing);
  });
  afterAll(async () => {
    await outing?.close();
  });
  const campaign = () => ({ outing, shop, page });

  orderTests(campaign);
  dateTests(campaign);
  endTests(campaign);
  claimTests(campaign);
});
