/** Time-stamps while a bundle is made: whoever was chosen is asked, and nobody is waited for longer than a few seconds. */
import type { Token } from '../bundle/case';
import { authorities, tokenPath } from '../timestamps';
import { askAll, type Outcome } from '../timestamps/ask-all';
import { randomBytes } from '../timestamps/random';

/** All authorities together, ms. */
const patience = 10_000;

export interface Stamping {
  /** Never rejects: what is not had in time is left out. */
  stamp: (digest: string, signal: AbortSignal | undefined) => Promise<Token[]>;
  /** What came of asking, once `stamp` has resolved. */
  outcomes: () => readonly Outcome[];
}

/**
 * @param chosen ids of the authorities that may be asked
 * @param onAsk called when some are asked
 */
export function stampingBy(chosen: () => Promise<readonly string[]>, onAsk: () => void): Stamping {
  let outcomes: readonly Outcome[] = [];
  return {
    outcomes: () => outcomes,
    stamp: async (digest, signal) => {
      try {
        const ids = await chosen();
        if (ids.length) onAsk();
        outcomes = await ask(ids, digest, signal);
      } catch (error) {
        // A bundle is worth more than its time-stamps.
        console.error('Hikae: a bundle was not stamped', error instanceof Error ? error.name : typeof error);
      }
      return outcomes.flatMap((outcome) =>
        outcome.state === 'kept' ? [{ path: tokenPath(outcome.authority), bytes: outcome.token }] : [],
      );
    },
  };
}

function ask(chosen: readonly string[], digest: string, signal: AbortSignal | undefined): Promise<Outcome[]> {
  const addresses = authorities.filter(({ id }) => chosen.includes(id)).map(({ address }) => address);
  const enough = AbortSignal.timeout(patience);
  return askAll(addresses, digest, {
    fetch: (...words) => fetch(...words),
    random: randomBytes,
    signal: signal ? AbortSignal.any([signal, enough]) : enough,
  });
}
