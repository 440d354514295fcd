/** The words of `look` on the command line. */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../ensure-browsers';

export interface Options {
  /** Ids with commas between, or `all`. */
  design: string;
  browser: BrowserName;
  /** A folder for each design and browser in it. */
  out: string;
  /** By the popup's button, or by itself. */
  save: 'hand' | 'auto';
  /** Scroll through the page as a shopper does, before it is saved by hand or while it is saved by itself; so long at each stop, ms. */
  scroll: boolean;
  dwell: number;
  dpr: number;
  /** Outer size of the window, CSS px. */
  width: number;
  height: number;
  /** False: figures only, which is faster. */
  pictures: boolean;
  headful: boolean;
}

export const usage = `Usage: npx vite-node test/truth/look.ts -- [--design=ID,ID|all] [--browser=chrome|firefox] [--out=DIR] [--save=hand|auto]
  [--scroll] [--dwell=MS] [--dpr=N] [--size=WxH] [--no-pictures] [--headful]`;

/** Throws one line for what it does not know. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: {
      design: { type: 'string', default: 'checkout' },
      browser: { type: 'string', default: 'chrome' },
      out: { type: 'string', default: 'out/look' },
      save: { type: 'string', default: 'hand' },
      scroll: { type: 'boolean', default: false },
      dwell: { type: 'string', default: '700' },
      dpr: { type: 'string', default: '1' },
      size: { type: 'string', default: '1280x900' },
      pictures: { type: 'boolean', default: true },
      headful: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const browser = browserNames.find((name) => name === values.browser);
  const [width, height] = values.size.split('x').map(Number);
  if (!browser) throw new Error(`--browser is one of ${browserNames.join(', ')}.`);
  if (values.save !== 'hand' && values.save !== 'auto') throw new Error('--save is hand or auto.');
  if (!width || !height) throw new Error('--size is WIDTHxHEIGHT, as in 390x844.');
  const { dpr, dwell, save, ...rest } = values;
  return { ...rest, browser, save, dpr: Number(dpr), dwell: Number(dwell), width, height };
}
