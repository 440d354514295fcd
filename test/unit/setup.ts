/** What Node lacks of a browser: IndexedDB, `Temporal`, and (before Node 24) `navigator.locks`. */
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';

type Granted = (lock: { name: string; mode: 'exclusive' }) => unknown;

/** Exclusive locks in the order asked for: all that the code under test uses. */
export function createLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, granted: Granted): Promise<unknown> {
      const turn = (tails.get(name) ?? Promise.resolve()).then(() => granted({ name, mode: 'exclusive' }));
      // The next one's turn comes whatever became of this one.
      tails.set(
        name,
        turn.catch(() => {}),
      );
      return await turn;
    },
  };
}

if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true, writable: true });
if (!('locks' in navigator))
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true });
