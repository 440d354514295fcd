/** The darkroom: a shot becomes files, a capture record and a custody line, in one transaction. */

import { v7 } from 'uuid';
import { browser } from '#imports';
import type { Picture, Shot } from '../../utils/capture';
import { maskedIn } from '../../utils/capture/masked';
import { thumbnailOf } from '../../utils/capture/picture';
import { type CaptureDraft, sealCapture } from '../../utils/custody';
import { database } from '../../utils/db';
import { type Ending, endTry, isCurrent } from '../../utils/db/jobs';
import { asFile, keep } from '../../utils/db/keep';
import type { Capture, IncompleteReason, Region, StoredFile, Tile, Visit } from '../../utils/records';
import { browserVersion } from '../../utils/versions';
import { wordFiles } from './reader';

/** Stores what a method brought back, with the ending of its try. Throws what the database throws; then nothing of it was stored. */
export async function storeCapture(visit: Visit, shot: Shot, ending: Ending): Promise<void> {
  const pictures = await Promise.all(shot.pictures.map(({ blob }) => asFile(blob)));
  const [first] = shot.pictures;
  const thumbnail = first ? await asFile(await thumbnailOf(first.blob)) : null;
  const snapshot = shot.snapshot ? await asFile(shot.snapshot) : null;
  const words = await wordFiles(visit, shot);
  const { page, viewport, masks, environment } = shot.measured;
  const draft: CaptureDraft = {
    ...basis(visit, shot.method),
    files: {
      picture: pictures[0]?.sha256 ?? null,
      thumbnail: thumbnail?.sha256 ?? null,
      ...words.names,
      ...(snapshot ? { snapshot: snapshot.sha256 } : {}),
      ...(shot.seams ? { slices: shot.seams.map(({ slice }) => slice.file) } : {}),
    },
    tiles: shot.pictures.map((picture, i) => tileOf(picture, pictures[i])),
    page,
    viewport,
    masks,
    environment,
    ...optional(shot),
    masked: maskedIn(shot, visit.masked),
    ...(shot.drawnBy === undefined ? {} : { drawnBy: shot.drawnBy }),
    ...(shot.agreement === undefined ? {} : { agreement: shot.agreement }),
    ...incompleteOf(shot.incomplete ?? shot.lacks?.[0]?.why),
    missing: [...(first ? [] : (['picture', 'thumbnail'] as const)), ...partsLacked(shot)],
  };
  await seal(
    visit,
    draft,
    ending,
    [...pictures, thumbnail, snapshot, ...words.files].filter((file) => file !== null),
  );
}

const incompleteOf = (reason: IncompleteReason | undefined) => (reason ? { incomplete: reason } : {});
const partsLacked = ({ lacks = [] }: Shot) => lacks.map(({ part }) => part);

/** What only some methods bring back. */
function optional({ measured, regions, seams, scale, poor }: Shot): Partial<CaptureDraft> {
  return {
    ...(poor ? { poor } : {}),
    ...(regions ? { regions, realShare: realShare(regions, measured.page) } : {}),
    ...(seams ? { seams } : {}),
    ...(scale === undefined ? {} : { scale }),
  };
}

/** Regions do not overlap; their real ones' area over the page's. */
function realShare(regions: readonly Region[], { width, height }: Capture['page']): number {
  const real = regions.filter(({ from }) => from === 'real');
  const area = real.reduce((sum, region) => sum + region.width * region.height, 0);
  return Math.min(1, Math.round((1_000 * area) / Math.max(1, width * height)) / 1_000);
}

/** Stores that a picture is missing, and why, with the ending of the try: the text was kept with the visit. */
export async function storeIncomplete(
  visit: Visit,
  method: Capture['method'],
  reason: IncompleteReason,
  ending: Ending,
): Promise<void> {
  const draft: CaptureDraft = {
    ...basis(visit, method),
    files: { picture: null, thumbnail: null, text: visit.text },
    tiles: [],
    page: { width: 0, height: 0 },
    viewport: { width: 0, height: 0, dpr: 1, zoom: 1, scrollX: 0, scrollY: 0 },
    masks: [],
    environment: null,
    incomplete: reason,
    missing: ['picture', 'thumbnail', ...(method === 'viewport' ? [] : (['snapshot'] as const))],
  };
  await seal(visit, draft, ending, []);
}

/** Ends a try that brings no capture: keeps `files` that only the jobs that follow name, and adds those jobs. */
export async function finish(ending: Ending, files: readonly StoredFile[] = []): Promise<void> {
  await keep(database, async () => {
    if (!(await isCurrent(database, ending.job))) return null;
    return { files, events: [], write: () => endTry(database, ending) };
  });
}

async function seal(visit: Visit, draft: CaptureDraft, ending: Ending, files: StoredFile[]) {
  await keep(database, async (head) => {
    // A try that outlived its deadline: the next one has taken its place.
    if (!(await isCurrent(database, ending.job))) return null;
    const capture = await sealCapture(draft, visit.url, head);
    const action = capture.incomplete ? 'capture-incomplete' : 'capture-kept';
    return {
      files,
      events: [{ at: capture.takenAt, action, subject: capture.id, digest: capture.hash }],
      write: async () => {
        await database.captures.add(capture);
        await endTry(database, ending);
      },
    };
  });
}

function basis(visit: Visit, method: Capture['method']) {
  const { route } = visit;
  const landing = route.findLast(({ serverDate }) => serverDate);
  const serverTime = Date.parse(landing?.serverDate ?? '');
  return {
    id: v7(),
    visitId: visit.id,
    takenAt: new Date().toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    method,
    route,
    ...(landing?.serverDate ? { serverDate: landing.serverDate } : {}),
    ...(landing && !Number.isNaN(serverTime) ? { clockSkewMs: Date.parse(landing.at) - serverTime } : {}),
    versions: {
      extension: browser.runtime.getManifest().version,
      browser: browserVersion(navigator.userAgent),
    },
    device: visit.device,
  };
}

function tileOf(picture: Picture, file: StoredFile | undefined): Tile {
  if (!file) throw new Error('A picture lost its file');
  const { blob: _, ...place } = picture;
  return { file: file.sha256, ...place };
}
