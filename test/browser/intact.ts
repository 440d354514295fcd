/** Is everything that was stored still whole? Asked after every fault. */
import { createHash } from 'node:crypto';
import { brokenLines } from '../../utils/custody';
import { incompleteReasons } from '../../utils/records';
import type { StoredRows } from './database';
import type { Driver } from './driver';
import { until } from './until';

/** What is broken, one line each: bytes that no longer fit their hash, texts without file, captures that miss something without saying why, a torn chain. */
export async function damage(stored: StoredRows): Promise<string[]> {
  const [visits, captures, files, custody] = [
    await stored.visits(),
    await stored.captures(),
    await stored.files(),
    await stored.custody(),
  ];
  const known = new Set(files.map(({ sha256 }) => sha256));
  const problems: string[] = [];
  for (const { sha256 } of files) {
    const sum = createHash('sha256')
      .update(await stored.bytesOf(sha256))
      .digest('hex');
    if (sum !== sha256) problems.push(`file ${sha256}: its bytes changed`);
  }
  for (const { id, text } of visits) {
    if (!known.has(text)) problems.push(`visit ${id}: its text is gone`);
    if (!custody.some(({ action, subject }) => action === 'visit-recorded' && subject === id))
      problems.push(`visit ${id}: no custody line`);
  }
  for (const { id, files: parts, incomplete, missing, tiles } of captures) {
    const named = [
      parts.picture,
      parts.thumbnail,
      parts.text,
      parts.snapshot,
      parts.places,
      ...tiles.map(({ file }) => file),
    ];
    for (const sha256 of named)
      if (sha256 && !known.has(sha256)) problems.push(`capture ${id}: file ${sha256} is gone`);
    if (missing.length && !incomplete)
      problems.push(`capture ${id}: misses ${missing.join()} and does not say why`);
    if (incomplete && !incompleteReasons.includes(incomplete))
      problems.push(`capture ${id}: unknown reason ${incomplete}`);
  }
  for (const line of await brokenLines(custody)) problems.push(`custody: ${JSON.stringify(line)}`);
  return problems;
}

/** Wakes the background if it was stopped: any message does. */
export const wake = (driver: Driver) => driver.inExtension(sendNothing);

/** Waits until no visit (to `url`, when given) waits for a picture any more. */
export async function settled(driver: Driver, stored: StoredRows, url?: string): Promise<void> {
  const pending = async () =>
    (await stored.visits()).filter(
      (visit) => visit.captureState === 'pending' && (url ?? visit.url) === visit.url,
    );
  await until(
    'every visit to be settled',
    async () => {
      await wake(driver);
      return (await pending()).length === 0;
    },
    {
      deadline: 120_000,
      state: async () => (await pending()).map((visit) => visit.url),
    },
  );
}

async function sendNothing(): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  // Nobody answers: that is no failure here.
  await browser.runtime.sendMessage({ nothing: true }).catch(() => {});
}
