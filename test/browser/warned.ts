/** What the shopper is warned of, waited for. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Warning } from '../../utils/records';
import type { Outing } from './start';
import { until } from './until';

/** Warnings that stand. */
export const openWarnings = async ({ stored }: Outing): Promise<Warning[]> =>
  (await stored.warnings()).filter(({ state }) => state === 'open');

/** The warning of a rule, as soon as it stands. */
export const found = (outing: Outing, rule: string): Promise<Warning> =>
  until(`the warning ${rule}`, async () => (await openWarnings(outing)).find((one) => one.rule === rule), {
    state: async () => [await openWarnings(outing), await outing.stored.observations()],
  });

/** No warning of a rule when everything of the last page was looked at: its cookies, and its tags where it has some. */
export async function nothing(outing: Outing, rule: string, tags = 0): Promise<void> {
  await until(
    'the pages to be looked at',
    async () => {
      const seen = await outing.stored.observations();
      return (
        seen.some(({ kind }) => kind === 'cookies') && seen.filter((one) => one.kind === 'tag').length >= tags
      );
    },
    { state: () => outing.stored.observations() },
  );
  expect((await openWarnings(outing)).filter((one) => one.rule === rule)).toEqual([]);
}

/** Waits until a warning that was there is over. */
export const overWarning = (outing: Outing, rule: string): Promise<Warning> =>
  until(
    `the warning ${rule} to be over`,
    async () => (await outing.stored.warnings()).find((one) => one.rule === rule && one.state === 'over'),
    { state: () => outing.stored.warnings() },
  );

/** Waits until the page is kept and looked through, and sees that there is no such warning. */
export async function noWarning(outing: Outing, rule: string, page: Page): Promise<void> {
  await until(`a look at everything of ${page.url()}`, () => isThrough(outing, page), {
    state: async () => [await outing.stored.observations(), await outing.stored.locks()],
  });
  expect((await openWarnings(outing)).filter((one) => one.rule === rule)).toEqual([]);
}

/** Its cookies are noted before its warnings are looked for, and it is photographed meanwhile. */
async function isThrough({ stored }: Outing, page: Page): Promise<boolean> {
  const loadedAt = new Date(await page.evaluate(() => performance.timeOrigin)).toISOString();
  const visits = await stored.visits();
  const visit = visits.find(({ url, seenAt }) => url === page.url() && seenAt >= loadedAt);
  if (!visit) return false;
  const isLooked = (await stored.observations()).some(
    ({ kind, at }) => kind === 'cookies' && at >= visit.seenAt,
  );
  const isPictured = (await stored.captures()).some(({ visitId }) => visitId === visit.id);
  const { held, pending } = await stored.locks();
  return isLooked && isPictured && ![...held, ...pending].includes('hikae-warnings');
}
