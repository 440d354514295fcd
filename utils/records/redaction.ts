/**
 * What the user blackened on the picture of a page. The capture itself stays as it was kept; a redaction is a derived picture with a
 * text that holds no more than it shows, and goes to the desk in its place.
 */
import { z } from 'zod';
import { Id, Instant, Sha256 } from './basics';
import { Capture } from './capture';
import { Rect } from './picture';
import { Visit } from './visit';

/** Rectangles of one picture at most. */
export const mostBoxes = 500;

/** A page as it may be told: without what was read from words that may be black now, and without what may change later. */
export const ToldVisit = Visit.omit({
  tripId: true,
  tabId: true,
  captureState: true,
  withdrawnAt: true,
  correctedKind: true,
  movedAt: true,
});
export type ToldVisit = z.infer<typeof ToldVisit>;

export const Redaction = z.object({
  /** Id of the derived capture, too. */
  id: Id,
  /** What it derives from. */
  captureId: Id,
  visitId: Id,
  at: Instant,
  zone: z.string(),
  /** Solid black since then, CSS px of the whole page. */
  boxes: z.array(Rect).min(1).max(mostBoxes),
  /**
   * The original: `hash` of its capture, digest of its page in the custody log, SHA-256 of its pictures. Never of its text: who knows
   * all but a few digits of a text could try them out against its hash.
   */
  of: z.object({ capture: Sha256, visit: Sha256, pictures: z.array(Sha256) }),
  /** `masked`: the words in the picture that are not black; `withheld`: it is not known where which word stands, so there is none. */
  text: z.enum(['masked', 'withheld']),
  /** What is told instead: a capture of its own, sealed as any other, and its page. */
  capture: Capture,
  visit: ToldVisit,
  /** The words under the boxes, to find where they stand elsewhere. In the database only: never in a bundle, nor sealed. */
  hidden: z.array(z.string()),
  /** What the user searched for to blacken it. In the database only. */
  words: z.array(z.string()),
  /** Set when the user takes it back; removed for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
});
export type Redaction = z.infer<typeof Redaction>;

/** What of a redaction is sealed, and may leave the database. */
export type SealedRedaction = Omit<Redaction, 'hidden' | 'words' | 'withdrawnAt'>;
