/** What the sentinel leaves in a page's isolated world for tests and measurements. */
import type { Recognised } from './page-rules';

export const seenKey = Symbol.for('hikae.seen');

export interface Seen {
  kind: Recognised['kind'] | null;
  score: number;
  signals: Recognised['signals'];
  /** Main-thread time of the longest look, ms: the pre-check, reading the page and handing it over. */
  ms: number;
  /** False when the pre-check ruled the page out. */
  examined: boolean;
  /** True once the page stood still after a look, or was watched long enough. */
  settled: boolean;
  looks: number;
}
