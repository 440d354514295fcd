/** The words of a page with their places: read before its first picture, and shared by all of them. */
import { type Camera, CaptureFailed, type Lack, type Shot } from '../../utils/capture';
import { withUnseen } from '../../utils/capture/unseen-text';
import { database } from '../../utils/db';
import { asFile } from '../../utils/db/keep';
import type { Capture, Environment, IncompleteReason, StoredFile, Visit } from '../../utils/records';
import { foreignCookies } from './foreign-cookies';

/** What a reading adds to a shot. */
export type Words = Pick<Shot, 'places' | 'masked' | 'lacks'> & {
  /** Told by the frames of the page, see `foreignCookies`. */
  thirdPartyCookies?: Environment['thirdPartyCookies'];
};

/** Reads a visit's page, unless an earlier capture of it has the words. A page that cannot be read is photographed all the same. */
export async function wordsOf(camera: Camera, visit: Visit): Promise<Words> {
  if (!camera.read || (await earlier(visit))) return {};
  try {
    const { visitIds, places, masked } = await camera.read();
    if (!visitIds.includes(visit.id)) return { lacks: [without('navigated-away')] };
    const thirdPartyCookies = await foreignCookies(visit.tabId);
    return { places, thirdPartyCookies, ...(masked.length ? { masked } : {}) };
  } catch (error) {
    return { lacks: [without(error instanceof CaptureFailed ? error.reason : 'failed')] };
  }
}

const without = (why: IncompleteReason): Lack => ({ part: 'places', why });

/** A shot with the words of its page; both say what they masked and what they lack. */
export function withWords(shot: Shot, { thirdPartyCookies, ...words }: Words): Shot {
  const masked = [...(words.masked ?? []), ...(shot.masked ?? [])];
  const lacks = [...(words.lacks ?? []), ...(shot.lacks ?? [])];
  const told = thirdPartyCookies === undefined ? {} : { thirdPartyCookies };
  const { measured } = shot;
  return {
    ...words,
    ...shot,
    measured: { ...measured, environment: { ...measured.environment, ...told } },
    ...(masked.length ? { masked } : {}),
    ...(lacks.length ? { lacks } : {}),
  };
}

/** The parts of a capture that are words, and the files that hold them. */
export interface WordFiles {
  names: Pick<Capture['files'], 'text' | 'places'>;
  files: StoredFile[];
}

/** The words of a shot as files: text with what was not visible, and places. What an earlier capture of the visit has is shared. */
export async function wordFiles(visit: Visit, { places }: Words): Promise<WordFiles> {
  if (!places) {
    const shared = await earlier(visit);
    return { names: shared ? wordsIn(shared.files) : { text: visit.text }, files: [] };
  }
  const text = await asFile(await fullText(visit, places));
  const placed = await asFile(new Blob([JSON.stringify(places)], { type: 'application/json' }));
  return { names: { text: text.sha256, places: placed.sha256 }, files: [text, placed] };
}

const earlier = (visit: Visit): Promise<Capture | undefined> =>
  database.captures
    .where('visitId')
    .equals(visit.id)
    .filter(({ files }) => files.places !== undefined)
    .first();

const wordsIn = ({ text, places }: Capture['files']) => ({ text, ...(places ? { places } : {}) });

/** The same bytes when nothing is to be added: then it is the same file. */
async function fullText(visit: Visit, places: NonNullable<Words['places']>): Promise<Blob> {
  const row = await database.files.get(visit.text);
  if (!row) throw new Error('A visit lost its text');
  const text = await row.blob.text();
  const full = withUnseen(text, places);
  return full === text ? row.blob : new Blob([full], { type: row.type });
}
