/** `documents/`: what the user put in, byte for byte, each with its record beside it. Exhibits too, numbered after the pages. */
import { inDocumentOrder } from '../claim-exhibits';
import { type Document, roleOf } from '../records';
import type { WrittenFile } from './zip';

/** A document as a bundle tells it: what is sealed, and where it is filed. */
export type DocumentFile = Omit<Document, 'taken' | 'withdrawnAt'>;

export function documentForBundle(document: Document): DocumentFile {
  const { taken: _, withdrawnAt: __, ...rest } = document;
  return rest;
}

export interface DocumentExhibit {
  number: number;
  document: Document;
  /** Path without ending: `documents/0007-order-mail`. The file's own name is only told, never used. */
  stem: string;
}

export type FilledDocument = DocumentExhibit & {
  /** Null: its bytes could not be read any more. */
  file: WrittenFile | null;
};

const pictures: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/avif': 'avif',
};
const endings = { eml: 'eml', pdf: 'pdf', text: 'txt' } as const;

/** Ending under which a document goes into the bundle: of what its bytes are, whatever it was called. */
export const endingOf = ({ type, mediatype }: Pick<Document, 'type' | 'mediatype'>): string =>
  type === 'image' ? (pictures[mediatype] ?? 'bin') : endings[type];

/** What a document's file is named after; a role that is no plain word names nothing. */
export function nameOf(document: Pick<Document, 'role' | 'proposedRole'>): string {
  const role = roleOf(document) ?? '';
  return /^[a-z]+(?:-[a-z]+)*$/.test(role) ? role : 'document';
}

/** Documents in their order, numbered after so many pages. */
export const documentExhibitsOf = (documents: readonly Document[], pages: number): DocumentExhibit[] =>
  inDocumentOrder(documents).map((document, index) => {
    const number = pages + index + 1;
    return { number, document, stem: `documents/${String(number).padStart(4, '0')}-${nameOf(document)}` };
  });
