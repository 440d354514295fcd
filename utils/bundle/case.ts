/** What a bundle is made from. Plain records and a way to fetch bytes; no database, no clock. */
import type { DeskCase } from '../claims';
import type { Intact } from '../custody/intact';
import type { Signer } from '../custody/signature';
import type { Papers } from '../letter-papers';
import type {
  Capture,
  CustodyLine,
  Document,
  Language,
  Observation,
  Redaction,
  Reminder,
  Trip,
  Visit,
} from '../records';
import type { AttachOptions } from './attach';

export interface BundleCase {
  /** Null when a page is exported on its own. */
  trip: Trip | null;
  visits: readonly Visit[];
  captures: readonly Capture[];
  /** What the user put in, withdrawn ones left out. */
  documents?: readonly Document[];
  /** What the user blackened and did not take back: one of a page at most. It is shown in the original’s place. */
  redactions?: readonly Redaction[];
  /** Ids of pages and documents that stay at home; the others keep their numbers. Absent: none. */
  leftOut?: readonly string[];
  /** What was observed of the trip besides; the report tells of it. */
  observations?: readonly Observation[];
  /** What is known of it for a desk, with the claim that was begun; the report's first page. */
  desk?: DeskCase | null;
  /** Its dates. Absent: none. */
  reminders?: readonly Reminder[];
  /** What is asked of the desk, where a claim was begun. */
  papers?: Papers | null;
  /** The whole custody log from its first line: a part of a chain proves nothing. */
  custody: readonly CustodyLine[];
  /** Bytes by SHA-256. Rejects when they cannot be read; the bundle then says so instead of failing. */
  file: (sha256: string) => Promise<Blob>;
  /** UTC ISO. */
  exportedAt: string;
  /** IANA zone in which the report shows times. */
  zone: string;
  versions: { extension: string; browser: string };
  /** Signs for this installation. Absent: the bundle is not signed, and says nothing of a key. */
  signer?: Signer | null;
  /** The page that checks bundles, whole in one file. Absent: none goes along. */
  verifyPage?: string | null;
}

/** A time-stamp as a file of the bundle. */
export interface Token {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface BundleOptions {
  language: Language;
  /** Files that were read and held against their hash in this very export, by SHA-256: they are not read again. */
  intact?: ReadonlyMap<string, Intact>;
  signal?: AbortSignal;
  /** Files written so far, files in all. */
  onProgress?: (done: number, total: number) => void;
  /**
   * Has outsiders stamp the time: SHA-256 of datapackage.json (hex digits) in, time-stamps as files of the bundle out. It must not reject
   * and not keep anyone waiting: what cannot be had is left out.
   */
  stamp?: (digest: string, signal: AbortSignal | undefined) => Promise<readonly Token[]>;
  /** Makes `attach/`; without it there is none. */
  attach?: AttachOptions;
}

/** Version of the layout that `writeBundle` writes and `verifyBundle` accepts. */
export const bundleVersion = 1;
