/** What a portal's form wants attached, and what of it is there. */
import type { FormDocument } from './portals';
import { type Document, roleOf } from './records';

export interface Wanted {
  document: FormDocument;
  kept: boolean;
}

interface There {
  /** Of the trip, withdrawn ones left out. */
  documents: readonly Document[];
  hasPictures: boolean;
  hasRoute: boolean;
}

const isA =
  (...roles: string[]) =>
  (document: Document) =>
    roles.includes(roleOf(document) ?? '');
/** A mail in its own form has its header and footer; a print of it may not. */
const wholeMail = (document: Document) =>
  document.type === 'eml' && isA('order-mail', 'completion-mail')(document);

/** What answers each by a document. */
const answers: Partial<Record<FormDocument, (document: Document) => boolean>> = {
  'proof-image': ({ type }) => type === 'image',
  'order-mail': isA('order-mail', 'completion-mail'),
  'order-mail-full-text': wholeMail,
  'order-mail-with-footer': wholeMail,
  'contract-mail': isA('contract-mail'),
  receipt: isA('receipt'),
  invoice: isA('receipt'),
  'boarding-pass-or-invoice': isA('receipt', 'other'),
  'receipt-photo': (document) => document.type === 'image' && isA('receipt')(document),
  'payment-record': isA('receipt'),
};

/** Every document the form asks for, in its order, with whether it is there. */
export const wantedDocuments = (
  asked: readonly FormDocument[],
  { documents, hasPictures, hasRoute }: There,
): Wanted[] =>
  asked.map((document) => {
    const answer = answers[document];
    const shown = (document === 'proof-image' && hasPictures) || (document === 'access-record' && hasRoute);
    return { document, kept: shown || (answer !== undefined && documents.some(answer)) };
  });
