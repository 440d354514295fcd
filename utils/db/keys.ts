/** The keys of this installation: one that signs, and those that came with backups. */
import { makeKey, type Signer, signerOf } from '../custody/signature';
import type { HikaeDatabase } from '../db';
import type { SigningKey } from '../records';

/** Signs for this installation; its key is made when it is first asked for, by one of the extension's pages alone. */
export async function ownSigner(database: HikaeDatabase, now: string): Promise<Signer> {
  const key = await navigator.locks.request('hikae-key', async () => {
    const own = await readOwnKey(database);
    if (own) return own;
    const made = await makeKey(now);
    await database.keys.add(made);
    return made;
  });
  const signer = signerOf(key);
  if (!signer) throw new Error('The key of this installation has no private half');
  return signer;
}

/** The key that this installation signs with, once there is one. Dexie calls only. */
export const readOwnKey = (database: HikaeDatabase): Promise<SigningKey | undefined> =>
  database.keys.filter(isOwn).first();

const isOwn = ({ origin, privateKey }: SigningKey) => origin === 'here' && privateKey !== null;

/** Every key that is known, the oldest first. Dexie calls only. */
export const readKeys = (database: HikaeDatabase): Promise<SigningKey[]> =>
  database.keys.orderBy('id').sortBy('madeAt');
