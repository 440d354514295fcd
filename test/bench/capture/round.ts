/** Every method over every design in one browser, each on a fresh page. */
import { type Driver, launch } from '../../browser/driver';
import type { BrowserName } from '../../ensure-browsers';
import type { Design } from '../../site/designs';
import { startWorld, type World } from '../../site/world';
import { against } from '../../truth/against';
import type { Likeness } from '../../truth/compare';
import { settle } from '../../truth/ready';
import { type Truth, truthOf } from '../../truth/truth';
import { quiet } from '../quiet';
import { readMeter, startMeter } from './meter';
import type { Method, Taken } from './method';

/** What became of one method on one design. */
export interface Outcome {
  browser: BrowserName;
  design: string;
  method: string;
  /** Why there is no picture, or null. */
  error: string | null;
  /** Time until the picture was there, and that of the browser's own whole-page picture, ms. */
  ms: number;
  floorMs: number;
  /** Longest wait of the page's own scripts meanwhile, ms. */
  block: number;
  bytes: number;
  floorBytes: number;
  likeness: Pick<Likeness, 'differing' | 'ssim' | 'blocks' | 'legible' | 'truth' | 'picture'> | null;
}

export interface Round {
  browser: BrowserName;
  extensionDir: string;
  designs: readonly Design[];
  methods: readonly Method[];
  say(line: string): void;
}

/** Longest a page may take to close, ms; one that takes longer still works, and takes its browser with it. */
const closing = 10_000;

/** Measures all. A method that fails is an outcome; a truth that cannot be had is an error. */
export async function measureAll(round: Round): Promise<Outcome[]> {
  const { browser, designs, methods } = round;
  const world = await startWorld();
  const start = () => launch({ browser, extensionDir: round.extensionDir, lang: 'en' });
  let driver = await start();
  const outcomes: Outcome[] = [];
  try {
    for (const design of designs) {
      const truth = await truthOf(driver, world.design(design.id), design);
      for (const method of methods.filter(({ browsers }) => browsers.includes(browser))) {
        const { found, stuck } = await measureOne(driver, world, design, truth, method);
        outcomes.push(...found);
        for (const one of found) round.say(tell(one));
        if (!stuck) continue;
        await driver.close().catch(() => {});
        driver = await start();
      }
    }
    return outcomes;
  } finally {
    await driver.close().catch(() => {});
    await world.close();
  }
}

async function measureOne(driver: Driver, world: World, design: Design, truth: Truth, method: Method) {
  const { name: browser } = driver;
  const floor = { floorMs: truth.ms, floorBytes: truth.bytes };
  const failed = (name: string, error: string): Outcome => ({
    ...{ browser, design: design.id, method: name, ...floor, error },
    ...{ ms: 0, block: 0, bytes: 0, likeness: null },
  });
  const since = new Date().toISOString();
  const page = await driver.newPage();
  const close = () =>
    Promise.race([
      page.close().then(() => false),
      new Promise<boolean>((resolve) => setTimeout(resolve, closing, true).unref()),
    ]).catch(() => true);
  try {
    await page.goto(world.design(design.id), { waitUntil: 'load' });
    await settle(page);
    if (browser === 'chrome') await quiet(driver.browser);
    await startMeter(page);
    const began = performance.now();
    const taken = await method.take({ driver, page, design, since });
    const ms = performance.now() - began;
    const block = await readMeter(page);
    const found = method.names.map((name): Outcome => {
      const one = taken.get(name);
      return typeof one === 'object'
        ? {
            ...{ browser, design: design.id, method: name, ...floor, block },
            ...judged(truth, one, design, ms),
          }
        : failed(name, one ?? 'no picture');
    });
    return { found, stuck: await close() };
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { found: method.names.map((name) => failed(name, said.slice(0, 160))), stuck: await close() };
  }
}

function judged(truth: Truth, taken: Taken, design: Design, ms: number) {
  const { differing, ssim, blocks, legible, truth: own, picture } = against(truth, taken, design);
  const likeness = { differing, ssim, blocks, legible, truth: own, picture };
  return { error: null, ms: taken.ms ?? ms, bytes: taken.bytes, likeness };
}

function tell({ browser, design, method, error, ms, block, likeness }: Outcome): string {
  const head = `${browser} ${design}: ${method}`;
  if (!likeness) return `${head}: FAILED: ${error}`;
  const { differing, ssim, blocks, legible } = likeness;
  return `${head}: ${(differing * 100).toFixed(3)} %, SSIM ${ssim.toFixed(4)}, text ${legible}/${blocks}, ${ms.toFixed(0)} ms, block ${block.toFixed(0)} ms`;
}
