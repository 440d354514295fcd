/** Balances that the user noted. They are the user's own papers, no evidence: the custody log does not speak of them. */
import { v7 } from 'uuid';
import type { HikaeDatabase } from '../db';
import { BalanceWords, HandBalance } from '../records';
import { dueBefore } from './due';

/** Keeps a balance, a new one or one that is there (`id`). `at`: UTC ISO. @returns its id. @throws ZodError when it says nothing */
export async function noteBalance(
  database: HikaeDatabase,
  words: BalanceWords,
  at: string,
  id: string = v7(),
): Promise<string> {
  const balance = HandBalance.parse({ ...BalanceWords.parse(words), id, notedAt: at, withdrawnAt: null });
  await database.balances.put(balance);
  return id;
}

/** Deletes a balance, or brings it back (`at` null). It is gone for good after `withdrawnDays`. */
export const setBalanceDeleted = (database: HikaeDatabase, id: string, at: string | null): Promise<number> =>
  database.balances.update(id, { withdrawnAt: at });

/** Removes balances deleted more than `withdrawnDays` before `now`. */
export const removeDeletedBalances = (database: HikaeDatabase, now: Date): Promise<number> =>
  database.balances.where('withdrawnAt').below(dueBefore(now)).delete();
