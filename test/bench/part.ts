/** What a part of the bench is: one file `NAME.bench.ts` with a default export that satisfies `BenchPart`; `run.ts` finds it. */

export interface Figure {
  /** What was measured, in a few words. */
  name: string;
  unit: 'ms' | 'bytes' | '×' | 'count';
  /** Measurements behind it. */
  runs: number;
  /** The middle measurement; for a ratio the ratio itself. */
  median: number;
  p95?: number;
  /** 95 % interval of a ratio. */
  interval?: readonly [low: number, high: number];
  /** What it must not exceed, if anything was promised. */
  budget?: { of: 'median' | 'p95'; atMost: number };
}

export interface BenchContext {
  /** The unpacked extension for Chrome. */
  extensionDir: string;
  /** A folder of pages with an `index.json`. */
  pages: string;
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
  run(context: BenchContext): Promise<Figure[]>;
}

/** Whether a figure keeps what was promised; null when nothing was. */
export function holds({ budget, ...figure }: Figure): boolean | null {
  if (!budget) return null;
  const measured = figure[budget.of];
  return measured !== undefined && measured <= budget.atMost;
}
