/** How far the picture of a whole page is. In the session's storage: the popup may close and open again, the background die. */
import { z } from 'zod';
import { browser } from '#imports';

export const Progress = z.object({
  visitId: z.string(),
  done: z.number().int().nonnegative(),
  /** 0 while it is not known how much there is. */
  of: z.number().int().nonnegative(),
  /** Called off; it ends with the part that is being taken. */
  cancelled: z.boolean(),
});
export type Progress = z.infer<typeof Progress>;

const prefix = 'whole-page/';
const keyOf = (visitId: string) => prefix + visitId;

/** How far the picture of this visit is; null when none is being taken. */
export async function readProgress(visitId: string): Promise<Progress | null> {
  const key = keyOf(visitId);
  const found = Progress.safeParse((await browser.storage.session.get(key))[key]);
  return found.success ? found.data : null;
}

/**
 * Says how far it is, one after another: who goes on and who calls it off may do so at once.
 * @param change is given what was said last, and gives what is said now; null: it is done
 * @returns what is said now
 */
export async function changeProgress(
  visitId: string,
  change: (last: Progress | null) => Progress | null,
): Promise<Progress | null> {
  return await navigator.locks.request(`hikae-progress-${visitId}`, async () => {
    const key = keyOf(visitId);
    const progress = change(await readProgress(visitId));
    if (progress) await browser.storage.session.set({ [key]: progress });
    else await browser.storage.session.remove(key);
    return progress;
  });
}

/** Calls `changed` whenever the progress of anything changed; returns how to stop. */
export function watchProgress(changed: () => void): () => void {
  const listen = (changes: object, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
