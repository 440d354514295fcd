/** Looks at all that is to go, before it goes: a desk must not be the first to find damage. What was read then is not read again. */
import type { Intact } from '../custody/intact';
import { database } from '../db';
import { type CheckOptions, checkVisits, named, noteDamage } from '../db/integrity';
import type { NamedDamage } from '../db/integrity/damage';
import type { StoredCase } from '../db/read-case';

export interface Looking {
  /** What was found to be what was kept, by SHA-256. */
  intact: ReadonlyMap<string, Intact>;
  /** Resolves with the damage, which is noted in the custody log. Rejects with an `AbortError` when cancelled. */
  look: (cases: readonly (StoredCase | null)[], options: CheckOptions) => Promise<readonly NamedDamage[]>;
}

export function startLooking(): Looking {
  const intact = new Map<string, Intact>();
  const onIntact = (file: string, found: Intact) => intact.set(file, found);
  return {
    intact,
    async look(cases, options) {
      const visits = cases.flatMap((one) => idsOf(one?.visits));
      const documents = cases.flatMap((one) => idsOf(one?.documents));
      const { damage } = await checkVisits(database, visits, { ...options, onIntact }, documents);
      await noteDamage(database, damage, new Date().toISOString());
      return named(database, damage);
    },
  };
}

const idsOf = (rows: readonly { id: string }[] = []) => rows.map(({ id }) => id);
