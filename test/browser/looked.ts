/** Warnings of the page a tab shows, once the extension has looked at everything of it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Warning } from '../../utils/records';
import type { Outing } from './start';
import { until } from './until';

export const openWarnings = async ({ stored }: Outing): Promise<Warning[]> =>
  (await stored.warnings()).filter(({ state }) => state === 'open');

/** Waits for the warning of a rule. */
export const foundWarning = (outing: Outing, rule: string): Promise<Warning> =>
  until(`the warning ${rule}`, async () => (await openWarnings(outing)).find((one) => one.rule === rule), {
    state: async () => [await openWarnings(outing), await outing.stored.observations()],
  });

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
