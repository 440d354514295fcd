/**
 * Redaction: from a capture and rectangles to what is shown in its place. Pixels are solid black, since blur can be reversed; the text
 * holds no more than the picture still shows; snapshot, slices and seams are left out. The original is read, never changed.
 */
import { blackOut, textOfPlaces, touches, withoutWords } from './capture/black-out';
import { type MaskWords, maskDeep, sign, siteOfHop, siteOnly, tellingWords } from './capture/mask-words';
import { blacken, thumbnailOf } from './capture/picture';
import { extentOf, tilesOf } from './capture/picture-extent';
import { type CaptureDraft, hashOfVisit, sealCapture, sha256 } from './custody';
import {
  type Capture,
  type Hop,
  type Rect,
  type Redaction,
  type StoredFile,
  TextPlaces,
  type Tile,
  type ToldVisit,
  type Visit,
} from './records';

/** A file of the original cannot be read any more, so that nothing can be derived from it. */
export class Unreadable extends Error {}

export interface RedactionAsk {
  id: string;
  visit: Visit;
  /** One with a picture. */
  capture: Capture;
  /** CSS px of the whole page. */
  boxes: readonly Rect[];
  /** What was searched for to find some of them. */
  words: readonly string[];
  at: string;
  zone: string;
}

export interface RedactionWork {
  /** Bytes by SHA-256; null when they are gone. */
  load: (sha256: string) => Promise<Blob | null>;
  signal?: AbortSignal;
  /** Steps done, steps in all: each piece of the picture, the thumbnail, the text. */
  onProgress?: (done: number, total: number) => void;
}

/** A derivative that is drawn and still to be sealed. */
export interface Prepared {
  files: StoredFile[];
  redaction: Omit<Redaction, 'capture'>;
  draft: CaptureDraft;
}

/** Draws the derivative, a piece of the picture at a time. Throws `Unreadable`, and the signal's reason when aborted. */
export async function prepareRedaction(ask: RedactionAsk, work: RedactionWork): Promise<Prepared> {
  const { id, visit, capture, at, zone } = ask;
  const boxes = ask.boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
  const { tiles, files: pictures, thumbnail } = await blackPictures(ask, work);
  const words = await blackWords(ask, work);
  const told = toldVisit(visit, words.text.sha256, words);
  const of = {
    capture: capture.hash,
    visit: await hashOfVisit(visit),
    pictures: tilesOf(capture).map(({ file }) => file),
  };
  const base = { id, captureId: capture.id, visitId: visit.id, at, zone, boxes, of };
  const { state, hidden, text, places } = words;
  return {
    files: [...pictures, thumbnail, text, ...(places ? [places] : [])],
    redaction: {
      ...base,
      text: state,
      visit: told,
      hidden,
      words: [...ask.words],
      withdrawnAt: null,
    },
    draft: draftOf(ask, tiles, words, thumbnail),
  };
}

/** Seals a derivative on the log's head. */
export async function sealRedaction({ redaction, draft }: Prepared, head: string): Promise<Redaction> {
  return { ...redaction, capture: await sealCapture(draft, redaction.visit.url, head) };
}

/** What may be told of a page's words: masked where they stand elsewhere; where nobody knows which they are, none. */
type Telling = Pick<BlackWords, 'mask' | 'state'>;

/**
 * A page without the words that are black. What it was recognised by is left out: it quotes the page. So is its title: it is not to be
 * seen in the picture, and may say what is black in other words.
 */
export function toldVisit(visit: Visit, text: string, telling: Telling): ToldVisit {
  const { tripId: _, tabId: __, captureState: ___, withdrawnAt: ____, correctedKind: _____, ...kept } = visit;
  const { movedAt: ______, offer, ...seen } = kept;
  return {
    ...seen,
    text,
    signals: [],
    title: sign,
    url: toldAddress(seen.url, telling),
    route: toldRoute(seen.route, telling),
    ...(offer && telling.state === 'masked' && { offer: maskDeep(offer, telling.mask) }),
  };
}

const toldAddress = (url: string, { mask, state }: Telling) =>
  state === 'masked' ? maskDeep(url, mask) : siteOnly(url);

