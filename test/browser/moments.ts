/** Moments at which something goes wrong: by chance, and the same ones every time. */
import type { StoredRows } from './database';

/** How far a page has come when it happens. */
export const stages = ['come', 'recorded', 'begun', 'kept'] as const;
export type Stage = (typeof stages)[number];

/** So many looks at the database more, at most, after the stage was reached: that many times a few ms. */
const mostLooks = 12;
/** A page that does not get that far, in looks: it happens all the same. */
const patience = 400;

/** Waits until a page has come as far as chance will have it, and a chance while longer. Returns the stage it was waited for. */
export async function randomMoment(stored: StoredRows, url: string, random: () => number): Promise<Stage> {
  const stage = stages[Math.floor(random() * stages.length)] ?? 'come';
  const more = Math.floor(random() * mostLooks);
  for (let look = 0; look < patience && !(await reached(stored, url, stage)); look++);
  for (let look = 0; look < more; look++) await stored.counts();
  return stage;
}

/** Looks as fast as the database answers: whoever pauses between two looks misses the short moments. */
async function reached(stored: StoredRows, url: string, stage: Stage): Promise<boolean> {
  if (stage === 'come') return true;
  const visit = (await stored.visits()).find((other) => other.url === url);
  if (!visit || stage === 'recorded') return visit !== undefined;
  if (stage === 'kept') return (await stored.captures()).some(({ visitId }) => visitId === visit.id);
  const job = (await stored.jobs()).find(({ visitId }) => visitId === visit.id);
  return job === undefined || job.tries > 0;
}

/** Whatever was ever seen in the database must be found there for good: collects, and tells what is gone. */
export function memory(stored: Pick<StoredRows, 'visits' | 'captures'>) {
  const seen = new Map<string, string>();
  const rows = async () => [...(await stored.visits()), ...(await stored.captures())];
  return {
    async remember() {
      for (const { id, ...row } of await rows())
        seen.set(id, 'url' in row ? row.url : `capture of ${row.visitId}`);
    },
    async lost(): Promise<string[]> {
      const there = new Set((await rows()).map(({ id }) => id));
      return [...seen].filter(([id]) => !there.has(id)).map(([, what]) => what);
    },
    size: () => seen.size,
  };
}
