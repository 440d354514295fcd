/** A page design taken as a whole by hand, against the browser's own picture of it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Capture } from '../../utils/records';
import { designOf } from '../site/designs';
import { pictureOf } from '../truth/captured';
import { compare } from '../truth/compare';
import { settle } from '../truth/ready';
import { truthOf } from '../truth/truth';
import type { Outing } from './start';
import { beginByHand, captureOf } from './whole-page';

/** Share (0–1) of pixels that may differ from the browser's own picture. */
export const mostDiffering = 0.005;

const wholeOf = { chrome: 'full-stitched', firefox: 'full-native' } as const;

/** A design in a tab of its own, at rest. */
export async function open(outing: Outing, id: string): Promise<Page> {
  const page = await outing.driver.newPage();
  await page.goto(outing.world.design(id), { waitUntil: 'load' });
  await settle(page);
  return page;
}

/** The capture of the whole page, as the popup's button takes it. */
export async function takenWhole(outing: Outing, id: string): Promise<Capture> {
  const page = await open(outing, id);
  const visitId = await beginByHand(outing, page);
  const capture = await captureOf(outing, visitId, wholeOf[outing.driver.name]);
  await page.close();
  return capture;
}

/** Share (0–1) of pixels that differ from the browser's own picture, what a page grew since left out. */
export async function differing(outing: Outing, id: string, capture: Capture): Promise<number> {
  const truth = await truthOf(outing.driver, outing.world.design(id), designOf(id));
  const kept = await pictureOf(outing.driver, capture);
  if (!kept) throw new Error(`${id} has no picture: ${capture.incomplete}`);
  const { lazy, grows } = designOf(id);
  const height = Math.min(truth.picture.height, kept.picture.height);
  // Of a growing page no two pictures are equally long; of any other they must be, rounding apart.
  if (!grows && !lazy) expect(Math.abs(truth.picture.height - kept.picture.height)).toBeLessThanOrEqual(1);
  const [own, theirs] = [truth.picture, kept.picture].map((picture) => ({
    ...picture,
    height,
    data: picture.data.subarray(0, picture.width * height * 4),
  }));
  if (!own || !theirs) throw new Error('two pictures');
  return compare(own, theirs, { masks: kept.masks }).differing;
}
