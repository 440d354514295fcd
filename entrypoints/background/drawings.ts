/** (Chrome) Drawings: the whole page from its snapshot, which is stored with the job. They need no page: its tab may be long gone. */
import { z } from 'zod';
import { CaptureFailed, type Picture, type Shot } from '../../utils/capture';
import { drawSnapshot, type Snapshot } from '../../utils/capture/reconstruction';
import { database } from '../../utils/db';
import { type Ending, newJob } from '../../utils/db/jobs';
import { asFile } from '../../utils/db/keep';
import { pictureOfSlice } from '../../utils/db/slices';
import type { Work } from '../../utils/db/work';
import { Measured } from '../../utils/messages';
import {
  captureParts,
  IncompleteReason,
  type Job,
  Masked,
  Sha256,
  TextPlaces,
  type Visit,
} from '../../utils/records';
import { finish, storeCapture, storeIncomplete } from './darkroom';
import { drawOffscreen } from './offscreen-page';
import { type Words, withWords } from './reader';
import { tellBetween } from './tell';

/** What a job needs besides the snapshot: what was read and measured when that was taken. */
const Payload = z.object({
  snapshot: Sha256,
  measured: Measured,
  places: TextPlaces.optional(),
  masked: z.array(Masked).optional(),
  lacks: z.array(z.object({ part: z.enum(captureParts), why: IncompleteReason })).optional(),
});
type Payload = z.infer<typeof Payload>;
type Read = 'masked' | 'places' | 'lacks';

export const drawings: Work = {
  // One at a time: each may need hundreds of MB.
  lane: () => 'hikae-drawing',
  limit: 300_000,
  tries: 3,
  run: drawVisit,
  giveUp: giveUpDrawing,
};

/** Stores a page's snapshot, and that it is to be drawn, with the ending of the try that took it. */
export async function keepSnapshot(visit: Visit, taken: Snapshot, words: Words, ending: Ending) {
  const { snapshot, measured, masked } = taken;
  const file = await asFile(snapshot);
  const read = withWords(
    { method: 'reconstruction', measured, pictures: [], ...(masked ? { masked } : {}) },
    words,
  );
  const payload: Payload = {
    snapshot: file.sha256,
    measured: read.measured,
    ...wordsIn(read),
  };
  const job = newJob(visit.id, 'drawing', new Date().toISOString(), { payload, files: [file.sha256] });
  await finish({ ...ending, next: [job] }, [file]);
}

/** Whether a visit's snapshot is stored, and waits to be drawn. */
export const hasSnapshot = async ({ id }: Visit): Promise<boolean> =>
  (await database.jobs.where('visitId').equals(id).toArray()).some(({ kind }) => kind === 'drawing');

async function drawVisit(visit: Visit, job: Job): Promise<'done'> {
  const { snapshot, payload } = await storedWith(job);
  const { measured } = payload;
  const drawn = await drawSnapshot(drawOffscreen, { snapshot, measured }, await photographOf(visit));
  await storeCapture(visit, { ...drawn, ...wordsIn(payload) }, { job, end: 'done' });
  // The drawing is there: whoever waits for it does not wait for a page that is being photographed.
  void tellBetween(visit);
  return 'done';
}

/** The snapshot is kept all the same, if it is there. */
async function giveUpDrawing(visit: Visit, job: Job, reason: IncompleteReason) {
  const ending = { job, end: 'given-up', reason } as const;
  const stored = await storedWith(job).catch((error: unknown) => {
    // Whatever it is that cannot be read, the capture says that its snapshot is missing.
    if (!(error instanceof CaptureFailed))
      console.error('Hikae: a snapshot was not read', error instanceof Error ? error.name : typeof error);
    return null;
  });
  if (stored) {
    const { snapshot, payload } = stored;
    const { measured } = payload;
    const shot: Shot = { method: 'reconstruction', measured, pictures: [], snapshot, incomplete: reason };
    await storeCapture(visit, { ...shot, ...wordsIn(payload) }, ending);
  } else await storeIncomplete(visit, 'reconstruction', reason, ending);
  void tellBetween(visit);
}

const wordsIn = ({ masked, places, lacks }: Pick<Payload, Read>): Pick<Shot, Read> => ({
  ...(masked ? { masked } : {}),
  ...(places ? { places } : {}),
  ...(lacks ? { lacks } : {}),
});

async function storedWith({ payload }: Job): Promise<{ snapshot: Blob; payload: Payload }> {
  const read = Payload.parse(payload);
  const row = await database.files.get(read.snapshot);
  if (!row) throw new CaptureFailed('failed');
  return { snapshot: row.blob, payload: read };
}

/** The picture of what was in sight, to compare with. */
async function photographOf({ id }: Visit): Promise<Picture | null> {
  const captures = await database.captures.where('visitId').equals(id).toArray();
  const [tile] = captures.find(({ method }) => method === 'viewport')?.tiles ?? [];
  if (!tile) return null;
  const { file: _, ...place } = tile;
  return { ...place, blob: await pictureOfSlice(database, tile) };
}
