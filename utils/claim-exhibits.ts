/** Exhibits: kept pages and documents by the numbers they have in the bundle, and which of them shows what. */
import type { DeskCase } from './claim-case';
import {
  type Contact,
  type Document,
  type FoundInDocument,
  type FoundKind,
  kindOf,
  type PageKind,
  roleOf,
  type SaidOfTrip,
  type Trip,
  type Visit,
} from './records';
import { siteOf } from './route/site';
import { lastEdit } from './trips/words';

/** One page that is kept, by the number it has in the exported bundle. */
export interface Exhibit {
  number: number;
  visitId: string;
  kind: PageKind;
  url: string;
  /** UTC ISO. */
  seenAt: string;
  /** It shows what the offer promises. */
  hasOffer: boolean;
  /** It is the shop's. */
  ofShop: boolean;
}

/** A mail, receipt or picture that the user put in, by the number it has in the exported bundle: after the pages. */
export interface DocumentExhibit {
  number: number;
  documentId: string;
  /** File name in `utils/documents/`; null where nobody has said. */
  role: string | null;
  /** A mail in its own form, with header and footer. */
  whole: boolean;
  /** A photo, or the picture of a screen or paper. */
  picture?: boolean;
  /** What was read in it. */
  found: FoundInDocument;
  /** What of it the user took for the trip: this document is what shows it. */
  taken: readonly FoundKind[];
}

/**
 * The order in which pages are numbered as exhibits: as they were seen. The bundle's report numbers by it, so that a letter and
 * the report mean the same pages.
 */
export const inExhibitOrder = (visits: readonly Visit[]): Visit[] =>
  [...visits].sort((a, b) => compare(a.seenAt, b.seenAt) || compare(a.id, b.id));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Kept pages of a trip as exhibits, numbered from 1. */
export const exhibitsOf = (visits: readonly Visit[], { shop, offer }: Trip): Exhibit[] =>
  inExhibitOrder(visits).map((visit, index) => ({
    number: index + 1,
    visitId: visit.id,
    kind: kindOf(visit),
    url: visit.url,
    seenAt: visit.seenAt,
    hasOffer: visit.offer !== undefined || visit.url === offer.url,
    ofShop: siteOf(visit.url) === shop,
  }));

/** The order in which documents are numbered, after the pages: as they were added. */
export const inDocumentOrder = (documents: readonly Document[]): Document[] =>
  [...documents].sort((a, b) => compare(a.addedAt, b.addedAt) || compare(a.id, b.id));

/** Kept documents of a trip as exhibits, numbered after so many pages. */
export const documentExhibits = (documents: readonly Document[], pages: number): DocumentExhibit[] =>
  inDocumentOrder(documents).map((document, index) => ({
    number: pages + index + 1,
    documentId: document.id,
    role: roleOf(document),
    whole: document.type === 'eml',
    picture: document.type === 'image',
    found: document.found,
    taken: document.taken,
  }));

/** Numbers of the exhibits of these kinds, the first of each kind. */
export const showing = ({ exhibits }: DeskCase, ...kinds: PageKind[]): number[] =>
  kinds.flatMap((kind) => exhibits.find((exhibit) => exhibit.kind === kind)?.number ?? []);

/** The page that shows the offer: its own, else the campaign's. */
export function showingOffer({ exhibits }: DeskCase): number[] {
  const found = exhibits.find(({ hasOffer }) => hasOffer) ?? exhibits.find(({ kind }) => kind === 'campaign');
  return found ? [found.number] : [];
}

/** The page that shows that an order or application is complete; without one the mail that says so. */
export function showingOrder(input: DeskCase): number[] {
  const page = showing(input, 'confirmation').slice(0, 1);
  return page.length ? page : showingMail(input, ...orderMails).slice(0, 1);
}

/** Kinds of mail that say that something was ordered or applied for, the surest first. */
const orderMails = ['order-mail', 'completion-mail', 'contract-mail', 'application-mail'];

/** Numbers of the documents of these roles, the first of each role. */
export const showingMail = ({ documents = [] }: DeskCase, ...roles: string[]): number[] =>
  roles.flatMap((role) => documents.find((document) => document.role === role)?.number ?? []);

/** Numbers of the photos that the user put in, those that were said to be something else left out. */
export const showingPhotos = ({ documents = [] }: DeskCase): number[] =>
  documents.flatMap(({ number, picture, role }) =>
    picture && (role === null || role === 'other') ? [number] : [],
  );

/** The page that the sum was read from. */
export function showingAmount({ exhibits, trip: { amountSeen } }: DeskCase): number[] {
  const seen = exhibits.find(({ visitId }) => visitId === amountSeen);
  return seen ? [seen.number] : [];
}

/**
 * What shows a word of the trip: nothing where the user said it, the document that it was taken from, else the pages by which it is
 * read.
 */
export function showingWord(
  input: DeskCase,
  field: keyof SaidOfTrip,
  pages: (input: DeskCase) => readonly number[],
): readonly number[] {
  if (field in (lastEdit(input.trip)?.said ?? {})) return [];
  const taken = input.documents?.find((document) => document.taken.some((kind) => takenAs[kind] === field));
  return taken ? [taken.number] : pages(input);
}

const takenAs = { orderNumber: 'orderNumber', amount: 'amount', date: 'purchased' } as const;

/** What each number stands for now: pages, then documents. */
export const numberedIn = ({ exhibits, documents = [] }: DeskCase): { number: number; id: string }[] => [
  ...exhibits.map(({ number, visitId: id }) => ({ number, id })),
  ...documents.map(({ number, documentId: id }) => ({ number, id })),
];

/** The latest page of the account, seen after the trip began. */
export function showingAccount({ exhibits, trip }: DeskCase): number[] {
  const found = exhibits.findLast(({ kind, seenAt }) => kind === 'account' && seenAt >= trip.openedAt);
  return found ? [found.number] : [];
}

/** The page of the form that was kept, filled in, before the user's word was sent by it: the last one since their word before. */
export function formsBefore({ contacts, exhibits }: DeskCase, sent: Contact): number[] {
  if (sent.from !== 'user' || sent.means !== 'form' || sent.formVisit) return [];
  const earlier = contacts.filter(({ at }) => at < sent.at);
  const previous = earlier.findLast(({ from, formVisit }) => from === 'user' && !formVisit)?.at ?? '';
  const kept = earlier.findLast(({ at, formVisit }) => formVisit && at > previous);
  const page = exhibits.find(({ visitId }) => visitId === kept?.formVisit);
  return page ? [page.number] : [];
}

/** Where the click led to. */
export function showingClick({ exhibits, trip: { anchors } }: DeskCase): number[] {
  const { clicked } = anchors;
  const found = clicked && exhibits.find(({ ofShop, seenAt }) => ofShop && seenAt >= clicked);
  return found ? [found.number] : [];
}
