/**
 * Documents that the user puts in: what each is, which trip it fits, what a portal's form still lacks. One file per role in `documents/`.
 * Pure. What is read here is a proposal; nothing is joined, named or written into a trip before the user says so.
 */
import type { Language } from './records';

export * from './document-fit';
export * from './document-missing';
export * from './document-names';
export * from './document-taking';

export interface DocumentRole {
  /** File name. */
  id: string;
  name: Readonly<Record<Language, string>>;
  /** Asked of the subject, or of the name of what is no mail. Never global. */
  subject?: RegExp;
  /** Asked of the text: less than the subject says, and enough where two roles' subjects do not speak. */
  text?: RegExp;
  /** In the subject: then it is not this one. */
  never?: RegExp;
}

export const documentRoles: readonly DocumentRole[] = Object.values(
  import.meta.glob<DocumentRole>('./documents/*.ts', { eager: true, import: 'default' }),
);

/** The role of this id, or null when it is not known (any more). */
export const documentRole = (id: string | null): DocumentRole | null =>
  documentRoles.find((role) => role.id === id) ?? null;

/** What is looked at of a text, UTF-16 units: mails say what they are at their beginning. */
const longest = 1_500;
const weights = { subject: 2, text: 1 };

interface Words {
  /** Of a mail; else the file's name. */
  subject: string;
  text: string;
}

/** What a document's own words suggest that it is; null where they suggest nothing, or two roles alike. */
export function proposeRole({ subject, text }: Words): string | null {
  const title = folded(subject.slice(0, 300));
  const body = folded(text.slice(0, longest));
  const scored = documentRoles
    .map((role) => ({ id: role.id, score: scoreOf(role, title, body) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > 0 && best.score !== next?.score ? best.id : null;
}

function scoreOf({ subject, text, never }: DocumentRole, title: string, body: string): number {
  if (never?.test(title)) return 0;
  return (subject?.test(title) ? weights.subject : 0) + (text?.test(body) ? weights.text : 0);
}

/** Widths, case and accents make no difference. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Of Latin letters only: voiced kana stay what they are.
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
