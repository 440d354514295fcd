/** `attach/`: what a form takes instead of a ZIP. The report as PDF and the pages as captioned JPEGs, each to fit what its recipient takes. */
import type { AttachFormat, Language, RecipientProfile } from '../records';
import { captioning } from './attach/captioned';
import type { Making } from './attach/fit';
import { type MadeFile, makeJpegs } from './attach/jpegs';
import { type AttachListing, nothingMade } from './attach/listing';
import { type Eyes, type Looked, lookAt } from './attach/look';
import type { Painter } from './attach/painter';
import type { Chapter } from './attach/pdf/blocks';
import { chaptersOf } from './attach/pdf/read-report';
import { makeReports, type Report } from './attach/reports';
import { type Source, sourcesOf } from './attach/sources';
import type { BundleCase } from './case';
import type { FilledDocument } from './documents';
import type { FilledExhibit } from './exhibits';
import type { IntactReader } from './read-intact';

/** What attachments need that this room does not have by itself. */
export interface AttachOptions {
  profile: RecipientProfile;
  painter: Painter;
  /** TrueType fonts, the first as the main one; what it lacks the next write. */
  fonts: readonly Uint8Array<ArrayBuffer>[];
  /** HTML as a document, without running or loading anything of it. */
  parse: (html: string) => Document;
  /** Told of what went wrong with a picture, or with a format that is then left out. */
  onFailure: (error: unknown) => void;
}

export interface Told {
  bundleCase: BundleCase;
  exhibits: readonly FilledExhibit[];
  documents: readonly FilledDocument[];
  read: IntactReader;
  language: Language;
  /** `index.html` of the same bundle. */
  report: string;
  /** Title of the report. */
  title: string;
  /** Name of the bundle. */
  bundle: string;
}

export interface Attachments {
  made: readonly MadeFile[];
  listing: AttachListing;
}

/**
 * Makes the attachments of a bundle. Pictures that cannot be looked at are left out and listed; a format that cannot be made is listed
 * as failed: neither keeps the bundle from being exported. Rejects only with the signal’s reason.
 * `onShare` hears how much is done, 0 to 1.
 */
export async function makeAttachments(
  told: Told,
  options: AttachOptions,
  signal: AbortSignal | undefined,
  onShare: (share: number) => void,
): Promise<Attachments> {
  const { profile, painter, onFailure } = options;
  const eyes: Eyes = { read: told.read, painter, onFailure };
  const { looked, leftOut } = await lookAtAll(
    sourcesOf(told.exhibits, told.documents),
    eyes,
    signal,
    (share) => onShare(share * 0.2),
  );
  const failed: AttachFormat[] = [];
  const made: MadeFile[] = [];
  for (const [index, format] of profile.accepts.entries()) {
    const from = 0.2 + (0.8 * index) / profile.accepts.length;
    const onPicture = nearing(from, from + 0.8 / profile.accepts.length, looked.length, onShare);
    const making: Making = { eyes, profile, signal, onPicture };
    const files = await orNull(
      () =>
        format === 'pdf' ? makePdf(told, options, looked, leftOut, making) : makePages(told, looked, making),
      signal,
      onFailure,
    );
    if (files) made.push(...files);
    else failed.push(format);
  }
  onShare(1);
  return { made, listing: listingOf(told.language, profile, made, leftOut, failed) };
}

function makePdf(
  told: Told,
  { fonts, parse }: AttachOptions,
  looked: readonly Looked[],
  leftOut: readonly Source[],
  making: Making,
): Promise<MadeFile[] | null> {
  const { language, title, bundle, bundleCase } = told;
  const pictures = new Map(looked.map((one) => [one.source.path, one]));
  const rendering = {
    fonts,
    title,
    bundle,
    language,
    zone: bundleCase.zone,
    at: bundleCase.exportedAt,
    pictures,
  };
  const chapters = withDocuments(chaptersOf(told.report, parse), looked);
  const report: Report = { chapters, rendering, making, leftOut: leftOut.map(({ path }) => path) };
  return makeReports(report);
}

const makePages = (
  { language, bundleCase: { zone } }: Told,
  looked: readonly Looked[],
  making: Making,
): Promise<MadeFile[] | null> => makeJpegs(looked, making, captioning(making.eyes.painter, language, zone));

/** The report names documents and shows none; here those that are pictures are shown. */
const withDocuments = (chapters: readonly Chapter[], looked: readonly Looked[]): Chapter[] =>
  chapters.map((chapter) => {
    const own = looked.filter(({ source }) => !source.kind && chapter.exhibit === `exhibit-${source.number}`);
    const pictures = own.map(({ source: { path } }) => ({ is: 'picture', path }) as const);
    return { ...chapter, blocks: [...chapter.blocks, ...pictures] };
  });

async function lookAtAll(
  sources: readonly Source[],
  eyes: Eyes,
  signal: AbortSignal | undefined,
  onShare: (share: number) => void,
) {
  const looked: Looked[] = [];
  const leftOut: Source[] = [];
  for (const [index, source] of sources.entries()) {
    signal?.throwIfAborted();
    const one = await orNull(() => lookAt(source, eyes), signal, eyes.onFailure);
    if (one) looked.push(one);
    else leftOut.push(source);
    onShare((index + 1) / sources.length);
  }
  return { looked, leftOut };
}

/** How often pictures will be encoded is not known before: each brings it nearer to the end, never past it. */
function nearing(from: number, to: number, pictures: number, onShare: (share: number) => void): () => void {
  let at = from;
  return () => {
    at += (to - at) / (4 * Math.max(1, pictures));
    onShare(at);
  };
}

/** Evidence goes out though a picture or an attachment cannot be made; that it could not is told. */
async function orNull<Made>(
  make: () => Promise<Made | null>,
  signal: AbortSignal | undefined,
  onFailure: (error: unknown) => void,
): Promise<Made | null> {
  try {
    return await make();
  } catch (error) {
    signal?.throwIfAborted();
    onFailure(error);
    return null;
  }
}

function listingOf(
  language: Language,
  profile: RecipientProfile,
  made: readonly MadeFile[],
  leftOut: readonly Source[],
  failed: readonly AttachFormat[],
): AttachListing {
  const files = made.map(({ file }) => file);
  return {
    ...nothingMade(language, profile),
    files,
    reduced: files.some(({ reduced }) => reduced),
    leftOut: leftOut.map(({ path }) => path),
    failed: [...failed],
  };
}
