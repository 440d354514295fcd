/** One page seen, and when. */
import { z } from 'zod';
import { Hop, Id, Instant, PageKind, Sha256, Signal, Trigger } from './basics';
import { MaskReason } from './picture';

const Money = z.object({ amount: z.number(), currency: z.string().max(20) });

/** What the page offered, read from its markup when it was seen. */
export const VisitOffer = z.object({
  /** From the address, as the portal writes it. */
  id: z.string().max(200).nullable(),
  name: z.string().max(500).nullable(),
  url: z.string().max(20_000),
  reward: z.object({
    amount: z.number(),
    /** ISO 4217, `point`, `mile`, `percent` or `times`. */
    unit: z.string().max(20),
    kind: z.enum(['fixed', 'rate']),
    per: z.object({ amount: z.number(), unit: z.string().max(20) }).optional(),
    upTo: z.boolean(),
    /** What the page itself says it is worth. */
    worth: Money.optional(),
    /** The line it was read from. */
    quote: z.string().max(2_000),
  }),
  /** In money, by the portal's rate or the page's own. */
  worth: Money.nullable(),
});
export type VisitOffer = z.infer<typeof VisitOffer>;

export const Visit = z.object({
  id: Id,
  tripId: Id.nullable(),
  url: z.string(),
  title: z.string(),
  /** As recorded: what was recognised, or what the user had said before of such pages. Read it through `kindOf`. */
  pageKind: PageKind,
  score: z.number(),
  signals: z.array(Signal),
  seenAt: Instant,
  zone: z.string(),
  trigger: Trigger,
  incognito: z.boolean(),
  /** Firefox: the cookie store of a container tab; absent in an ordinary tab. */
  container: z.string().max(60).optional(),
  device: z.string(),
  /** Language of the page as declared, or null. */
  lang: z.string().nullable(),
  tabId: z.number().int(),
  /** The masked text of the page, kept with the visit before any picture. */
  text: Sha256,
  /** True when the text was longer than what is kept (see `textLimit`). */
  textCut: z.boolean(),
  /** What was masked in the text, by why. */
  masked: z.array(z.object({ why: MaskReason, count: z.number().int().positive() })).optional(),
  offer: VisitOffer.optional(),
  /** The way that led to this page, as observed when it was recorded. */
  route: z.array(Hop),
  captureState: z.enum(['pending', 'kept', 'incomplete']),
  /** Set by undo; the visit is hidden, not exported, and removed for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
  /** What the user said afterwards that the page is. Not sealed with the visit: a custody line `kind-corrected` vouches for it. */
  correctedKind: PageKind.optional(),
  /** When the user put it to its trip, or to none, by hand; nothing moves it by itself from then on. Not sealed: a line `visit-moved` vouches for it. */
  movedAt: Instant.optional(),
});
export type Visit = z.infer<typeof Visit>;

/** A signal of this id stands first when the kind is the user's word; its `found` is the kind that had been recognised. */
export const correctedSignal = 'corrected';

/** What kind of page this is, as far as anybody knows: the user's word before the recogniser's. */
export const kindOf = ({ pageKind, correctedKind }: Pick<Visit, 'pageKind' | 'correctedKind'>): PageKind =>
  correctedKind ?? pageKind;

/** What the page was recognised as, whatever the user said. */
export function recognisedKind({ pageKind, signals }: Pick<Visit, 'pageKind' | 'signals'>): PageKind {
  const found = PageKind.safeParse(signals.find(({ id }) => id === correctedSignal)?.found);
  return found.success ? found.data : pageKind;
}

/** Text kept of one page, in UTF-16 code units. */
export const textLimit = 1_000_000;
/** Days after which a withdrawn visit is removed for good. */
export const withdrawnDays = 7;
