/** The demo's words on the command line. */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { type Lang, langs } from '../site/hosts';

export interface DemoOptions {
  browser: BrowserName;
  lang: Lang;
  /** Folder for the ZIP and `summary.json`. */
  out: string;
  /** Leave browser and demo world running until Ctrl-C. */
  stay: boolean;
  /** Build the extension first. */
  build: boolean;
}

export const usage = `Usage: npm run demo -- [--browser=chrome|firefox] [--lang=ja|en|es] [--out=DIR] [--stay] [--no-build]`;

/** Reads the options. Throws one line for what it does not know. */
export function readOptions(words: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: {
      browser: { type: 'string', default: 'chrome' },
      lang: { type: 'string', default: 'ja' },
      out: { type: 'string', default: 'out/demo' },
      stay: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  return {
    browser: oneOf('browser', browserNames, values.browser),
    lang: oneOf('lang', langs, values.lang),
    out: values.out,
    stay: values.stay,
    build: values.build,
  };
}

function oneOf<Value extends string>(name: string, allowed: readonly Value[], given: string): Value {
  const value = allowed.find((other) => other === given);
  if (value) return value;
  throw new Error(`--${name} is one of ${allowed.join(', ')}, not "${given}".`);
}
