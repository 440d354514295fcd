/** What is known of a trip when a desk is asked about it. Everything a letter may say is in here, and nothing else. */
import type { OfferRules, Portal } from './portals';
import type {
  Claim,
  Contact,
  Document,
  FactKind,
  FactValue,
  FoundInDocument,
  PageKind,
  Trip,
  Visit,
} from './records';
import { kindOf, roleOf } from './records';
import { siteOf } from './route';

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
  /** File name in `utils/documents/`; null where nobody has said. */
  role: string | null;
  /** A mail in its own form, with header and footer. */
  whole: boolean;
  /** What was read in it. */
  found: FoundInDocument;
}

/** A promise or condition in its own words, and the exhibit that shows them. */
export interface Quote {
  kind: FactKind;
  text: string;
  exhibit: number;
  /** UTC ISO. */
  seenAt: string;
  /** What it was read as. */
  value?: FactValue;
  /** From when to when it holds, UTC ISO, where it says so and it can be dated. */
  opensAt?: string | null;
  closesAt?: string | null;
}

export interface DeskCase {
  trip: Trip;
  portal: Portal | null;
  rules: OfferRules;
  /** In the order of their numbers. */
  exhibits: readonly Exhibit[];
  /** In the order of their numbers. Absent: none. */
  documents?: readonly DocumentExhibit[];
  quotes: readonly Quote[];
  /** Last day by which it should have been listed, and paid, by what was promised: `YYYY-MM-DD`. */
  listedBy: string | null;
  paidBy: string | null;
  /** Last day to ask, and the words that say so, where they are known. */
  closes: string | null;
  /** Rules of the warnings that are open on this trip. */
  warned: readonly string[];
  /** Null: none is begun yet. */
  claim: Claim | null;
  /** Of that claim, oldest first; deleted ones left out. */
  contacts: readonly Contact[];
  /** In the desk's zone, `YYYY-MM-DD`. */
  today: string;
  /** IANA zone of the desk: days and times are written in it. */
  zone: string;
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
    role: roleOf(document),
    whole: document.type === 'eml',
    found: document.found,
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

/** The page that the sum was read from, else the one that completes the order. */
export function showingAmount(input: DeskCase): number[] {
  const { amountSeen } = input.trip;
  const seen = input.exhibits.find(({ visitId }) => visitId === amountSeen);
  return seen ? [seen.number] : showingOrder(input);
}

/** The latest page of the account, seen after the trip began. */
export function showingAccount({ exhibits, trip }: DeskCase): number[] {
  const found = exhibits.findLast(({ kind, seenAt }) => kind === 'account' && seenAt >= trip.openedAt);
  return found ? [found.number] : [];
}

/** Where the click led to. */
export function showingClick({ exhibits, trip: { anchors } }: DeskCase): number[] {
  const { clicked } = anchors;
  const found = clicked && exhibits.find(({ ofShop, seenAt }) => ofShop && seenAt >= clicked);
  return found ? [found.number] : [];
}

/** Whether a day (`YYYY-MM-DD`) is over where the desk is. */
export const isPast = ({ today }: DeskCase, day: string | null): day is string => day !== null && day < today;

/** Whether so many days have passed since an instant, at least. */
export function isOlder({ today }: DeskCase, instant: string | undefined, days: number): boolean {
  return instant !== undefined && Date.parse(today) - Date.parse(instant) >= days * 86_400_000;
}

/** When the trip was seen or said to be in the status it has now, UTC. */
export const statusSince = ({ trip }: DeskCase): string | undefined => trip.statusAt?.[trip.status];

/** What the desk itself said since the claim began, oldest first; silence is left out. */
export const saidByDesk = ({ contacts }: DeskCase): Contact[] =>
  contacts.filter(({ from, said }) => from === 'desk' && said.trim() !== '');

/** The desk said no: the claim is lost or taken up again after that, or the portal shows the reward as rejected. */
export const isRefused = ({ claim, trip }: DeskCase): boolean =>
  trip.status === 'rejected' || (claim?.events.some(({ what }) => what === 'lost') ?? false);
