/** Waiting for something else inside a transaction. */
import { Dexie } from 'dexie';

/** Awaits work outside of the running transaction, which stays open meanwhile: Dexie asks it for nothing, again and again. At most 60 s. */
export const outside = <Result>(work: () => PromiseLike<Result>): Promise<Result> =>
  Promise.resolve(Dexie.waitFor(Dexie.ignoreTransaction(work)));
