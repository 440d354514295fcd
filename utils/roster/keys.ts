/**
 * The names offers go by in the synced store. What they are worth: whoever glances over the store sees no shop and no portal, and
 * nobody can look up a key in a table made before, or find the same shop in two stores, since each device has a random salt. It is
 * no secret, though. The salt stands beside the keys, shops and portals are few, and whoever wants to know can try them all in
 * seconds. That is why the roster is off until the user turns it on.
 */
import { sha256 } from '../custody';
import { shopKeyLength } from '../records';
import { toBase64url } from './base64url';

/** Both as registrable domains. A portal may have a host for telephones and one for the rest: its domain is the same on all devices. */
export interface Offer {
  site: string;
  /** Null: begun by hand, through no portal. */
  portal: string | null;
}

/** @param random 12 random bytes */
export const newSalt = (random: Uint8Array): string => toBase64url(random);

/** The first bytes of a digest, as base64url. */
async function shortDigest(words: readonly string[], bytes: number): Promise<string> {
  const hex = await sha256(words.join('\n'));
  const digits = hex.slice(0, bytes * 2).match(/../g) ?? [];
  return toBase64url(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)));
}

/** The shop's part of a key, 8 characters (48 bits): what no trip leads to has no portal to look for. */
export const shopKey = (salt: string, site: string): Promise<string> =>
  shortDigest(['hikae-roster', salt, site], (shopKeyLength * 3) / 4);

/** The whole key, 12 characters: the shop's part, and 24 bits that tell apart its portals. */
export async function offerKey(salt: string, { site, portal }: Offer): Promise<string> {
  const offer = await shortDigest(['hikae-roster', salt, site, portal ?? ''], 3);
  return `${await shopKey(salt, site)}${offer}`;
}
