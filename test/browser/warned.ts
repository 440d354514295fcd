/** What the shopper is warned of, waited for. */
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
