/** Everything one part of the extension may ask another, and the shapes the door lets in. Content scripts import types only. */
import { z } from 'zod';
import { RecogniseAsk, type RecogniseReply } from './messages/recognition';
import { Environment, Id, Instant, Mask, PageKind, Signal, Trigger, textLimit, Viewport } from './records';

/** What the sentinel saw: one page, its kind and its masked text. `visitId` is its own, so that repeats are harmless. */
export const Sighting = z.object({
  visitId: Id,
  url: z.url({ protocol: /^https?$/ }).max(20_000),
  title: z.string().max(2_000),
  kind: PageKind,
  score: z.number(),
  signals: z.array(Signal).max(60),
  text: z.string().max(textLimit),
  textCut: z.boolean(),
  lang: z.string().max(35).nullable(),
  seenAt: Instant,
  zone: z.string().max(60),
  trigger: Trigger.exclude(['import']),
});
export type Sighting = z.infer<typeof Sighting>;

/** Why a page was not kept. Each has a sentence in `_locales` under `refused_<reason>` (`-` becomes `_`). */
export type Refusal =
  | 'private'
  | 'site-off'
  | 'not-worth'
  | 'too-many'
  | 'disk-full'
  | 'failed'
  | 'not-allowed';

export type Recorded =
  | { saved: true; visitId: string; tripId: string | null }
  | { saved: false; why: Refusal };

/** `ready: false`: the user does not want this page read. */
export type Examined = { ready: false } | { ready: true; ofTrip: boolean };

/** What pages may ask (content scripts of any site): nothing else passes the door. */
export interface PageMessages {
  'visit.record': { ask: Sighting; reply: Recorded };
  'visit.undo': { ask: { visitId: string }; reply: { undone: boolean } };
  /** May this page be read? The question says nothing of it. */
  'page.examine': { ask: Record<string, never>; reply: Examined };
  /** What kind of page is this? Nothing of the question is stored, unless the page is being left and is one to be kept. */
  'page.recognise': { ask: RecogniseAsk; reply: RecogniseReply };
}

/** What the extension's own pages may ask besides. */
export interface OwnMessages {
  'page.save': { ask: { tabId: number }; reply: Recorded };
  /** Take the pictures that a stopped background left. */
  'captures.finish': { ask: Record<string, never>; reply: { finished: true } };
}

export type Messages = PageMessages & OwnMessages;

export const pageAsks = {
  'visit.record': Sighting,
  'visit.undo': z.object({ visitId: Id }),
  'page.examine': z.strictObject({}),
  'page.recognise': RecogniseAsk,
} satisfies Record<keyof PageMessages, z.ZodType>;

export const ownAsks = {
  'page.save': z.object({ tabId: z.number().int() }),
  'captures.finish': z.strictObject({}),
} satisfies Record<keyof OwnMessages, z.ZodType>;

/** The collector's answer to `page.measure`. */
export const Measured = z.object({
  /** The visits that show the page as it is now, oldest first, and when the document began (ms since epoch): which page this is. */
  visitIds: z.array(Id),
  began: z.number(),
  page: z.object({ width: z.number(), height: z.number() }),
  viewport: Viewport,
  masks: z.array(Mask).max(50_000),
  environment: Environment,
});
export type Measured = z.infer<typeof Measured>;

/** Texts of the banner, already in the user's language. */
export interface BannerTexts {
  message: string;
  undo: string;
  undone: string;
  undoFailed: string;
  close: string;
}

/** What the background may ask a page's content scripts. */
export interface ContentMessages {
  /** `any`: report the page even when it is of no kind. */
  'page.sight': { ask: { trigger: 'auto' | 'manual'; any: boolean }; reply: Recorded };
  'page.measure': { ask: { strict: boolean }; reply: Measured };
  'banner.show': {
    ask: { visitId: string | null; tone: 'kept' | 'problem'; texts: BannerTexts };
    reply: null;
  };
}

/** The envelope of every message: which, and its content. */
export interface Envelope<Name extends string = string, Ask = unknown> {
  hikae: Name;
  ask: Ask;
}
