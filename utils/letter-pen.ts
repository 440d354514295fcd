/** What writes a letter: it knows the case, leaves visible blanks, and remembers which exhibits it named. */
import {
  asLine,
  type ClaimField,
  claimFields,
  type DeskCase,
  type Known,
  openRequest,
  showingAccount,
  showingClick,
  showingMail,
  showingOrder,
  showingPhotos,
} from './claims';
import { type Sayings, sayingsOf, under } from './letter-sayings';
import type { Stationery } from './letter-stationery';
import type { Language } from './records';

export interface Blank {
  field: ClaimField;
  /** As the letter shows it. */
  shown: string;
}

/** With a `?`: left out where it is not known. */
export type Wanted = ClaimField | `${ClaimField}?`;

export interface Pen extends Sayings {
  /** Whom the letter is to. */
  desk: string;
  shop: string;
  /** The click from the portal is on record. */
  via: boolean;
  /** Marks of the exhibits that show it, or nothing. */
  seen: Readonly<Record<'account' | 'click' | 'order', string>>;
  /** The mark of the mail from when the contract was made; nothing where it is not kept. */
  contract: string;
  /** The marks of the photos; nothing where there are none. */
  photos: string;
  /** The value with its mark, or a blank. */
  say: (field: ClaimField) => string;
  has: (field: ClaimField) => boolean;
  /** The particulars, one a line. */
  details: (...wanted: readonly Wanted[]) => string;
  /** What the desk asked for last; where it named nothing, what desks ask for most, as far as it is known. */
  answers: () => readonly Wanted[];
  conditions: () => string;
  ticked: (check: string) => boolean;
}

interface Ink {
  language: Language;
  desk: 'portal' | 'shop';
  label: (field: ClaimField) => string;
  known: (field: ClaimField) => Known | null;
}

/** Opens a pen for one letter. `used` tells what it left blank and named so far. */
export function openPen(input: DeskCase, paper: Stationery, ink: Ink) {
  const { say, mark, line, used } = openLines(paper, ink);
  const ticked = (check: string) => input.claim?.ticked.includes(check) ?? false;
  const { trip } = input;
  const pen: Pen = {
    ...sayingsOf(input, paper, { language: ink.language, mark }),
    desk: ink.desk === 'shop' ? asLine(trip.shop) : say('desk'),
    shop: asLine(trip.shop),
    via: trip.portal !== null && trip.anchors.clicked !== undefined,
    // Getters: only what a letter names counts as named.
    seen: {
      get account() {
        return mark(showingAccount(input));
      },
      get click() {
        return mark(showingClick(input));
      },
      get order() {
        return mark(showingOrder(input));
      },
    },
    get contract() {
      return mark(showingMail(input, 'contract-mail', 'application-mail').slice(0, 1));
    },
    get photos() {
      return mark(showingPhotos(input));
    },
    say,
    has: (field) => ink.known(field) !== null,
    details: (...wanted) => under(paper.details, wanted.flatMap(line)),
    answers: () => askedIn(input),
    conditions: () => (ticked('conditions') ? paper.conditions : ''),
    ticked,
  };
  return { pen, used };
}

const usual: readonly Wanted[] = [
  'member-email?',
  'registered-email?',
  'offer-name?',
  'use-date?',
  'order-number?',
  'amount?',
];

function askedIn({ claim, contacts }: DeskCase): readonly Wanted[] {
  const asked = openRequest(claim, contacts)?.asked ?? [];
  const fields = claimFields.filter((field) => asked.includes(field));
  return fields.length ? fields : usual;
}

/** What writes fields and marks, and remembers what was left blank and which exhibits were named. */
function openLines(paper: Stationery, { language, label, known }: Ink) {
  const blanks = new Map<ClaimField, string>();
  const exhibits = new Set<number>();
  const mark = (numbers: readonly number[]) => {
    for (const number of numbers) exhibits.add(number);
    return paper.mark(numbers);
  };
  const named = new Set<ClaimField>();
  const say = (field: ClaimField) => {
    named.add(field);
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
  const used = () => ({
    fields: [...named],
    blanks: [...blanks].map(([field, shown]) => ({ field, shown })),
    exhibits: [...exhibits].sort((a, b) => a - b),
  });
  return { say, mark, line, used };
}

const fieldOfWanted = (wanted: Wanted) => wanted.replace(/\?$/, '') as ClaimField;

const capital = (label: string, language: Language) =>
  label.slice(0, 1).toLocaleUpperCase(language) + label.slice(1);
