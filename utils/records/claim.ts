/** The inquiry about a trip: what is asked of a desk, where it stands, and every exchange with the desk. */
import { z } from 'zod';
import { Id, Instant } from './basics';
import { Language } from './language';

export const claimStatuses = [
  'draft',
  'sent',
  'acknowledged',
  'need-info',
  'hold',
  'investigating',
  'provisional',
  'won',
  'lost',
] as const;
export const ClaimStatus = z.enum(claimStatuses);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

/** A letter that the user changed. What was written stays beside it, so that it can be seen and brought back. */
export const EditedLetter = z.object({
  /** File name in `utils/letters/` without its language. */
  letter: z.string().max(60),
  language: Language,
  written: z.string().max(40_000),
  text: z.string().max(40_000),
  editedAt: Instant,
  /** What the numbers in `written` meant. Missing in letters that were changed before it was kept. */
  exhibits: z.array(z.object({ number: z.number().int(), id: Id })).optional(),
});
export type EditedLetter = z.infer<typeof EditedLetter>;

/** Something that happened to a claim: it reached a status, or was taken up again after its end. */
export const ClaimEvent = z.object({ at: Instant, what: z.union([ClaimStatus, z.literal('reopened')]) });
export type ClaimEvent = z.infer<typeof ClaimEvent>;

export const Claim = z.object({
  id: Id,
  tripId: Id,
  /** File name in `utils/claims/`. */
  kind: z.string().max(60),
  status: ClaimStatus,
  /** Of the letters: the desk's, which need not be the user's. */
  language: Language,
  /** The letter that is shown and goes into the bundle: file name in `utils/letters/` without its language. */
  letter: z.string().max(60),
  /** What the user filled in where the pages say nothing, or something else, by field. */
  answers: z.record(z.string().max(60), z.string().max(2_000)),
  /** Points of the checklist that the user ticked. */
  ticked: z.array(z.string().max(60)),
  /** Remedies that its letter asks for: ids in `utils/claim-remedies.ts`. Absent: all of its kind's. */
  remedies: z.array(z.string().max(60)).max(20).optional(),
  /** One for each letter and language at most. */
  edits: z.array(EditedLetter),
  /** Oldest first. */
  events: z.array(ClaimEvent),
  /** When it was begun, or its draft gone on with: the newest of a trip is the one that its bundle carries. */
  openedAt: Instant,
  /** Set when the user deletes it; removed for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
});
export type Claim = z.infer<typeof Claim>;

export const contactMeans = ['form', 'mail', 'phone', 'chat'] as const;
export const ContactMeans = z.enum(contactMeans);
export type ContactMeans = z.infer<typeof ContactMeans>;

/** What the desk's word comes to, as the user reads it. */
export const deskAnswers = [
  'acknowledged',
  'info-requested',
  'approved',
  'refused',
  'alternative',
  'received',
] as const;
export const DeskAnswer = z.enum(deskAnswers);
export type DeskAnswer = z.infer<typeof DeskAnswer>;

/** One exchange with a desk. */
export const Contact = z.object({
  id: Id,
  claimId: Id,
  at: Instant,
  zone: z.string(),
  means: ContactMeans,
  from: z.enum(['user', 'desk']),
  /** Who spoke for the desk, or which desk; null where it is not known. */
  person: z.string().max(200).nullable(),
  /** What was said, in its own words as far as they are known. */
  said: z.string().max(40_000),
  /** Telephone only: how often it took, and how long one waited. */
  phone: z
    .object({ tries: z.number().int().min(1).max(999), waitedMinutes: z.number().int().min(0).max(9_999) })
    .optional(),
  /** The day the desk named for its answer or for the reward. */
  promisedBy: z.iso.date().nullable(),
  /** The day by which the desk wants an answer. */
  answerBy: z.iso.date().nullable(),
  /** What this answer of the desk comes to. Absent: the user did not say. */
  answer: DeskAnswer.optional(),
  /** The clause that a refusal names, or what is offered instead, in the desk's words. */
  terms: z.string().max(2_000).optional(),
  /** What the desk asks for: ids of the form's fields. */
  asked: z.array(z.string().max(60)).max(60).optional(),
  /** The page of a filled-in form that was kept before it was sent: what is `said` was in its fields, and was not sent by this. */
  formVisit: Id.optional(),
  /** Set when the user deletes it; removed for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
});
export type Contact = z.infer<typeof Contact>;
