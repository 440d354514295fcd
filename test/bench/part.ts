/** What a part of the bench is: one file `NAME.bench.ts` with a default export that satisfies `BenchPart`; `run.ts` finds it. */

export interface Figure {
  /** What was measured, in a few words. */
  name: string;
  unit: 'ms' | 'µs' | 'bytes' | '×' | 'count' | '%';
  /** Measurements behind it. */
  runs: number;
  /** The middle measurement; for a ratio the ratio itself. */
  median: number;
  p95?: number;
  /** 95 % interval of a ratio. */
  interval?: readonly [low: number, high: number];
  /** What it must not exceed, or not fall short of, if anything was promised. */
  budget?: { of: 'median' | 'p95'; atMost: number } | { of: 'median' | 'p95'; atLeast: number };
}

/** What does not fit into figures one by one. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** With `raw` whatever was measured, for `bench.json`. */
export interface Measured {
  figures: Figure[];
  tables: Table[];
  raw?: unknown;
}

export interface BenchContext {
  /** The unpacked extension for Chrome. */
  extensionDir: string;
  /** A folder of pages with an `index.json`. */
  pages: string;
  /** Ids of the page designs to capture; all when null. */
  designs: readonly string[] | null;
  /** Fewer runs: shows that everything works, not how fast. */
  short: boolean;
  /** Tells whoever waits how far it got. */
  say(line: string): void;
}

export interface BenchPart {
  /** The file's name without `.bench.ts`. */
  id: string;
  title: string;
  /** How it was measured, in a sentence or two, for the reader of the table. */
  method: string;
  /** Throws when it could not measure. */
  run(context: BenchContext): Promise<Figure[] | Measured>;
}

/** Whether a figure keeps what was promised; null when nothing was. */
export function holds({ budget, ...figure }: Figure): boolean | null {
  if (!budget) return null;
  const measured = figure[budget.of];
  if (measured === undefined) return false;
  return 'atMost' in budget ? measured <= budget.atMost : measured >= budget.atLeast;
}
