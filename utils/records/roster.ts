/** What the user's devices tell one another of an offer: who entered or clicked where, and when. Never an address, a reward or an order. */
import { z } from 'zod';
import { Instant } from './basics';

/** Seconds since 1970, UTC: small, since every byte of the synced store counts. */
const Seconds = z.number().int().positive().max(9_999_999_999);

/** First part of the key that names an offer: its shop. */
export const shopKeyLength = 8;
/** Offer (digest, see `offerKey`), when it was entered, when it was clicked. */
export const RosterRecord = z.tuple([
  z.string().regex(/^[\w-]{12}$/),
  Seconds.nullable(),
  Seconds.nullable(),
]);
export type RosterRecord = z.infer<typeof RosterRecord>;

/** First 8 hex digits of a device's id. */
export const ShortDevice = z.string().regex(/^[0-9a-f]{8}$/);
export const longestLabel = 40;
/** A device's name as another wrote it: nothing that hides or turns the words around it. */
export const DeviceLabel = z
  .string()
  .max(200)
  .transform((label) => label.replace(/\p{C}/gu, '').trim().slice(0, longestLabel));
export const Salt = z.string().regex(/^[\w-]{16}$/);

/** What one device says, as read from the synced store. */
export const DeviceRoster = z.object({
  device: ShortDevice,
  label: DeviceLabel,
  salt: Salt,
  records: z.array(RosterRecord),
});
export type DeviceRoster = z.infer<typeof DeviceRoster>;

/** What a passport said that the user pasted at a trip: of that trip's shop and portal, as registrable domains. */
export const ImportedEntry = z.object({
  site: z.string(),
  portal: z.string().nullable(),
  device: ShortDevice,
  label: DeviceLabel,
  enteredAt: Instant.nullable(),
  clickedAt: Instant.nullable(),
});
export type ImportedEntry = z.infer<typeof ImportedEntry>;

/** Why a pasted passport was not taken. Each has a sentence in `_locales` under `passport_<problem>` (`-` becomes `_`). */
export const passportProblems = [
  'damaged',
  'other-version',
  'other-shop',
  'other-portal',
  'from-future',
  'too-old',
  'own-device',
] as const;
export type PassportProblem = (typeof passportProblems)[number];
