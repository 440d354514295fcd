/** What a bundle is made from. Plain records and a way to fetch bytes; no database, no clock. */
import type { DeskCase } from '../claims';
import type { Papers } from '../letter-papers';
import type {
  Capture,
  CustodyLine,
  Document,
  Language,
  Observation,
  Redaction,
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
  /** What was observed of the trip besides; the report tells of it. */
  observations?: readonly Observation[];
  /** What is known of it for a desk, with the claim that was begun; the report's first page. */
  desk?: DeskCase | null;
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
}

export interface BundleOptions {
  language: Language;
  signal?: AbortSignal;
  /** Files written so far, files in all. */
  onProgress?: (done: number, total: number) => void;
  /** Makes `attach/`; without it there is none. */
  attach?: AttachOptions;
}

/** Version of the layout that `writeBundle` writes and `verifyBundle` accepts. */
export const bundleVersion = 1;
