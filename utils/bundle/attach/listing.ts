/** What the manifest says of `attach/`: for whom it was made, of which originals, and what was reduced. */
import { z } from 'zod';
import { attachFormats, Language, type RecipientProfile, Sha256 } from '../../records';

export const attachFolder = 'attach/';

export const AttachedFile = z.strictObject({
  path: z
    .string()
    .regex(/^attach\/(?:report(?:-[1-9]\d*)?\.pdf|\d{4,}-[a-z]+(?:-[a-z]+)*(?:-[1-9]\d*)*\.jpg)$/),
  /** In which message it goes, from 1: together its files of one format fit the target. Report and pictures are alternatives. */
  message: z.number().int().positive(),
  /** SHA-256 of the pictures in the bundle that it shows something of, in their order. */
  of: z.array(Sha256),
  /** Of the picture with its caption; of a report the largest picture in it. Device px. */
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  /** Of the JPEGs, 0 to 1. */
  quality: z.number().min(0).max(1),
  /** Whether it is less than was there to show. */
  reduced: z.boolean(),
});
export type AttachedFile = z.infer<typeof AttachedFile>;

export const AttachListing = z.strictObject({
  /** Id of the recipient it was made for. */
  recipient: z.string(),
  /** Bytes of one message at most. */
  target: z.number().int().positive(),
  accepts: z.array(z.enum(attachFormats)),
  maxFiles: z.number().int().positive().nullable(),
  maxPages: z.number().int().positive().nullable(),
  language: Language,
  files: z.array(AttachedFile),
  reduced: z.boolean(),
  /** Pictures that could not be shown: paths in the bundle. */
  leftOut: z.array(z.string()),
  /** The formats that could not be made at all. */
  failed: z.array(z.enum(attachFormats)),
});
export type AttachListing = z.infer<typeof AttachListing>;

/** The listing where nothing could be made for a recipient. */
export const nothingMade = (
  language: Language,
  { id, target, accepts, maxFiles, maxPages }: RecipientProfile,
): AttachListing => ({
  recipient: id,
  target,
  accepts: [...accepts],
  maxFiles,
  maxPages,
  language,
  files: [],
  reduced: false,
  leftOut: [],
  failed: [...accepts],
});
