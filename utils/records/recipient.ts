/** What the form or mailbox of a desk takes: how much, of what kind, how many. */
import { z } from 'zod';
import { Language } from './language';

export const attachFormats = ['pdf', 'jpeg'] as const;
export const AttachFormat = z.enum(attachFormats);
export type AttachFormat = z.infer<typeof AttachFormat>;

/** Sizes are counted in millions of bytes: forms that mean 1,048,576 take them as well, and the other way round it would be too much. */
export const megabyte = 1_000_000;
/** Bounds of what a user may type, MB. Below the least, the report's own words would not fit. */
export const targetBounds = { least: 1, most: 100 } as const;

export const RecipientProfile = z.object({
  /** A preset’s id, or `own`. */
  id: z.string(),
  /** Bytes that one message may bring in all, whichever of the formats is sent. */
  target: z
    .number()
    .int()
    .min(targetBounds.least * megabyte)
    .max(targetBounds.most * megabyte),
  /** None: it takes the ZIP, and nothing is made besides. */
  accepts: z.array(AttachFormat),
  /** Files of one message at most; null: any number. */
  maxFiles: z.number().int().positive().nullable(),
  /** Pages of one PDF at most; null: any number. */
  maxPages: z.number().int().positive().nullable(),
  /** Of report, letter and pictures; null: the language in which the desk is asked. */
  language: Language.nullable(),
});
export type RecipientProfile = z.infer<typeof RecipientProfile>;