/** The way to a page; of one of which no word is told, the sites alone. */
const toldRoute = (route: readonly Hop[], telling: Telling): Hop[] =>
  telling.state === 'masked' ? maskDeep([...route], telling.mask) : route.map(siteOfHop);

function draftOf(ask: RedactionAsk, tiles: Tile[], words: BlackWords, thumbnail: StoredFile): CaptureDraft {
  const { contentHash: _, prevHash: __, hash: ___, seams: ____, ...kept } = ask.capture;
  const { masked } = kept;
  return {
    ...kept,
    id: ask.id,
    files: {
      picture: tiles[0]?.file ?? null,
      thumbnail: thumbnail.sha256,
      text: words.text.sha256,
      ...(words.places && { places: words.places.sha256 }),
    },
    tiles,
    route: toldRoute(kept.route, words),
    // There is no snapshot in which anything could be masked.
    ...(masked && { masked: masked.filter(({ where }) => where !== 'snapshot') }),
  };
}

async function blackPictures({ capture, boxes }: RedactionAsk, { load, signal, onProgress }: RedactionWork) {
  const pieces = tilesOf(capture);
  const files: StoredFile[] = [];
  const tiles: Tile[] = [];
  let top: Blob | null = null;
  for (const [index, tile] of pieces.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index, pieces.length + 2);
    const picture = await blacken(await read(tile.file, load), tile, boxes);
    const file = await fileOf(picture.blob);
    files.push(file);
    tiles.push({ ...tile, ...sizeOf(picture), file: file.sha256 });
    top ??= picture.blob;
  }
  signal?.throwIfAborted();
  onProgress?.(pieces.length, pieces.length + 2);
  if (!top) throw new Unreadable('This capture has no picture');
  return { tiles, files, thumbnail: await fileOf(await thumbnailOf(top)) };
}

const sizeOf = ({ pixelWidth, pixelHeight }: Pick<Tile, 'pixelWidth' | 'pixelHeight'>) => ({
  pixelWidth,
  pixelHeight,
});

interface BlackWords {
  text: StoredFile;
  places: StoredFile | null;
  hidden: string[];
  mask: MaskWords;
  state: Redaction['text'];
}

/** Without places nobody knows which words are under a rectangle: then no word of the page is told. */
async function blackWords(
  ask: RedactionAsk,
  { load, signal, onProgress }: RedactionWork,
): Promise<BlackWords> {
  const { capture, boxes, words } = ask;
  signal?.throwIfAborted();
  const pieces = tilesOf(capture).length;
  onProgress?.(pieces + 1, pieces + 2);
  const places = await placesOf(capture, load);
  if (!places || isShifted(ask)) {
    const text = await fileOf(new Blob([`${sign}\n`], { type: 'text/plain' }));
    return { text, places: null, hidden: [], mask: tellingWords([], words), state: 'withheld' };
  }
  const { left: x, top: y, width, height } = extentOf(capture);
  const { places: shown, hidden } = blackOut(places, boxes, { x, y, width, height });
  const mask = tellingWords(hidden, words);
  const masked = withoutWords(shown, mask);
  const text = await fileOf(new Blob([textOfPlaces(masked)], { type: 'text/plain' }));
  const placed = await fileOf(new Blob([JSON.stringify(masked)], { type: 'application/json' }));
  return { text, places: placed, hidden, mask, state: 'masked' };
}

/** What stands still while the page is scrolled is in a stitched picture elsewhere than its words were measured. */
const isShifted = ({ capture, boxes }: RedactionAsk): boolean =>
  boxes.some((box) => capture.seams?.some(({ slice }) => slice.pinned?.some((place) => touches(place, box))));

async function placesOf({ files }: Capture, load: RedactionWork['load']): Promise<TextPlaces | null> {
  if (!files.places) return null;
  const text = await (await read(files.places, load)).text();
  try {
    return TextPlaces.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // SyntaxError: damaged bytes, which the check of the evidence reports. The text is then withheld.
    return null;
  }
}

async function read(digest: string, load: RedactionWork['load']): Promise<Blob> {
  const blob = await load(digest);
  if (!blob) throw new Unreadable('A file of this capture is gone');
  return blob;
}

async function fileOf(blob: Blob): Promise<StoredFile> {
  return { sha256: await sha256(blob), type: blob.type, bytes: blob.size, blob };
}
