/** The list of everything done to the evidence. */
import { z } from 'zod';
import { Instant, Sha256 } from './basics';

/** Where a line stood in the log of another installation, in which it was written. */
export const LineOrigin = z.strictObject({
  seq: z.number().int().positive(),
  prevHash: Sha256,
  hash: Sha256,
});
export type LineOrigin = z.infer<typeof LineOrigin>;

/** One line of the custody log. Holds ids and digests only, never page content, so the whole log can go into every bundle. */
export const CustodyLine = z.object({
  seq: z.number().int().positive(),
  at: Instant,
  action: z.enum([
    'visit-recorded',
    'capture-kept',
    'capture-incomplete',
    'visit-withdrawn',
    'visit-restored',
    'visit-removed',
    'kind-corrected',
    'trip-opened',
    'route-heard',
    'trip-exported',
    'trip-noted',
    'trip-edited',
    'trip-listed',
    'trip-listing-withdrawn',
    'trip-withdrawn',
    'trip-restored',
    'trip-removed',
    'slice-kept',
    'capture-removed',
    'slice-removed',
    'capture-redacted',
    'redaction-withdrawn',
    'redaction-restored',
    'redaction-removed',
    'capture-imported',
    'damage-found',
    'retention-applied',
    'document-kept',
    'document-filed',
    'document-withdrawn',
    'document-restored',
    'document-removed',
    'visit-moved',
    'trip-merged',
    'trip-parted',
    'trip-split',
    'timestamp-kept',
    'backup-restored',
  ]),
  /** Id of the visit, capture, slice, trip, document, redaction or time-stamp; for damage also SHA-256 of a file, or `custody`; for a backup the installation. */
  subject: z.string(),
  /**
   * Visit: SHA-256 of what was seen of it (`hashOfVisit`). Capture: its `hash`. Trip opened, route heard (more of it than before):
   * of the trip's route, as canonical JSON. Trip exported: SHA-256 of datapackage.json. Trip noted (begun by hand), trip edited:
   * `hashOfEdit` of the trip and what was said of it. Trip listed (a row of the portal's history accepted): `hashOfListing`.
   * Kind corrected: `hashOfCorrection` of the visit and the kind. Slice kept, damage found: of the record of it, as canonical JSON.
   * Document kept: `hashOfDocument`; document filed: `hashOfFiling`, of its trip and role. Capture redacted: `hashOfRedaction`, over the
   * boxes, the hashes of the original and all of the derivative; its subject is the redaction, whose record names the capture.
   * Visit moved: `hashOfMove` of the visit and the trip it was put to by hand (null: none). Trip merged, trip parted (taken apart again):
   * `hashOfMerging` of the trip and the one it was joined to. Trip split: `hashOfSplit` of the new trip and the one it came from.
   * Timestamp kept: SHA-256 of the authority's answer.
   * Backup restored: `hash` of the last line of the backup's log, all of which was checked; its subject is the installation that made it.
   */
  digest: Sha256.nullable(),
  /** Taken over from a backup of another installation: with `seq`, `prevHash` and `hash` of its own it is the line as it was written there. */
  from: LineOrigin.optional(),
  prevHash: Sha256,
  /** SHA-256 over this line without `hash`, as canonical JSON (RFC 8785). */
  hash: Sha256,
});
export type CustodyLine = z.infer<typeof CustodyLine>;
