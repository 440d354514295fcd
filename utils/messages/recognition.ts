/** Asking what kind of page this is: the shapes of `page.recognise`. */
import { z } from 'zod';
import { Id, Instant, PageKind, type Signal } from '../records';
import { PageSource } from './page-source';

/** What was told of a document last (`Told` in `page-news`). */
const Told = z.strictObject({
  kind: PageKind,
  path: z.string().max(20_000),
  print: z.string().max(10_000),
  left: z.boolean(),
});

/** A page that is being left hears no answer: what its visit is to be is sent along. */
const Leaving = z.strictObject({
  visitId: Id,
  title: z.string().max(2_000),
  lang: z.string().max(35).nullable(),
  seenAt: Instant,
  zone: z.string().max(60),
  /** The address has changed since the last look. */
  moved: z.boolean(),
  told: Told.nullable(),
});

export const RecogniseAsk = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(20_000),
  source: PageSource,
  /** Addresses the page has asked for, one a line. */
  requests: z.string().max(100_000),
  /** Kind last seen in this document. */
  before: PageKind.nullable(),
  /** Read the large frames of other origins too. */
  frames: z.boolean(),
  leaving: Leaving.nullable(),
});
export type RecogniseAsk = z.infer<typeof RecogniseAsk>;

/** `automatic`: pages of this kind are kept by themselves. `words`: texts of its large foreign frames. */
export interface RecogniseReply {
  page: { kind: PageKind; score: number; signals: Signal[] } | null;
  automatic: boolean;
  words: string[];
}
