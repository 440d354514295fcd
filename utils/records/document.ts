/** What the user put in: a mail, a PDF, a picture, a text. Its bytes are kept as they came; everything else was read from them. */
import { z } from 'zod';
import { Id, Instant, Sha256 } from './basics';

export const documentTypes = ['eml', 'pdf', 'image', 'text'] as const;
export const DocumentType = z.enum(documentTypes);
export type DocumentType = z.infer<typeof DocumentType>;

/** Bytes of one document at most. */
export const largestDocument = 25 * 1_000_000;
/** Text kept of a mail or text beside its bytes, in UTF-16 code units. */
export const documentTextLimit = 100_000;

/** What a mail says of itself. Names and texts hold nothing that hides or turns the words around it. */
export const Mail = z.strictObject({
  /** `Name <address>`; null where it names nobody. */
  from: z.string().max(500).nullable(),
  to: z.array(z.string().max(500)).max(50),
  subject: z.string().max(1_000),
  /** The `Date:` it carries; null without one, or where it is none. */
  date: Instant.nullable(),
  /** As sent, with its angle brackets. */
  messageId: z.string().max(500).nullable(),
  /** It answers another mail. */
  answers: z.boolean(),
  /** Its plain text, else the words of its HTML. */
  text: z.string().max(documentTextLimit),
  textCut: z.boolean(),
  attachments: z
    .array(
      z.strictObject({
        name: z.string().max(200),
        type: z.string().max(100),
        bytes: z.number().int().nonnegative(),
      }),
    )
    .max(100),
});
export type Mail = z.infer<typeof Mail>;

/** The words it was read from. */
const Quote = z.string().max(500);
export const foundKinds = ['orderNumber', 'date', 'amount'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Read, never sure: the user says whether it is so. */
export const FoundInDocument = z.strictObject({
  orderNumber: z.strictObject({ value: z.string().max(60), quote: Quote }).optional(),
  /** When it was ordered or applied for: an instant, or a plain day where no time is told. */
  date: z.strictObject({ value: z.union([Instant, z.iso.date()]), quote: Quote }).optional(),
  amount: z.strictObject({ value: z.number(), currency: z.string().max(20), quote: Quote }).optional(),
  /** The buyer, as it is greeted or named. Held against other names, and never taken for the trip. */
  person: z.strictObject({ value: z.string().max(60), quote: Quote }).optional(),
});
export type FoundInDocument = z.infer<typeof FoundInDocument>;

export const Document = z.object({
  id: Id,
  /** Null: it belongs to no trip yet. */
  tripId: Id.nullable(),
  file: Sha256,
  /** The file's own name, for showing only. */
  name: z.string().min(1).max(200),
  type: DocumentType,
  /** By its bytes, else as the browser calls it. */
  mediatype: z.string().max(100),
  bytes: z.number().int().nonnegative(),
  /** File name in `utils/documents/`, as the user said; null: not said. Read it through `roleOf`. */
  role: z.string().max(60).nullable(),
  /** What its words suggest; null: nothing. */
  proposedRole: z.string().max(60).nullable(),
  addedAt: Instant,
  zone: z.string(),
  /** Null where it is no mail, or could not be read as one. */
  mail: Mail.nullable(),
  found: FoundInDocument,
  /** A PDF without words (the picture of a paper), locked or broken. Older PDFs were not read, and do not say so. */
  unread: z.literal(true).optional(),
  /** What of `found` the user took for the trip. */
  taken: z.array(z.enum(foundKinds)),
  /** Set when the user deletes it; removed for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
});
export type Document = z.infer<typeof Document>;

/** What it is, as far as anybody knows: the user's word before what its own words suggest. */
export const roleOf = ({ role, proposedRole }: Pick<Document, 'role' | 'proposedRole'>): string | null =>
  role ?? proposedRole;

/** What is sealed with a document when it is kept: its bytes, and what was read from them. */
export type SealedDocument = Omit<Document, 'tripId' | 'role' | 'taken' | 'withdrawnAt'>;
