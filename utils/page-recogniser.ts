/** What `recogniser.ts` leaves in a page's isolated world for the sentinel, and what the sentinel leaves for whoever asks. */

import type { Sighting } from './messages';
import type { PageFeatures } from './page-features';
import type { Recognised, Surroundings } from './page-rules';
import type { PageKind } from './records';

export const recogniserKey = Symbol.for('hikae.recogniser');
export const seenKey = Symbol.for('hikae.seen');

export interface Recogniser {
  recognise(around: Surroundings): Recognised | null;
  /** This document's features and the size of its window, px². */
  read(): { features: PageFeatures; size: number };
  /** Whether pages of this kind are kept on their own. */
  isAutomatic(kind: PageKind): boolean;
  /** Whether a large frame of the page shows a document of another origin. */
  hasForeignFrames(): boolean;
  /** The page's text without its secrets, what was masked, and words of the shopper's own (see `capture/guard.ts`). */
  guard(text: string): Pick<Sighting, 'text' | 'masked' | 'own'>;
}

/** What the sentinel thinks of its page: for tests and measurements, which read it from the isolated world. */
export interface Seen {
  kind: Recognised['kind'] | null;
  score: number;
  signals: Recognised['signals'];
  /** Main-thread time of the longest look, ms. */
  ms: number;
  /** False when the pre-check ruled the page out. */
  examined: boolean;
  /** True once the page stood still after a look, or was watched long enough. */
  settled: boolean;
  looks: number;
}
