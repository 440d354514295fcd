/** What writes a letter: it knows the case, leaves visible blanks, and remembers which exhibits it named. */
import {
  asLine,
  type ClaimField,
  type DeskCase,
  type Known,
  sentAtOf,
  showingAccount,
  showingClick,
  showingOffer,
  showingOrder,
  speechIn,
} from './claims';
import type { Contact, FactKind, Language } from './records';

export interface Blank {
  field: ClaimField;
  /** As the letter shows it. */
  shown: string;
}

/** What every letter of a language has in common. */
export interface Stationery {
  blank: (name: string) => string;
  /** `（資料1・資料3）`; empty without any. */
  mark: (exhibits: readonly number[]) => string;
  item: (label: string, value: string) => string;
  /** Names of fields that the interface says to the user, as the user says them to the desk. */
  labels: Readonly<Partial<Record<ClaimField, string>>>;
  quote: (words: string, seenOn: string, mark: string) => string;
  contact: (day: string, means: string, who: string, said: string) => string;
  means: Readonly<Record<Contact['means'], string>>;
  subjectLine: (subject: string) => string;
  greeting: (desk: string, name: string) => string;
  close: (name: string, hasExhibits: boolean) => string;
  /** Over the list of particulars, over quotes, over earlier contacts. */
  details: string;
  quotes: string;
  contacts: string;
  /** Said where the user ticked that every condition was met. */
  conditions: string;
}

/** With a `?`: left out where it is not known. */
export type Wanted = ClaimField | `${ClaimField}?`;

export interface Pen {
  /** Whom the letter is to. */
  desk: string;
  shop: string;
  /** The click from the portal is on record. */
  via: boolean;
  /** Marks of the exhibits that show it, or nothing. */
  seen: Readonly<Record<'account' | 'click' | 'offer' | 'order', string>>;
  /** The value with its mark, or a blank. */
  say: (field: ClaimField) => string;
  has: (field: ClaimField) => boolean;
  /** The particulars, one a line. */
  details: (...wanted: readonly Wanted[]) => string;
  /** What kept pages say about it in their own words, at most three; nothing where they say nothing. */
  quotes: (...kinds: readonly FactKind[]) => string;
  conditions: () => string;
  ticked: (check: string) => boolean;
  /** Earlier exchanges with the desk, one a line; nothing without any. */
  contacts: () => string;
  /** The day it was last sent and the day the desk named, written out; null where they are not known. */
  asked: string | null;
  /** The desk has said something since. */
  answered: boolean;
  promised: string | null;
}

interface Ink {
  language: Language;
  desk: 'portal' | 'shop';
  label: (field: ClaimField) => string;
  known: (field: ClaimField) => Known | null;
}

const most = 3;

/** Opens a pen for one letter. `used` tells what it left blank and named so far. */
export function openPen(input: DeskCase, paper: Stationery, { language, desk, label, known }: Ink) {
  const blanks = new Map<ClaimField, string>();
  const exhibits = new Set<number>();
  const speech = speechIn(language, input.zone);
  const mark = (numbers: readonly number[]) => {
    for (const number of numbers) exhibits.add(number);
    return paper.mark(numbers);
  };
  const say = (field: ClaimField) => {
    const found = known(field);
    if (found) return `${found.value}${mark(found.exhibits)}`;
    const shown = paper.blank(label(field));
    blanks.set(field, shown);
    return shown;
  };
  const line = (wanted: Wanted) => {
    const field = fieldOfWanted(wanted);
    if (wanted !== field && !known(field)) return [];
    return [paper.item(capital(label(field), language), say(field))];
  };
  const under = (heading: string, lines: readonly string[]) =>
    lines.length ? [heading, ...lines].join('\n') : '';
  const quoteLine = ({ text, seenAt, exhibit }: DeskCase['quotes'][number]) =>
    paper.quote(asLine(text), speech.day(seenAt), mark([exhibit]));
  const said = ({ at, means, person, said: words }: Contact) =>
    paper.contact(speech.day(at), paper.means[means], asLine(person ?? ''), asLine(words, 120));
  const ticked = (check: string) => input.claim?.ticked.includes(check) ?? false;
  const { asked, promised } = datesOf(input);
  const pen: Pen = {
    desk: desk === 'shop' ? asLine(input.trip.shop) : say('desk'),
    shop: asLine(input.trip.shop),
    via: input.trip.portal !== null && input.trip.anchors.clicked !== undefined,
    seen: {
      get account() {
        return mark(showingAccount(input));
      },
      get click() {
        return mark(showingClick(input));
      },
      get offer() {
        return mark(showingOffer(input));
      },
      get order() {
        return mark(showingOrder(input));
      },
    },
    say,
    has: (field) => known(field) !== null,
    details: (...wanted) => under(paper.details, wanted.flatMap(line)),
    quotes: (...kinds) =>
      under(
        paper.quotes,
        input.quotes
          .filter(({ kind }) => kinds.includes(kind))
          .slice(0, most)
          .map(quoteLine),
      ),
    conditions: () => (ticked('conditions') ? paper.conditions : ''),
    ticked,
    contacts: () => under(paper.contacts, input.contacts.filter(({ from }) => from === 'desk').map(said)),
    asked: asked && speech.day(asked),
    answered: input.contacts.some(({ from, at }) => from === 'desk' && at >= (asked ?? '')),
    promised: promised && speech.day(promised),
  };
  const used = () => ({
    blanks: [...blanks].map(([field, shown]) => ({ field, shown })),
    exhibits: [...exhibits].sort((a, b) => a - b),
  });
  return { pen, used };
}

const isWantedField = (wanted: Wanted): wanted is ClaimField => !wanted.endsWith('?');

function fieldOfWanted(wanted: Wanted): ClaimField {
  return isWantedField(wanted) ? wanted : (wanted.slice(0, -1) as ClaimField);
}

const capital = (label: string, language: Language) =>
  label.slice(0, 1).toLocaleUpperCase(language) + label.slice(1);

function datesOf({ claim, contacts }: DeskCase) {
  const asked = claim && sentAtOf(claim);
  const promised = contacts.findLast(({ promisedBy }) => promisedBy !== null)?.promisedBy ?? null;
  return { asked, promised };
}
