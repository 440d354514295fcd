/** (Chrome) Compositions: what the shopper scrolled past, over the drawing of the whole page. A capture of its own; the earlier ones stay. */
import type { Picture, Shot } from '../../utils/capture';
import { compose } from '../../utils/capture/compose';
import { database } from '../../utils/db';
import { pictureOfSlice, slicesOf } from '../../utils/db/slices';
import type { Work } from '../../utils/db/work';
import { type Capture, type Job, type Slice, TextPlaces, type Visit } from '../../utils/records';
import { finish, storeCapture } from './darkroom';

/** Jobs that put together what was stored of a visit; they need no page. */
export const compositions: Work = {
  // One at a time: each may need hundreds of MB.
  lane: () => 'hikae-composition',
  limit: 180_000,
  tries: 3,
  // The drawing is still to be made; its end is heard of.
  ready: async ({ id }) =>
    (await database.jobs.where('visitId').equals(id).toArray()).every(
      ({ kind, state }) => kind === 'composition' || state !== 'waiting',
    ),
  run: composeVisit,
  giveUp: (_, job, reason) => finish({ job, end: 'given-up', reason }),
};

/** Makes compositions that wait for a pause due at once: of the visits chosen, or all. Answers whether there were any. */
export async function hurry(chosen: (visit: Visit) => boolean = () => true): Promise<boolean> {
  const now = new Date().toISOString();
  return await database.transaction('rw', database.jobs, database.visits, async () => {
    const waiting = await database.jobs.where('state').equals('waiting').toArray();
    const due = waiting.filter(
      ({ kind, tries, notBefore }) => kind === 'composition' && tries === 0 && notBefore > now,
    );
    const visits = await database.visits.bulkGet(due.map(({ visitId }) => visitId));
    const hurried = due.filter((_, i) => visits[i] && chosen(visits[i]));
    await database.jobs.bulkPut(hurried.map((job) => ({ ...job, notBefore: now })));
    return hurried.length > 0;
  });
}

async function composeVisit(visit: Visit, job: Job): Promise<'done'> {
  const captures = await database.captures.where('visitId').equals(visit.id).sortBy('takenAt');
  const slices = [...(await slicesOf(database, visit.id))].reverse();
  const shot = await shotOf(captures, slices);
  if (shot) await storeCapture(visit, shot, { job, end: 'done' });
  else await finish({ job, end: 'done' });
  return 'done';
}

/** Puts together the last drawing and the slices, newest first. Null when there is nothing new to be shown. */
async function shotOf(captures: readonly Capture[], slices: readonly Slice[]): Promise<Shot | null> {
  const drawing = captures.findLast(({ method, seams }) => method === 'reconstruction' && !seams);
  const [newest] = slices;
  const environment = captures.find((capture) => capture.environment)?.environment;
  if (!newest || !environment) return null;
  const page = newest.page ?? drawing?.page ?? { width: newest.width, height: newest.y + newest.height };
  const used = [...slices, ...captures.flatMap(asSlice)].filter(
    ({ viewport }) => viewport.dpr === newest.viewport.dpr,
  );
  const base = drawing ? await picturesOf(drawing) : [];
  const load = (slice: Slice) => pictureOfSlice(database, slice);
  const { pictures, regions, seams } = await compose({
    base,
    slices: used,
    load,
    page,
    scale: newest.viewport.dpr,
  });
  const last = captures.findLast(({ seams: before }) => before);
  if (
    last &&
    sameSeams(
      last,
      seams.map(({ slice }) => slice),
    )
  )
    return null;
  const whole = base.length > 0 || !regions.some(({ from }) => from === 'drawn');
  const snapshot = drawing?.files.snapshot && (await database.files.get(drawing.files.snapshot))?.blob;
  return {
    method: 'reconstruction',
    measured: {
      visitIds: [newest.visitId],
      began: 0,
      page,
      viewport: { ...newest.viewport, scrollX: 0, scrollY: 0 },
      masks: masksOf([...used, ...(drawing ? [drawing] : [])]),
      environment,
    },
    pictures,
    seams,
    // What was neither seen nor drawn is in no region.
    regions: base.length ? regions : regions.filter(({ from }) => from === 'real'),
    ...(snapshot ? { snapshot } : {}),
    ...(drawing ? await wordsOf(drawing) : {}),
    ...(drawing?.drawnBy === undefined ? {} : { drawnBy: drawing.drawnBy }),
    ...(drawing?.agreement === undefined ? {} : { agreement: drawing.agreement }),
    ...(whole ? {} : { incomplete: drawing?.incomplete ?? 'failed' }),
  };
}

/** The text with its places, and what of it was masked, are the drawing's own: the page is the same. */
async function wordsOf({ files, masked }: Capture): Promise<Pick<Shot, 'places' | 'masked'>> {
  const row = files.places ? await database.files.get(files.places) : undefined;
  return {
    ...(row ? { places: TextPlaces.parse(JSON.parse(await row.blob.text())) } : {}),
    ...(masked ? { masked } : {}),
  };
}

async function picturesOf({ tiles }: Capture): Promise<Picture[]> {
  const blobs = await Promise.all(tiles.map((tile) => pictureOfSlice(database, tile)));
  return tiles.flatMap(({ file: _, ...place }, i) => {
    const blob = blobs[i];
    return blob ? [{ blob, ...place }] : [];
  });
}

/** The picture of the visible part at the top of the page is as good as a slice, and lies below all of them. */
function asSlice({ id, visitId, takenAt, method, tiles, viewport, masks, page }: Capture): Slice[] {
  const [tile] = tiles;
  if (method !== 'viewport' || !tile || viewport.scrollX !== 0 || viewport.scrollY !== 0) return [];
  return [{ id, visitId, takenAt, ...tile, viewport, masks, page }];
}

const sameSeams = ({ files }: Capture, slices: readonly Slice[]) =>
  files.slices?.join() === slices.map(({ file }) => file).join();

const masksOf = (records: readonly Pick<Capture, 'masks'>[]) => [
  ...new Map(records.flatMap(({ masks }) => masks).map((mask) => [JSON.stringify(mask), mask])).values(),
];
