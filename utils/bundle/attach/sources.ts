/** The pictures of a bundle that can be shown to a desk: of each page as it may be told, and of documents that are pictures. */
import { type Capture, kindOf, type PageKind, type Rect } from '../../records';
import type { FilledDocument } from '../documents';
import type { FilledExhibit, FilledFolder } from '../exhibits';

export interface SourceTile {
  sha256: string;
  /** Where it lies on the page, CSS px; null: it is the whole picture, and its own size tells. */
  at: Rect | null;
}

export interface Source {
  /** Of the exhibit. */
  number: number;
  /** Name for its files, without numbers of parts: `0001-campaign`. */
  stem: string;
  /** Path of its first file in the bundle, by which the report names it. */
  path: string;
  kind: PageKind | null;
  /** Address of the page; for a document its own name. */
  about: string;
  /** UTC ISO: when it was taken, or put in. */
  at: string;
  /** Drawn from a snapshot, not photographed. */
  drawn: boolean;
  /** Parts of it were blacked out; the original is not in the bundle. */
  redacted: boolean;
  /** How many CSS px a picture px is, where tiles do not say. */
  density: number;
  tiles: readonly SourceTile[];
  /** SHA-256 of the text with its places. */
  places: string | null;
}

/** In the order of the exhibits; of one page its real pixels first. */
export const sourcesOf = (
  exhibits: readonly FilledExhibit[],
  documents: readonly FilledDocument[],
): Source[] => [
  ...exhibits.flatMap((exhibit) => exhibit.folders.flatMap((folder) => ofFolder(exhibit, folder) ?? [])),
  ...documents.flatMap((document) => ofDocument(document) ?? []),
];

function ofFolder({ number, visit }: FilledExhibit, folder: FilledFolder): Source | null {
  const { capture, files, path, redaction } = folder;
  const pictures = files.filter(({ role }) => role === 'picture' || role === 'tile');
  const [first] = pictures;
  if (!capture || !first) return null;
  return {
    number,
    stem: path.replace(/^captures\//, ''),
    path: first.path,
    kind: kindOf(visit),
    about: visit.url,
    at: capture.takenAt,
    drawn: capture.method === 'reconstruction',
    redacted: redaction !== undefined,
    density: capture.viewport.dpr * (capture.scale ?? 1),
    tiles: pictures.map(({ sha256 }) => ({ sha256, at: placeOf(capture, sha256) })),
    places: files.find(({ role }) => role === 'places')?.sha256 ?? null,
  };
}

function placeOf({ tiles }: Capture, sha256: string): Rect | null {
  const tile = tiles.find(({ file }) => file === sha256);
  return tile ? { x: tile.x, y: tile.y, width: tile.width, height: tile.height } : null;
}

function ofDocument({ number, document, stem, file }: FilledDocument): Source | null {
  if (!file || document.type !== 'image') return null;
  return {
    number,
    stem: stem.replace(/^documents\//, ''),
    path: file.path,
    kind: null,
    about: document.name,
    at: document.addedAt,
    drawn: false,
    redacted: false,
    density: 1,
    tiles: [{ sha256: file.sha256, at: null }],
    places: null,
  };
}
