/** Puts visits and captures in order and names their folders. An exhibit is a visit; each of its captures has a folder. */
import { inExhibitOrder } from '../claim-exhibits';
import { type Capture, kindOf, type Redaction, type Visit } from '../records';
import { type RedactionFile, redactionForBundle } from './redactions';
import type { WrittenFile } from './zip';

export const roles = ['picture', 'tile', 'slice', 'thumbnail', 'text', 'snapshot', 'places'] as const;
export type Role = (typeof roles)[number];

/** One file a folder should hold. `stem` is its name without the extension, which only the bytes' type tells. */
export interface Part {
  role: Role;
  stem: string;
  sha256: string;
}

export interface Folder {
  path: string;
  /** Null when the page went away before anything but its text was kept. */
  capture: Capture | null;
  /** Set where the capture is a derivative with words blackened. */
  redaction?: RedactionFile;
  parts: Part[];
}

export interface Exhibit {
  number: number;
  visit: Visit;
  folders: Folder[];
}

export type FilledFolder = Folder & { files: (WrittenFile & { role: Role })[]; unreadable: Part[] };
export type FilledExhibit = Omit<Exhibit, 'folders'> & { folders: FilledFolder[] };

const byTime = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const twoDigits = (index: number) => String(index + 1).padStart(2, '0');

/** Exhibits in the order the pages were seen, numbered from 1; a visit's real pixels come before its reconstruction. */
export function exhibitsOf(
  visits: readonly Visit[],
  captures: readonly Capture[],
  redactions: readonly Redaction[] = [],
): Exhibit[] {
  return inExhibitOrder(visits).map((visit, index) => {
    const own = captures.filter(({ visitId }) => visitId === visit.id).sort(realPixelsFirst);
    const stem = `captures/${String(index + 1).padStart(4, '0')}-${kindOf(visit)}`;
    return { number: index + 1, visit, folders: foldersOf(stem, visit, own, redactions) };
  });
}

function realPixelsFirst(a: Capture, b: Capture) {
  const drawn = Number(a.method === 'reconstruction') - Number(b.method === 'reconstruction');
  return drawn || byTime(a.takenAt, b.takenAt) || byTime(a.id, b.id);
}

function foldersOf(
  stem: string,
  visit: Visit,
  captures: readonly Capture[],
  redactions: readonly Redaction[],
): Folder[] {
  if (!captures.length) {
    return [{ path: stem, capture: null, parts: [{ role: 'text', stem: 'text', sha256: visit.text }] }];
  }
  const taken = new Map<string, number>();
  return captures.map((capture) => {
    const name = capture.method === 'reconstruction' ? `${stem}-reconstruction` : stem;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const redaction = redactions.find(({ id }) => id === capture.id);
    return {
      path: count > 1 ? `${name}-${count}` : name,
      capture,
      ...(redaction && { redaction: redactionForBundle(redaction) }),
      parts: partsOf(capture),
    };
  });
}

/** Every file of a capture, in the order in which it is written. */
export function partsOf({ files, tiles }: Pick<Capture, 'files' | 'tiles'>): Part[] {
  const parts: Part[] = [];
  const tiled = tiles.length > 1 || (tiles[0] !== undefined && tiles[0].file !== files.picture);
  const inTiles = tiled && tiles.some(({ file }) => file === files.picture);
  if (files.picture && !inTiles) parts.push({ role: 'picture', stem: 'page', sha256: files.picture });
  if (tiled) {
    for (const [index, { file }] of tiles.entries()) {
      parts.push({ role: 'tile', stem: `page-${twoDigits(index)}`, sha256: file });
    }
  }
  for (const [index, file] of (files.slices ?? []).entries()) {
    parts.push({ role: 'slice', stem: `slices/slice-${twoDigits(index)}`, sha256: file });
  }
  if (files.thumbnail) parts.push({ role: 'thumbnail', stem: 'thumbnail', sha256: files.thumbnail });
  parts.push({ role: 'text', stem: 'text', sha256: files.text });
  if (files.snapshot) parts.push({ role: 'snapshot', stem: 'snapshot', sha256: files.snapshot });
  if (files.places) parts.push({ role: 'places', stem: 'places', sha256: files.places });
  return parts;
}

/** The visit as a bundle tells it: without what only this device's bookkeeping needs. */
export function visitForBundle(visit: Visit) {
  const { tabId: _, captureState: __, withdrawnAt: ___, ...rest } = visit;
  return rest;
}
