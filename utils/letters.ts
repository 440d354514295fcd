/**
 * Letters to desks: one file per kind and language in `letters/`. Pure functions of what is known of a trip: nothing is stated that
 * is not in the case, what is missing is a blank that can be seen and is listed, and what an exhibit shows is followed by its number.
 */
import { type ClaimField, type DeskCase, fieldOf, numberedIn } from './claims';
import { escalations } from './escalations';
import { keyPart, translator } from './i18n';
import { type Blank, openPen, type Pen } from './letter-pen';
import { stationery } from './letter-stationery';
import type { Claim, EditedLetter, Language } from './records';

export type { Blank, Pen } from './letter-pen';
export type { Stationery } from './letter-stationery';

export interface LetterRule {
  /** File name: kind and language, `not-listed.ja`. */
  id: string;
  /** `body`: paragraphs between greeting and close; empty ones are left out. */
  write: (pen: Pen) => { subject: string; body: readonly (string | false | null)[] };
}

export const letterRules: readonly LetterRule[] = Object.values(
  import.meta.glob<LetterRule>('./letters/*.ts', { eager: true, import: 'default' }),
);

const byId = new Map(letterRules.map((rule) => [rule.id, rule]));

export interface Letter {
  subject: string;
  /** Subject and letter, as it is pasted or sent. Line ends are `\n`. */
  text: string;
  /** What it names, known or blank, each once, in its order. */
  fields: readonly ClaimField[];
  /** What is still to be filled in, each once, in the order of the letter. */
  blanks: readonly Blank[];
  /** Numbers of the exhibits that it names, ascending. */
  exhibits: readonly number[];
}

/** Writes a letter from what is known. Null when there is none of that kind in the language. */
export function writeLetter(
  kind: string,
  language: Language,
  desk: 'portal' | 'shop',
  input: DeskCase,
): Letter | null {
  const rule = byId.get(`${kind}.${language}`);
  if (!rule) return null;
  const t = translator(language);
  const label = (field: Blank['field']) =>
    stationery[language].labels[field] ?? t(`form_field_${keyPart(field)}`);
  const known = (field: Blank['field']) => fieldOf(input, field, language);
  const { pen, used } = openPen(input, stationery[language], { language, desk, label, known });
  const { greeting, close, subjectLine } = stationery[language];
  const name = pen.say('name');
  const { subject, body } = rule.write(pen);
  const paragraphs = [
    subjectLine(subject),
    greeting(pen.desk, name),
    ...body.filter((paragraph) => typeof paragraph === 'string' && paragraph !== ''),
    close(name, used().exhibits.length > 0, input.fingerprint ?? null),
  ];
  return { subject, text: paragraphs.join('\n\n'), ...used() };
}

/** A letter of a claim: what was written from the case as it is now, and what the user made of it. */
export interface ClaimLetter extends Letter {
  /** What was written before the user changed it; null where they did not. */
  edit: EditedLetter | null;
  /** What counts: the user's own text, else what was written. */
  shown: string;
  /** Numbers that meant other pages when the user changed the text, ascending: exhibits came or went since. */
  renumbered: readonly number[];
}

/** The letter of a claim that is shown, copied and exported. Null when its kind is not known in its language. */
export function letterOf(claim: Claim, desk: 'portal' | 'shop', input: DeskCase): ClaimLetter | null {
  const letter = writeLetter(claim.letter, claim.language, desk, input);
  if (!letter) return null;
  const edit = editOf(claim);
  return { ...letter, edit, shown: edit?.text ?? letter.text, renumbered: renumberedSince(edit, input) };
}

function renumberedSince(edit: EditedLetter | null, input: DeskCase): number[] {
  const means = new Map(numberedIn(input).map(({ number, id }) => [number, id]));
  const changed = (edit?.exhibits ?? []).filter(({ number, id }) => means.get(number) !== id);
  return changed.map(({ number }) => number).sort((a, b) => a - b);
}

/** A letter as it was written, and what the numbers in it mean. */
export type Written = Required<Pick<EditedLetter, 'written' | 'exhibits'>>;

/** What is kept beside a letter that the user changes. */
export const writtenOf = ({ text, exhibits }: Letter, input: DeskCase): Written => ({
  written: text,
  exhibits: numberedIn(input).filter(({ number }) => exhibits.includes(number)),
});

const isOfShown = (claim: Claim) => (edit: EditedLetter) =>
  edit.letter === claim.letter && edit.language === claim.language;

const editOf = (claim: Claim): EditedLetter | null => claim.edits.find(isOfShown(claim)) ?? null;

/**
 * The claim with the shown letter changed by the user. Text that is what was written is no edit; null goes back to what is written.
 * @param written the text beside which it is kept. @param exhibits what its numbers mean. @param at UTC ISO
 */
export function withEdit(
  claim: Claim,
  text: string | null,
  { written, exhibits }: Written,
  at: string,
): Claim {
  const others = claim.edits.filter((edit) => !isOfShown(claim)(edit));
  if (text === null || text === written) return { ...claim, edits: others };
  const { letter, language } = claim;
  // What was written first stays beside it, however often the text is changed.
  const { written: first, exhibits: meant } = editOf(claim) ?? { written, exhibits };
  const edit = { letter, language, written: first, text, editedAt: at, ...(meant && { exhibits: meant }) };
  return { ...claim, edits: [...others, edit] };
}

/** Letters that a claim of this kind may send: its own, then those for later, gentlest first. */
export const lettersFor = (kind: string): readonly string[] => [
  kind,
  ...escalations.flatMap(({ id, letter }) => (letter ? [id] : [])),
];
