/** Whether a page that was opened has been looked at, so that what is not warned of will not be. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Visit } from '../../utils/records';
import type { Outing } from './start';
import { until } from './until';
import { openWarnings } from './warned';

/** Opens a page and waits until it is kept. @returns its visit */
export async function see(outing: Outing, page: Page, url: string): Promise<Visit> {
  const before = new Set((await outing.stored.visits()).map(({ id }) => id));
  await page.bringToFront();
  await page.goto(url);
  return until(
    `a visit to ${url}`,
    async () =>
      (await outing.stored.visits()).find((visit) => visit.url === page.url() && !before.has(visit.id)),
    { state: async () => (await outing.stored.visits()).map((visit) => visit.url) },
  );
}

/** The latest page kept was read and photographed, and nobody is looking for warnings any more. */
export async function lookedAt({ stored }: Outing): Promise<void> {
  await until(
    'the last page to be looked at',
    async () => {
      const last = (await stored.visits()).toSorted((a, b) => a.seenAt.localeCompare(b.seenAt)).at(-1);
      const jobs = (await stored.jobs()).filter(({ visitId }) => visitId === last?.id);
      const { held, pending } = await stored.locks();
      return (
        last !== undefined &&
        jobs.every(({ kind, state }) => state !== 'waiting' || !['picture', 'reading'].includes(kind)) &&
        ![...held, ...pending].includes('hikae-warnings')
      );
    },
    { state: () => stored.jobs() },
  );
}

/** No warning of these rules once the last page was looked at. */
export async function nothingOf(outing: Outing, ...rules: string[]): Promise<void> {
  await lookedAt(outing);
  expect((await openWarnings(outing)).filter(({ rule }) => rules.includes(rule))).toEqual([]);
}
