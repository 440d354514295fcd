/** `datapackage.json` (Frictionless Data Package) and `SHA256SUMS`. */
import { z } from 'zod';
import { plainJson } from '../custody/well-formed';
import { Id, IncompleteReason, Instant, Language, Sha256, Trip } from '../records';
import { AttachListing } from './attach/listing';
import { type BundleCase, bundleVersion } from './case';
import { numbersOf } from './choice';
import type { DocumentExhibit, FilledDocument } from './documents';
import type { FilledExhibit } from './exhibits';
import { listedRedactions } from './redactions';
import type { WrittenFile } from './zip';

export const manifestName = 'datapackage.json';
export const sumsName = 'SHA256SUMS';
/** In a bundle only where there is a claim. */
export const letterName = 'letter.txt';
export const fieldsName = 'form-fields.txt';
export const calendarName = 'calendar.ics';
export const verifyPageName = 'verify.html';

/** One thing the bundle lacks, and why. `no-capture`: only the text was kept; `unreadable`: kept, but could not be read at export. */
export const Shortfall = z.strictObject({
  folder: z.string(),
  /** Null for a document. */
  visit: Id.nullable(),
  capture: Id.nullable(),
  document: Id.optional(),
  reason: z.union([IncompleteReason, z.enum(['no-capture', 'unreadable'])]),
  missing: z.array(z.string()),
});
export type Shortfall = z.infer<typeof Shortfall>;

export const Manifest = z.strictObject({
  profile: z.literal('data-package'),
  name: z.string(),
  title: z.string(),
  created: Instant,
  resources: z.array(
    z.strictObject({
      name: z.string(),
      path: z.string(),
      bytes: z.number().int().nonnegative(),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      mediatype: z.string(),
    }),
  ),
  hikae: z.strictObject({
    bundleVersion: z.literal(bundleVersion),
    /** `hash` of the last line of custody.jsonl; null for an empty log. */
    chainHead: Sha256.nullable(),
    counts: z.strictObject({
      visits: z.number().int(),
      captures: z.number().int(),
      /** Absent in bundles from before there were any. */
      documents: z.number().int().optional(),
      files: z.number().int(),
      custodyLines: z.number().int(),
    }),
    incomplete: z.array(Shortfall),
    /** Pictures with words blackened, each with the hashes of the original, which the user keeps. Absent: none. */
    redactions: z
      .array(
        z.strictObject({
          folder: z.string(),
          capture: Id,
          places: z.number().int().positive(),
          original: z.strictObject({ hash: Sha256, pictures: z.array(Sha256) }),
        }),
      )
      .optional(),
    /** Numbers of the exhibits that the user kept at home. Absent: none. */
    leftOut: z.array(z.number().int().positive()).min(1).optional(),
    /** What `attach/` holds. Absent: there is none. */
    attach: AttachListing.optional(),
    language: Language,
    zone: z.string(),
    versions: z.strictObject({ extension: z.string(), browser: z.string() }),
    /** Fingerprint of the key that signs this file in datapackage-digest.json. Absent: not signed. */
    key: Sha256.optional(),
    trip: Trip.nullable(),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

/** What of a filled folder is missing, with the reason; null when nothing is. */
export function shortfallsOf({ visit, folders }: FilledExhibit): Shortfall[] {
  return folders.flatMap(({ path, capture, unreadable }) => {
    const about = { folder: path, visit: visit.id, capture: capture?.id ?? null };
    const found: Shortfall[] = [];
    if (!capture) found.push({ ...about, reason: 'no-capture', missing: ['picture', 'snapshot'] });
    if (capture && (capture.incomplete || capture.missing.length)) {
      found.push({ ...about, reason: capture.incomplete ?? 'failed', missing: capture.missing });
    }
    if (unreadable.length) {
      found.push({ ...about, reason: 'unreadable', missing: unreadable.map(({ stem }) => stem) });
    }
    return found;
  });
}

/** A document whose bytes could not be read any more. */
export const lostDocument = ({ stem, document, file }: FilledDocument): Shortfall[] =>
  file ? [] : [shortfallOfDocument(stem, document.id)];

/** What is said of a document whose bytes are missing. */
export const shortfallOfDocument = (folder: DocumentExhibit['stem'], document: string): Shortfall => ({
  folder,
  visit: null,
  capture: null,
  document,
  reason: 'unreadable',
  missing: ['file'],
});

/** Resource names may hold lower-case letters, digits and `.-_/` only (Data Package 1.0, read 2026-11-22). */
const resourceName = (path: string) => path.toLowerCase();

/** The manifest over everything written so far. */
export function manifestOf(
  name: string,
  bundleCase: BundleCase,
  language: Language,
  exhibits: readonly FilledExhibit[],
  documents: readonly FilledDocument[],
  written: readonly WrittenFile[],
  attach: AttachListing | null = null,
): Manifest {
  const { custody, exportedAt, signer, trip, versions, zone } = bundleCase;
  const redactions = listedRedactions(exhibits);
  const leftOut = numbersOf(bundleCase, bundleCase.leftOut ?? []);
  return {
    profile: 'data-package',
    name,
    title: `Hikae ${trip?.shop ?? exhibits[0]?.visit.title ?? ''}`.trim(),
    created: exportedAt,
    resources: written.map(({ path, bytes, sha256, mediatype }) => {
      return { name: resourceName(path), path, bytes, hash: `sha256:${sha256}`, mediatype };
    }),
    hikae: {
      bundleVersion,
      chainHead: custody.at(-1)?.hash ?? null,
      counts: {
        visits: exhibits.length,
        captures: exhibits.flatMap(({ folders }) => folders).filter(({ capture }) => capture).length,
        ...(documents.length > 0 && { documents: documents.length }),
        files: written.length,
        custodyLines: custody.length,
      },
      incomplete: [...exhibits.flatMap(shortfallsOf), ...documents.flatMap(lostDocument)],
      ...(redactions.length > 0 && { redactions }),
      ...(leftOut.length > 0 && { leftOut }),
      ...(attach && { attach }),
      language,
      zone,
      versions,
      ...(signer && { key: signer.fingerprint }),
      trip,
    },
  };
}

/** JSON as it stands in a bundle. The verifier asks for exactly this form, so that no edit hides in white space. */
export const asJsonFile = (value: unknown) => `${plainJson(value, 2)}\n`;

/** One JSON value a line, in the same exact form. */
export const asJsonLines = (values: readonly unknown[]) =>
  values.map((value) => `${plainJson(value)}\n`).join('');

/** Lines as `sha256sum -c` reads them. */
export const sumsOf = (written: readonly WrittenFile[]) =>
  written.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
