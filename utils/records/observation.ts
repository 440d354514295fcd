/** What was observed of a trip besides its pages: whether the click is still remembered, what carried the news of the order. Never page content. */
import { z } from 'zod';
import { Hop, Id, Instant } from './basics';

/** `site`: registrable domain of the shop; `tripId` is null where no trip leads to it (yet). */
const base = { id: Id, tripId: Id.nullable(), site: z.string(), at: Instant };

/** A request of a conversion tag. `host` without port; the address itself says who bought what, and is not kept. */
export const TagSeen = z.object({
  ...base,
  kind: z.literal('tag'),
  host: z.string(),
  /** Network id, where the host is a known one's. */
  network: z.string().optional(),
  /** `blocked`: stopped in this browser; `failed`: it went wrong on its way. */
  outcome: z.enum(['sent', 'blocked', 'failed']),
  status: z.number().int().optional(),
  /** The browser's own word for what went wrong. */
  error: z.string().max(100).optional(),
  /** Who stopped it, as far as the error tells. */
  by: z.enum(['extension', 'tracking-protection', 'unknown']).optional(),
  /** The request's page, as its host. */
  page: z.string(),
});
export type TagSeen = z.infer<typeof TagSeen>;

/** The click's cookies on the shop's site when a page of the trip was seen. Values are compared by digest and never kept. */
export const CookiesSeen = z.object({
  ...base,
  kind: z.literal('cookies'),
  cookies: z.array(
    z.object({
      name: z.string().max(200),
      /** First 16 hex digits of the SHA-256 of the value. */
      digest: z.string(),
      /** Null: goes with the browser session. */
      expires: Instant.nullable(),
    }),
  ),
});
export type CookiesSeen = z.infer<typeof CookiesSeen>;

/** Somebody else's click or redirect, seen in the shopper's browser between the click and the order. */
export const RivalSeen = z.object({
  ...base,
  kind: z.literal('rival'),
  host: z.string(),
  network: z.string().optional(),
  /** Which sign gave it away: a known coupon helper's host, its mark in an address, or another click to the same shop. */
  sign: z.enum(['helper', 'marked', 'click']),
  /** In a tab that was not in front. */
  hidden: z.boolean(),
});
export type RivalSeen = z.infer<typeof RivalSeen>;

/** A way to the shop that was stopped in this browser before it arrived. */
export const HopBlocked = z.object({
  ...base,
  kind: z.literal('hop-blocked'),
  host: z.string(),
  network: z.string().optional(),
  error: z.string().max(100),
});
export type HopBlocked = z.infer<typeof HopBlocked>;

/** What the words of a page say about the reward, with the line that says it. */
export const signs = ['offer-ended', 'offer-ending', 'logged-out', 'coupon-used'] as const;
export const SignSeen = z.object({
  ...base,
  kind: z.literal('sign'),
  visitId: Id,
  sign: z.enum(signs),
  quote: z.string().max(300),
});
export type SignSeen = z.infer<typeof SignSeen>;
export type Sign = SignSeen['sign'];

/** A cart of the shop that was seen before the click. */
export const CartSeen = z.object({ ...base, kind: z.literal('early-cart') });

/** A click that landed where links of ended programmes land. `site` is the portal's: no shop is named. */
export const DeadRoute = z.object({ ...base, kind: z.literal('dead-route'), hops: z.array(Hop) });

export const Observation = z.discriminatedUnion('kind', [
  TagSeen,
  CookiesSeen,
  RivalSeen,
  HopBlocked,
  SignSeen,
  CartSeen,
  DeadRoute,
]);
export type Observation = z.infer<typeof Observation>;
