/**
 * The passport of a trip: what this device knows of it, as a text that the user carries to another device where nothing is synced.
 * `HIKAE1.<base64url of JSON>.<checksum>`. The checksum, 8 hex digits of the SHA-256 of what stands before it, finds what was cut or
 * mistyped on the way; anyone can make one, so it proves nothing.
 */
import { z } from 'zod';
import { sha256 } from '../custody';
import {
  DeviceLabel,
  type ImportedEntry,
  type PassportProblem,
  Salt,
  ShortDevice,
  shopKeyLength,
} from '../records';
import { fromBase64url, toBase64url } from './base64url';
import { type Deed, recordOf } from './entries';
import { isCredible, isFuture } from './item';
import { type Offer, offerKey } from './keys';

const version = 1;
/** Longer than any of ours. */
const longest = 2_000;

const At = z.number().int().positive().nullable();
/** Short names, since it is drawn and typed: salt, offer, device, label, entered, clicked (seconds). */
const Content = z
  .strictObject({ s: Salt, o: z.string(), d: ShortDevice, l: DeviceLabel, e: At, c: At })
  .refine(({ e, c }) => e !== null || c !== null);
type Content = z.infer<typeof Content>;

const checksum = async (text: string): Promise<string> => (await sha256(text)).slice(0, 8);

/** Who tells. `device`: its short id. */
export interface Doer {
  device: string;
  label: string;
}

/** The passport as text; null when nothing was done yet that another device should know. @param salt made for this one passport */
export async function writePassport(deed: Deed, by: Doer, salt: string): Promise<string | null> {
  const [key, entered, clicked] = await recordOf(salt, deed);
  if (entered === null && clicked === null) return null;
  const content: Content = { s: salt, o: key, d: by.device, l: by.label, e: entered, c: clicked };
  const head = `HIKAE${version}.${toBase64url(new TextEncoder().encode(JSON.stringify(content)))}`;
  return `${head}.${await checksum(head)}`;
}

/** The content, or why there is none to be had. */
async function unpack(text: string): Promise<Content | PassportProblem> {
  // Mails and chats break long lines.
  const [, made, body = '', sum] =
    /^HIKAE(\d{1,4})\.([\w-]+)\.([\da-f]{8})$/i.exec(text.slice(0, longest).replace(/\s+/g, '')) ?? [];
  if (made === undefined) return 'damaged';
  if (Number(made) !== version) return 'other-version';
  if (sum?.toLowerCase() !== (await checksum(`HIKAE${version}.${body}`))) return 'damaged';
  const bytes = fromBase64url(body);
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? undefined));
    return Content.safeParse(json).data ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Why a passport says nothing about an offer, where it does not. */
async function mismatch({ s, o }: Content, offer: Offer): Promise<PassportProblem | null> {
  const key = await offerKey(s, offer);
  if (o === key) return null;
  return o.slice(0, shopKeyLength) === key.slice(0, shopKeyLength) ? 'other-portal' : 'other-shop';
}

/**
 * Reads a passport pasted at a trip to `offer`. @param own short id of this device; @param now UTC ISO
 * @returns the entry it carries, or why it was not taken
 */
export async function readPassport(
  text: string,
  { offer, own, now }: { offer: Offer; own: string; now: string },
): Promise<ImportedEntry | PassportProblem> {
  const content = await unpack(text);
  if (typeof content === 'string') return content;
  const wrong = await mismatch(content, offer);
  if (wrong) return wrong;
  const { d: device, l: label, e, c } = content;
  if (device === own) return 'own-device';
  const times = [e, c].filter((at) => at !== null);
  if (times.some((at) => isFuture(at, now))) return 'from-future';
  if (!times.some((at) => isCredible(at, now))) return 'too-old';
  const instant = (at: number | null) =>
    at !== null && isCredible(at, now) ? new Date(at * 1_000).toISOString() : null;
  return { ...offer, device, label, enteredAt: instant(e), clickedAt: instant(c) };
}
