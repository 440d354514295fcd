/** A whole trip, made and exported: what the tests of a trip look at. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Visit } from '../../utils/records';
import type { BrowserName } from '../ensure-browsers';
import type { Lang } from '../site/world';
import { listen } from './ear';
import { exportByPopup } from './export';
import { type Step, type StepName, walkTrip } from './shopper';
import { type Outing, startOuting } from './start';
import { readZip } from './zip';

export type KeptStep = Step & { visit: Visit };

export interface Made {
  outing: Outing;
  /** The steps whose pages are to be kept, in order. */
  kept: readonly KeptStep[];
  step(name: StepName): KeptStep;
  /** The exported ZIP's path, and its files by their paths. */
  zip: string;
  files: Map<string, Buffer>;
  /** An empty folder to unpack into. */
  folder: string;
  close(): Promise<void>;
}

/** Visits ordinary pages, walks a trip and exports it. The caller closes. */
export async function makeTrip(browser: BrowserName, lang: Lang): Promise<Made> {
  const outing = await startOuting(browser, lang);
  try {
    const kept = await walk(outing);
    const zip = await exportByPopup(outing.driver, lang);
    const folder = await mkdtemp(join(tmpdir(), 'hikae-zip-'));
    const close = async () => {
      await outing.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { outing, kept, step: (name) => named(kept, name), zip, files: await readZip(zip), folder, close };
  } catch (error) {
    await outing.close();
    throw error;
  }
}

async function walk({ driver, world, lang, stored }: Outing): Promise<KeptStep[]> {
  await listen(driver);
  // They stay open during the whole walk: a sentinel that changes its mind later would be heard.
  for (const url of world.urls[lang].ordinary) await (await driver.newPage()).goto(url);
  const steps = await walkTrip(driver, world, lang);
  // A visit may have joined its trip after its step.
  const visits = await stored.visits();
  return steps.flatMap((step) => {
    const visit = visits.find(({ id }) => id === step.visit?.id);
    return visit ? [{ ...step, visit }] : [];
  });
}

function named(steps: readonly KeptStep[], name: StepName): KeptStep {
  const step = steps.find((other) => other.name === name);
  if (!step) throw new Error(`${name} was not kept`);
  return step;
}
