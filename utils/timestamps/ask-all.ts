/** Asks several authorities at once. */
import { type Asked, askAuthority, Refused, Unreachable } from './ask';
import type { Bytes } from './der';

/** What came of asking one. */
export type Outcome =
  | ({ authority: string; state: 'kept' } & Asked)
  /** `waiting`: it was not reached (in time), and may be asked again. */
  | { authority: string; state: 'waiting' | 'refused' };

interface Means {
  fetch: typeof fetch;
  /** So many random bytes. */
  random: (count: number) => Bytes;
  /** Ends the asking; whoever has not answered then is waited for no longer. */
  signal: AbortSignal;
}

/** What came of asking each of these addresses to stamp a digest, in their order. Rejects only on what is a fault of ours. */
export const askAll = (addresses: readonly string[], digest: string, means: Means): Promise<Outcome[]> =>
  Promise.all(addresses.map((address) => outcomeOf(address, digest, means)));

/** What comes of asking one. */
export async function outcomeOf(address: string, digest: string, means: Means): Promise<Outcome> {
  try {
    const { fetch, random, signal } = means;
    const asked = await askAuthority(address, digest, { fetch, random: random(8), signal });
    return { authority: address, state: 'kept', ...asked };
  } catch (error) {
    if (error instanceof Unreachable) return { authority: address, state: 'waiting' };
    if (error instanceof Refused) return { authority: address, state: 'refused' };
    throw error;
  }
}
