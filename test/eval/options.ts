/** The words of `npm run eval` on the command line. */
import { parseArgs } from 'node:util';

export interface EvalOptions {
  /** Folder of labelled pages, or null. */
  pages: string | null;
  /** File of labelled terms, or null. */
  terms: string | null;
  out: string;
  /** An unpacked extension; otherwise it is built. */
  extension: string | undefined;
  /** Tabs at once. */
  lanes: number;
  /** Name the pages that were missed. */
  misses: boolean;
}

export const usage =
  'Usage: npm run eval -- --pages DIR [--terms FILE] --out=DIR [--misses] [--lanes=N] [--extension=DIR]';

/** Reads the options. Throws one line for what it does not know. */
export function readOptions(words: readonly string[]): EvalOptions {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: {
      pages: { type: 'string' },
      terms: { type: 'string' },
      out: { type: 'string', default: 'out/eval' },
      extension: { type: 'string' },
      lanes: { type: 'string', default: '3' },
      misses: { type: 'boolean', default: false },
    },
  });
  const lanes = Number(values.lanes);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > 8) throw new Error('--lanes is a number from 1 to 8.');
  if (!values.pages && !values.terms) throw new Error('--pages or --terms says what to evaluate.');
  return {
    ...values,
    pages: values.pages ?? null,
    terms: values.terms ?? null,
    lanes,
    extension: values.extension,
  };
}
