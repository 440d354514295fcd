/**
 * The claims desk: which kind of claim fits a trip, what each needs, how a claim goes on. One file per kind in `claims/`. Pure:
 * nothing is sent anywhere; the user sends, and says what came back.
 */
import type { DeskCase } from './claim-case';
import type { Check } from './claim-checks';
import type { ClaimField } from './claim-fields';
import type { RemedyId } from './claim-remedies';
import type { Language } from './records';

export * from './claim-answers';
export * from './claim-blackened';
export * from './claim-case';
export type { Check } from './claim-checks';
export * from './claim-conditions';
export * from './claim-contradictions';
export * from './claim-exhibits';
export { asLine, type ClaimField, claimFields, fieldOf, type Known, ownFields } from './claim-fields';
export * from './claim-figures';
export * from './claim-next';
export { type PolicyLine, type PolicyPart, policyPages, policyParts, readPolicy } from './claim-policy';
export * from './claim-remedies';
export { speechIn } from './claim-speech';
export * from './claim-steps';

/** Why a kind is suggested: a key of its `why`, and the day it speaks of. */
export interface Reason {
  why: string;
  /** `YYYY-MM-DD`, for `{date}`. */
  date?: string;
  /** False: it may be so, and the user knows. */
  sure: boolean;
}

export interface ClaimKind {
  /** File name; also that of its letters. */
  id: string;
  name: Readonly<Record<Language, string>>;
  /** Who decides it. */
  desk: 'portal' | 'shop';
  /** Sentences by key; `{date}`, `{portal}` and `{shop}` are filled in. */
  why: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  suggest: (input: DeskCase) => Reason | null;
  /** In the order in which one goes through them. */
  checks: readonly Check[];
  /** What its letter says, besides who one is. */
  fields: readonly ClaimField[];
  /** Days that only the user can name and that dates hang on, by the rule's anchor. */
  days?: readonly KnownDay[];
  /** What its letter may ask for, each alone being enough. */
  remedies?: readonly RemedyId[];
}

/** Each has a label in `_locales` under `claim_day_<id>`. */
export type KnownDay = 'x_program_end' | 'x_settlement';

export const claimKinds: readonly ClaimKind[] = Object.values(
  import.meta.glob<ClaimKind>('./claims/*.ts', { eager: true, import: 'default' }),
);

/** The kind of this id, or null when it is not known (any more). */
export const claimKind = (id: string): ClaimKind | null => claimKinds.find((kind) => kind.id === id) ?? null;

export interface Suggestion {
  kind: ClaimKind;
  reason: Reason;
}

/** Kinds that fit what is known of the trip, those that are sure first. */
export const suggestionsFor = (input: DeskCase): Suggestion[] =>
  claimKinds
    .flatMap((kind) => {
      const reason = kind.suggest(input);
      return reason ? [{ kind, reason }] : [];
    })
    .sort((a, b) => Number(b.reason.sure) - Number(a.reason.sure));

/** Why a kind is suggested, in words. `day` writes a plain day out. */
export function whyText(
  { kind, reason }: Suggestion,
  { trip }: DeskCase,
  language: Language,
  day: (date: string) => string,
): string {
  const words: Readonly<Record<string, string>> = {
    date: reason.date ? day(reason.date) : '',
    portal: trip.portal?.name ?? trip.shop,
    shop: trip.shop,
  };
  return (kind.why[reason.why]?.[language] ?? '').replace(
    /\{(date|portal|shop)\}/g,
    (_, name: string) => words[name] ?? '',
  );
}

export interface CheckLine {
  id: string;
  text: string;
  /** `answered` by the records, `ticked` by the user, or still `open`. */
  state: 'answered' | 'ticked' | 'open';
  exhibits: readonly number[];
}

/** The checklist of a kind as it stands, in order. */
export const checklistOf = (kind: ClaimKind, input: DeskCase, language: Language): CheckLine[] =>
  kind.checks
    .filter(({ applies }) => applies?.(input) ?? true)
    .map(({ id, text, find }) => {
      const { known, exhibits } = find?.(input) ?? { known: false, exhibits: [] };
      const ticked = input.claim?.ticked.includes(id) ?? false;
      return { id, text: text[language], state: known ? 'answered' : ticked ? 'ticked' : 'open', exhibits };
    });

/** Who the user is: every desk asks. */
const whoAmI: Readonly<Record<ClaimKind['desk'], readonly ClaimField[]>> = {
  portal: ['name', 'member-email'],
  shop: ['name', 'registered-email'],
};

/** Every field to fill in: of the portal's form where it is known and the portal decides, then what the letter needs. Each once. */
export function fieldsToFill({ desk, fields }: ClaimKind, { rules }: DeskCase): ClaimField[] {
  const form = desk === 'portal' ? (rules.form?.value.fields ?? []) : [];
  return [...new Set<ClaimField>([...form, ...whoAmI[desk], ...fields])];
}
