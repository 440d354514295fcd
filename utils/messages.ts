/** Everything one part of the extension may ask another, and the shapes the door lets in. Content scripts import types only. */
import { z } from 'zod';
import type { Measured, PageFrozen, PageRead, Placed, ScrollPlan, SliceMeasured } from './messages/answers';
import type { BannerTexts, BannerWarning } from './messages/banner';
import type { PageState } from './messages/page-state';
import { ProbeAsk, type ProbeReply, type TrackingRead } from './messages/probe';
import { RecogniseAsk, type RecogniseReply } from './messages/recognition';
import { Id, Instant, PageKind, type PassportProblem, Signal, Trigger, textLimit } from './records';

export * from './messages/answers';
export * from './messages/banner';

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
  /** The reader of a page does not want to see a warning on this trip any more. */
  'warning.dismiss': { ask: { warningId: string }; reply: { dismissed: boolean } };
  /** The reader of a page wants to see a warning with all that belongs to it. */
  'warning.open': { ask: { warningId: string }; reply: { opened: boolean } };
  /** The page was scrolled and stands still. `more`: whether to tell so again. */
  'page.stands': { ask: Record<string, never>; reply: { more: boolean } };
}

/** What the extension's own pages may ask besides. */
export interface OwnMessages {
  'page.save': { ask: { tabId: number }; reply: Recorded };
  /** Save the form in a tab as it is filled in, with a claim; what its fields hold is read for this press alone. */
  'form.keep': { ask: { tabId: number; claimId: string }; reply: Recorded };
  /** Take the pictures that a stopped background left. */
  'captures.finish': { ask: Record<string, never>; reply: { finished: true } };
  /** Call off the picture of a whole page; what was taken of it is kept. */
  'capture.cancel': { ask: { visitId: string }; reply: { cancelled: true } };
  /** Something that dates follow from was changed: of one trip, or (null) when and whether they are told. */
  'reminders.refresh': { ask: { tripId: string | null }; reply: { refreshed: true } };
  /** Pages or papers of these trips were sorted by hand: what follows from it is found anew. */
  'trips.sorted': { ask: { tripIds: string[] }; reply: { found: true } };
  /** How this browser is set now; nothing is known without the permission `privacy`. */
  'tracking.read': { ask: Record<string, never>; reply: TrackingRead };
  /** Have the page of a tab ask hosts for a small picture, and hear what becomes of it. */
  'probe.run': { ask: ProbeAsk; reply: ProbeReply };
  /** Whether other devices are told, or what this one is called, was changed. */
  'roster.refresh': { ask: Record<string, never>; reply: { refreshed: true } };
  /** Bundles wait for time-stamps, or who may be asked for them was changed. */
  'timestamps.refresh': { ask: Record<string, never>; reply: { refreshed: true } };
  /** What another device is to know of a trip, as text; null when there is nothing yet. */
  'passport.write': { ask: { tripId: string }; reply: { passport: string | null } };
  /** Take what was written on another device. `problem`: why not; null when it was taken. */
  'passport.read': { ask: { tripId: string; text: string }; reply: { problem: PassportProblem | null } };
}

export type Messages = PageMessages & OwnMessages;

export const pageAsks = {
  'visit.record': Sighting,
  'visit.undo': z.object({ visitId: Id }),
  'page.examine': z.strictObject({}),
  'page.recognise': RecogniseAsk,
  'warning.dismiss': z.strictObject({ warningId: z.string().max(300) }),
  'warning.open': z.strictObject({ warningId: z.string().max(300) }),
  'page.stands': z.strictObject({}),
} satisfies Record<keyof PageMessages, z.ZodType>;

export const ownAsks = {
  'page.save': z.object({ tabId: z.number().int() }),
  'form.keep': z.strictObject({ tabId: z.number().int(), claimId: Id }),
  'captures.finish': z.strictObject({}),
  'capture.cancel': z.strictObject({ visitId: Id }),
  'reminders.refresh': z.strictObject({ tripId: Id.nullable() }),
  'trips.sorted': z.strictObject({ tripIds: z.array(Id).max(1_000) }),
  'tracking.read': z.strictObject({}),
  'probe.run': ProbeAsk,
  'roster.refresh': z.strictObject({}),
  'timestamps.refresh': z.strictObject({}),
  'passport.write': z.strictObject({ tripId: Id }),
  'passport.read': z.strictObject({ tripId: Id, text: z.string().max(100_000) }),
} satisfies Record<keyof OwnMessages, z.ZodType>;

/** What the background may ask a page's content scripts. */
export interface ContentMessages {
  /** `any`: report the page even when it is of no kind. */
  'page.sight': { ask: { trigger: 'auto' | 'manual'; any: boolean }; reply: Recorded };
  /** `personal`: what belongs to a person is black, or dots, too. */
  'page.measure': { ask: { strict: boolean; personal: boolean }; reply: Measured };
  'page.state': { ask: { strict: boolean }; reply: PageState };
  /** For a slice of what the shopper scrolled to. `anew`: look again for what is pinned; it takes several short pauses. */
  'slice.measure': { ask: { strict: boolean; personal: boolean; anew: boolean }; reply: SliceMeasured };
  /** For a picture of the whole page, by hand only: prepare, scroll, tell, put back. */
  'scroll.begin': { ask: Record<string, never>; reply: ScrollPlan };
  'scroll.to': { ask: { x: number; y: number }; reply: Placed };
  'scroll.where': { ask: Record<string, never>; reply: Placed };
  'scroll.end': { ask: Record<string, never>; reply: true };
  'page.read': { ask: { personal: boolean }; reply: PageRead };
  'page.freeze': { ask: Record<string, never>; reply: PageFrozen };
  'banner.show': {
    ask: {
      visitId: string | null;
      tone: 'kept' | 'problem';
      texts: BannerTexts;
      warning: BannerWarning | null;
    };
    reply: null;
  };
}

/** The envelope of every message: which, and its content. */
export interface Envelope<Name extends string = string, Ask = unknown> {
  hikae: Name;
  ask: Ask;
}
