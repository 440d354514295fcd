/** What a letter says in others' words: the pages', the desk's, and the course of things. */
import {
  asLine,
  type DeskCase,
  formsBefore,
  isExchange,
  lastNamed,
  openRequest,
  type RemedyId,
  remediesOf,
  saidByDesk,
  sentAtOf,
  speechIn,
} from './claims';
import type { Stationery } from './letter-stationery';
import type { Contact, FactKind, Language } from './records';

export interface Sayings {
  /** What kept pages say about it in their own words, at most three; nothing where they say nothing. */
  quotes: (...kinds: readonly FactKind[]) => string;
  /** Earlier exchanges with the desk, one a line; nothing without any. */
  contacts: () => string;
  /** The desk's own words, to the minute, the latest three; nothing where it said nothing. */
  theirWords: () => string;
  /** Every exchange in either direction, oldest first. */
  course: () => string;
  /** The day it was last sent and the day the desk named, written out; null where they are not known. */
  asked: string | null;
  /** The desk has said something since. */
  answered: boolean;
  promised: string | null;
  /** Remedies that are asked for, one a line: those that the terms grant with the page that says so, and what goes beyond marked. */
  remedies: (...all: readonly RemedyId[]) => string;
  /** What the shop's kept policy says, at most three sentences; nothing where none is kept. */
  policy: () => string;
  /** What the desk waits for: the day it asked, what it offers instead. Null while it waits for nothing. */
  request: { on: string; offered: string } | null;
}

interface SayingInk {
  language: Language;
  mark: (exhibits: readonly number[]) => string;
}

/** Quotes in one letter at most: a desk reads on one page. */
const mostQuotes = 3;

/** Quotes, contacts and days of a case. */
export function sayingsOf(input: DeskCase, paper: Stationery, ink: SayingInk): Sayings {
  const { claim, contacts, quotes, zone } = input;
  const { day, moment } = speechIn(ink.language, zone);
  const { answer, theirs, exchange } = exchangesOn(paper, day, moment);
  const asked = claim && sentAtOf(claim);
  const promised = lastNamed(contacts, 'promisedBy');
  const ofDesk = contacts.filter(({ from }) => from === 'desk');
  const quoted = ({ text, seenAt, exhibit }: DeskCase['quotes'][number]) =>
    paper.quote(asLine(text), day(seenAt), ink.mark([exhibit]));
  return {
    quotes: (...kinds) => {
      const fitting = quotes.filter(({ kind }) => kinds.includes(kind));
      return under(paper.quotes, fitting.slice(0, mostQuotes).map(quoted));
    },
    contacts: () => under(paper.contacts, ofDesk.map(answer)),
    theirWords: () => under(paper.theirs, saidByDesk(input).slice(-mostQuotes).map(theirs)),
    course: () =>
      under(
        paper.course,
        contacts
          .filter(isExchange)
          .map((contact) => `${exchange(contact)}${ink.mark(formsBefore(input, contact))}`),
      ),
    asked: asked && day(asked),
    answered: ofDesk.some(({ at }) => at >= (asked ?? '')),
    promised: promised === undefined ? null : day(promised),
    remedies: (...all) => remedyLines(input, paper, ink, all),
    policy: () => under(paper.quotes, policyLines(input, paper, ink, day)),
    request: requestIn(input, day),
  };
}

function remedyLines(
  input: DeskCase,
  paper: Stationery,
  { language, mark }: SayingInk,
  all: readonly RemedyId[],
): string {
  const asked = remediesOf(input, all, language).filter(({ chosen }) => chosen);
  const lines = asked.map(({ text, state, exhibits }) =>
    paper.remedy(text, state === 'beyond', mark(exhibits)),
  );
  return lines.join('\n');
}

/** What a desk decides by first: who may ask, until when, how much. */
const weighty: ReadonlySet<string> = new Set(['eligibility', 'time', 'amount']);

function policyLines(
  { policy = [], exhibits }: DeskCase,
  paper: Stationery,
  { mark }: SayingInk,
  day: (at: string) => string,
): string[] {
  const said = policy.filter(({ parts }) => parts.some((part) => weighty.has(part)));
  return said.slice(0, mostQuotes).flatMap(({ text, exhibit }) => {
    const page = exhibits.find(({ number }) => number === exhibit);
    return page ? [paper.quote(asLine(text), day(page.seenAt), mark([exhibit]))] : [];
  });
}

function requestIn({ claim, contacts }: DeskCase, day: (at: string) => string): Sayings['request'] {
  const open = openRequest(claim, contacts);
  if (!open) return null;
  return { on: day(open.at), offered: asLine(open.terms ?? '') };
}

/** One exchange as one line: what the desk answered, its very words, or the exchange in either direction. */
function exchangesOn(paper: Stationery, day: (at: string) => string, moment: (at: string) => string) {
  const who = ({ person }: Contact) => asLine(person ?? '');
  return {
    answer: (contact: Contact) =>
      paper.contact(day(contact.at), paper.means[contact.means], who(contact), asLine(contact.said, 120)),
    theirs: (contact: Contact) =>
      paper.said(moment(contact.at), paper.means[contact.means], who(contact), asLine(contact.said)),
    exchange: (contact: Contact) => {
      const { at, from, means, said, phone } = contact;
      const tried = phone && (phone.tries > 1 || phone.waitedMinutes > 0);
      const effort = tried ? paper.effort(phone.tries, phone.waitedMinutes) : '';
      // One's own letters are long, and the desk has them.
      const words = from === 'user' ? '' : asLine(said, 120);
      return paper.exchange(day(at), from === 'user', paper.means[means], who(contact), words, effort);
    },
  };
}

/** A heading with its lines; nothing without lines. */
export const under = (heading: string, lines: readonly string[]): string =>
  lines.length ? [heading, ...lines].join('\n') : '';
