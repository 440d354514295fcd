/** What a desk's form takes: its fields with their values, and the letter; as shown, copied and exported. */
import {
  type ClaimField,
  type ClaimKind,
  claimKind,
  type DeskCase,
  fieldOf,
  fieldsToFill,
  isDecided,
  type Known,
} from './claims';
import { keyPart, translator } from './i18n';
import { letterOf } from './letters';
import type { Claim, Language } from './records';

export interface FieldLine {
  field: ClaimField;
  label: string;
  known: Known | null;
}

/** Every field to fill in, in the order of the form, in a language. */
export const fieldLinesOf = (kind: ClaimKind, input: DeskCase, language: Language): FieldLine[] =>
  fieldsToFill(kind, input).map((field) => ({
    field,
    label: translator(language)(`form_field_${keyPart(field)}`),
    known: fieldOf(input, field, language),
  }));

/** `letter.txt` and `form-fields.txt` of a bundle. */
export interface Papers {
  letter: string;
  fields: string;
}

/** The papers of a case's claim in the claim's language; null without a claim, or where its kind is no longer known. */
export function papersOf(input: DeskCase): Papers | null {
  const { claim } = input;
  const kind = claim && claimKind(claim.kind);
  const letter = kind && letterOf(claim, kind.desk, input);
  if (!letter) return null;
  const lines = fieldLinesOf(kind, input, claim.language);
  const fields = lines.map(({ label, known }) => `${label}: ${known?.value ?? ''}`.trimEnd());
  return { letter: letter.shown, fields: `${fields.join('\n')}\n` };
}

/** The claim whose papers go into the bundle: the newest that is not decided, else the newest. Claims come newest first. */
export function claimToExport(claims: readonly Claim[]): Claim | null {
  const kept = claims.filter(({ withdrawnAt }) => withdrawnAt === null);
  return kept.find((claim) => !isDecided(claim)) ?? kept[0] ?? null;
}
