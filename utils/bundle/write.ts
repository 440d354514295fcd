/** Writes a bundle: the captures first, then what is said about them, so that the report can say what really went in. */

import type { Language } from '../records';
import { addAttachments } from './add-attachments';
import { addDocuments } from './add-documents';
import { calendarFor } from './calendar';
import type { BundleCase, BundleOptions } from './case';
import { digestFileOf, digestName } from './digest';
import { type Exhibit, type FilledExhibit, type FilledFolder, type Folder, visitForBundle } from './exhibits';
import { exhibitsThatGo } from './exhibits-that-go';
import {
  asJsonFile,
  asJsonLines,
  calendarName,
  fieldsName,
  letterName,
  manifestName,
  manifestOf,
  sumsName,
  sumsOf,
  verifyPageName,
} from './manifest';
import { mediaOf } from './media';
import { bundleStem, dayOf, usableZone } from './names';
import { progressOf } from './progress';
import { type IntactReader, intactReader } from './read-intact';
import { readmeFor } from './readme';
import { toldCase } from './redactions';
import { reportOf } from './report';
import { asCsv, timelineOf } from './timeline';
import { timesIn } from './times';
import { openZip, type Zip } from './zip';

export interface Bundle {
  blob: Blob;
  /** Safe on every system: ASCII, at most 100 characters. */
  name: string;
  /** SHA-256 of datapackage.json, for the line `trip-exported` of the custody log. */
  datapackageHash: string;
}

/**
 * Makes the ZIP of a case. The same case and language give the same bytes. One evidence file is in memory at a time, and only while it is read.
 * Stored bytes that cannot be read or no longer fit their hash are left out and listed as `unreadable`: one bad file must not
 * keep the others from being shown. Throws the signal's reason when aborted, and when a file that was found intact before is another one now.
 */
export async function writeBundle(given: BundleCase, options: BundleOptions): Promise<Bundle> {
  const bundleCase = await toldCase({ ...given, zone: usableZone(given.zone) });
  const { custody, exportedAt, trip, zone } = bundleCase;
  const { exhibits, papers } = exhibitsThatGo(bundleCase);
  const stem = bundleStem(trip?.shop ?? hostOf(exhibits[0]?.visit.url), dayOf(exportedAt, zone));
  const { step, onShare } = progressOf(exhibits, papers.length, bundleCase, options);
  const zip = openZip(new Date(exportedAt), step, options);
  const read = intactReader(bundleCase.file, options.intact);
  const filled = await addCaptures(zip, exhibits, read, step);
  const documents = await addDocuments(zip, papers, read, step);
  const moments = timelineOf(bundleCase, filled, documents, timesIn(options.language, zone).local);
  await zip.add('timeline.csv', asCsv(moments), 'text/csv');
  await zip.add('timeline.jsonl', asJsonLines(moments), 'application/jsonl');
  await zip.add('custody.jsonl', asJsonLines(custody), 'application/jsonl');
  const report = reportOf(bundleCase, filled, documents, options.language);
  await zip.add('index.html', report, 'text/html');
  const told = { bundleCase, exhibits: filled, documents, read, language: options.language, report };
  const attached = await addAttachments(zip, { ...told, bundle: `${stem}.zip` }, options, onShare);
  await zip.add('README.txt', readmeFor(options.language, attached), 'text/plain');
  await addPapers(zip, bundleCase);
  await addOptional(zip, bundleCase, options.language);
  const manifest = manifestOf(stem, bundleCase, options.language, filled, documents, zip.written, attached);
  const bytes = new TextEncoder().encode(asJsonFile(manifest));
  const { sha256: datapackageHash } = await zip.add(manifestName, bytes, 'application/json');
  if (bundleCase.signer) {
    const digest = await digestFileOf(bytes, datapackageHash, bundleCase.signer);
    await zip.add(digestName, asJsonFile(digest), 'application/json');
  }
  for (const { path, bytes } of (await options.stamp?.(datapackageHash, options.signal)) ?? [])
    await zip.add(path, bytes, 'application/timestamp-reply');
  await zip.add(sumsName, sumsOf(zip.written), 'text/plain');
  return { blob: await zip.close(), name: `${stem}.zip`, datapackageHash };
}

/** The letter as the user saw it last, byte for byte, and what to fill into the desk's form. */
async function addPapers(zip: Zip, { papers }: BundleCase) {
  if (!papers) return;
  await zip.add(letterName, papers.letter, 'text/plain');
  await zip.add(fieldsName, papers.fields, 'text/plain');
}

/** The dates as a calendar, and the page that checks all this. */
async function addOptional(zip: Zip, bundleCase: BundleCase, language: Language) {
  const calendar = calendarFor(bundleCase, language);
  const { verifyPage } = bundleCase;
  if (calendar) await zip.add(calendarName, calendar, 'text/calendar');
  if (verifyPage) await zip.add(verifyPageName, verifyPage, 'text/html');
}

async function addCaptures(
  zip: Zip,
  exhibits: readonly Exhibit[],
  read: IntactReader,
  skipped: () => void,
): Promise<FilledExhibit[]> {
  const filled: FilledExhibit[] = [];
  for (const exhibit of exhibits) {
    const folders: FilledFolder[] = [];
    for (const folder of exhibit.folders) {
      folders.push(await addFolder(zip, folder, read, skipped));
      const { visit } = exhibit;
      const { capture, redaction } = folder;
      const record = { visit: visitForBundle(visit), capture, ...(redaction && { redaction }) };
      await zip.add(`${folder.path}/capture.json`, asJsonFile(record), 'application/json');
    }
    filled.push({ ...exhibit, folders });
  }
  return filled;
}

async function addFolder(
  zip: Zip,
  folder: Folder,
  read: IntactReader,
  skipped: () => void,
): Promise<FilledFolder> {
  const filled: FilledFolder = { ...folder, files: [], unreadable: [] };
  for (const part of folder.parts) {
    const found = await read(part.sha256);
    if (found) {
      const { extension, mediatype } = mediaOf(part.role, found.head, found.blob.type);
      const path = `${folder.path}/${part.stem}.${extension}`;
      filled.files.push({ ...(await zip.addKept(path, found, mediatype, part.sha256)), role: part.role });
    } else {
      filled.unreadable.push(part);
      skipped();
    }
  }
  return filled;
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
