/** Rows as they are now and stay: a Preact hook over Dexie's `liveQuery`, which hears changes of every context. */
import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { HikaeDatabase } from '../db';
import { type Trouble, troubleOf } from './trouble';

export interface Live<Value> {
  /** Undefined until the first answer. */
  value: Value | undefined;
  /** True when the database could not answer; `value` is then the last good one, if any. */
  failed: boolean;
}

/**
 * Runs `query` now and after every change of what it read. It must read through Dexie only.
 * `inputs` are what it depends on besides; when they change, `value` is undefined until the next answer.
 */
export function useLive<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Live<Value> {
  const key = JSON.stringify(inputs);
  const [live, setLive] = useState<Live<Value> & { key: string }>({ key, value: undefined, failed: false });
  // Asked at once, not after the next frame: what is shown often asks in turn for what is shown in it.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ key, value, failed: false }),
      error: (error) => {
        console.error(
          'Hikae: the database did not answer',
          error instanceof Error ? error.name : typeof error,
        );
        setLive((last) => ({ key, value: last.key === key ? last.value : undefined, failed: true }));
      },
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live.key === key ? live : { value: undefined, failed: false };
}

/** Why the database did not answer, once it did not; null while it does, or while that is being found out. */
export function useTrouble(database: HikaeDatabase, failed: boolean): Trouble | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    setTrouble(null);
    if (failed) void troubleOf(database).then(setTrouble);
  }, [database, failed]);
  return trouble;
}
