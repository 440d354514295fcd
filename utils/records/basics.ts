/** What every record is made of: ids, times, hashes, and the small words shared by several. */
import { z } from 'zod';

// Before any shape is made: zod would compile them, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

export const Id = z.uuid();
export const Instant = z.iso.datetime();
/** SHA-256 as 64 lower-case hex digits; also the key of a stored file. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const pageKinds = [
  'campaign',
  'terms',
  'entry',
  'cart',
  'checkout',
  'confirmation',
  'application',
  'account',
  'inquiry',
  'other',
] as const;
export const PageKind = z.enum(pageKinds);
export type PageKind = z.infer<typeof PageKind>;

/** One reason a page was recognised: `weight` counts towards the score; `found` is the page's own words (≤120 characters). */
export const Signal = z.object({
  id: z.string().max(60),
  weight: z.number(),
  found: z.string().max(120).optional(),
});
export type Signal = z.infer<typeof Signal>;

export const Trigger = z.enum(['auto', 'manual', 'import']);
export type Trigger = z.infer<typeof Trigger>;

/** One hop of a route: what the browser asked for and what the server answered. */
export const Hop = z.object({
  url: z.string(),
  at: Instant,
  kind: z.enum(['request', 'redirect', 'client-redirect', 'landing', 'failed']),
  status: z.number().int().optional(),
  /** The server's own `Date:` header, as sent. */
  serverDate: z.string().optional(),
  fromCache: z.boolean().optional(),
  /** Origin (Chrome) or address (Firefox) of the page that started the request. */
  initiator: z.string().optional(),
  /** Network id when the hop is a known network's. */
  network: z.string().optional(),
  error: z.string().optional(),
  /** Response headers that say what a page was and how fresh, in lower case, as sent. */
  headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});
export type Hop = z.infer<typeof Hop>;

/**
 * What of a route was not heard for certain: its `beginning` (what the first hop was asked for by), something `between` two hops; or
 * `onward`: the page it ends with led on to another site, by itself or soon after it was there.
 */
export const routeGaps = ['beginning', 'between', 'onward'] as const;
export const RouteGap = z.enum(routeGaps);
export type RouteGap = z.infer<typeof RouteGap>;
