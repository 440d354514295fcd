/** What desks ask for, field by field: the value that is known, and the exhibit that shows it. The user's own word goes first. */
import { namedClause } from './claim-answers';
import { type DeskCase, statusSince } from './claim-case';
import {
  showing,
  showingAccount,
  showingAmount,
  showingClick,
  showingOffer,
  showingOrder,
  showingWord,
} from './claim-exhibits';
import { type ClaimSpeech, localTime, speechIn } from './claim-speech';
import { type FormField, formFields } from './portal-form';
import { type Language, type SaidOfTrip, whenOf } from './records';

/** Besides what portals' forms ask for. Each has a name in `_locales` under `form_field_<id>` (`-` becomes `_`). */
export const ownFields = [
  'desk',
  'entry-at',
  'clicked-at',
  'ordered-at',
  'offer-id',
  'programme-id',
  'advertiser-id',
  'reward',
  'promised-by',
  'listed-by',
  'pending-since',
  'rejected-on',
  'rejection-reason',
  'credited',
  'expired-on',
  'redeemed-at',
  'redemption-number',
  'points',
  'coupon-name',
  'problem',
  'remedy',
  'tried',
  'programme-end',
  'out-of-pocket',
  'new-email',
] as const;
export type ClaimField = FormField | (typeof ownFields)[number];
/** Every field that there is, those of forms first. */
export const claimFields: readonly ClaimField[] = [...formFields, ...ownFields];

export interface Known {
  value: string;
  /** Numbers of the exhibits that show it. */
  exhibits: readonly number[];
  from: 'pages' | 'user';
  /** Of a day or a moment: `2026-11-10`, or `2026-11-10T12:05` where the time is known, in the desk's zone. */
  at?: string;
}

interface Found {
  value: string | null | undefined;
  exhibits?: readonly number[];
  /** As `Known.at`. */
  at?: string;
}
type Finder = (input: DeskCase, speech: ClaimSpeech) => Found;

/** An instant as a day or a moment, with what shows it. */
const at =
  (
    when: (input: DeskCase) => string | null | undefined,
    how: 'day' | 'moment',
    where: (input: DeskCase) => readonly number[] = () => [],
  ): Finder =>
  (input, speech) => {
    const instant = when(input);
    // Of a trip by hand the day may be known, and not the time.
    const way = instant?.includes('T') ? how : 'day';
    const local = instant ? { at: localTime(instant, input.zone) } : {};
    return { value: instant ? speech[way](instant) : null, exhibits: where(input), ...local };
  };

/** What shows a word of the trip, as a finder wants it. */
const shown =
  (field: keyof SaidOfTrip, pages: (input: DeskCase) => readonly number[]) =>
  (input: DeskCase): readonly number[] =>
    showingWord(input, field, pages);

const orderNumber: Finder = (input) => ({
  value: input.trip.orderNumber,
  exhibits: showingWord(input, 'orderNumber', showingOrder),
});
const offerName: Finder = (input) => ({
  value: input.trip.offer.name,
  exhibits: showingWord(input, 'offerName', showingOffer),
});
const offerId: Finder = (input) => ({ value: input.trip.offer.id, exhibits: showingOffer(input) });
const paid: Finder = (input, { sum }) => {
  const { amount } = input.trip;
  return {
    value: amount && sum(amount.value, amount.currency),
    exhibits: showingWord(input, 'amount', showingAmount),
  };
};
/** Where no entry of its own is known, the application itself is what 申込 means. */
const entered = ({ trip }: DeskCase) => whenOf(trip, 'entered') ?? whenOf(trip, 'purchased');
const showingEntered = shown('entered', (input) => showing(input, 'entry'));
const showingEntry = (input: DeskCase) =>
  whenOf(input.trip, 'entered') ? showingEntered(input) : shown('purchased', showingOrder)(input);
/** The page whose words say by when the reward comes. */
const showingPayout = ({ quotes }: DeskCase) =>
  quotes
    .filter(({ kind }) => kind === 'payout_rule')
    .slice(0, 1)
    .map(({ exhibit }) => exhibit);
/** Since when the trip is in a status, where it is. */
const since = (status: DeskCase['trip']['status']) => (input: DeskCase) =>
  input.trip.status === status ? statusSince(input) : undefined;

/** What pages can tell. Of every other field only the user can. */
const finders: Partial<Record<ClaimField, Finder>> = {
  desk: ({ trip }) => ({ value: trip.portal?.name }),
  shop: ({ trip }) => ({ value: trip.shop }),
  'offer-name': offerName,
  'offer-from-access-list': offerName,
  'offer-id': offerId,
  'campaign-code': offerId,
  'programme-id': ({ programme }) => ({ value: programme?.programme }),
  'advertiser-id': ({ programme }) => ({ value: programme?.advertiser }),
  'use-date': at(({ trip }) => whenOf(trip, 'purchased'), 'day', shown('purchased', showingOrder)),
  'ordered-at': at(({ trip }) => whenOf(trip, 'purchased'), 'moment', shown('purchased', showingOrder)),
  'clicked-at': at(({ trip }) => whenOf(trip, 'clicked'), 'moment', shown('clicked', showingClick)),
  'entered-at': at(entered, 'moment', showingEntry),
  'entry-at': at(({ trip }) => whenOf(trip, 'entered'), 'moment', showingEntered),
  'condition-met-at': at(({ trip }) => trip.anchors.conditionMet, 'moment'),
  'order-number': orderNumber,
  'order-number-or-reason': orderNumber,
  amount: paid,
  // The price, until the user says what it really took.
  'out-of-pocket': paid,
  currency: ({ trip }) => ({ value: trip.amount?.currency }),
  reward: (input, { sum }) => {
    const { reward, currency } = input.trip.offer;
    return {
      value: reward === null ? null : sum(reward, currency),
      exhibits: showingWord(input, 'reward', showingOffer),
    };
  },
  'promised-by': at(({ paidBy }) => paidBy, 'day', showingPayout),
  'listed-by': at(({ listedBy }) => listedBy, 'day'),
  'pending-since': at(since('pending'), 'day', showingAccount),
  'rejected-on': at(since('rejected'), 'day', showingAccount),
  'rejection-reason': ({ contacts }) => ({ value: namedClause(contacts) }),
  'expired-on': at(since('expired'), 'day', showingAccount),
  'programme-end': at(({ trip }) => trip.supplied?.x_program_end, 'day'),
};

/** Control characters, line ends, and marks that reorder or hide what follows (Unicode TR36). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const disturbing = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;

/** A page's or user's words as one line of a letter; cut where they are too long, and the cut shows. */
export function asLine(text: string, most = 300): string {
  // Nothing that a page wrote is to look like one of the letter's blanks.
  const line = text
    .replace(disturbing, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/【\u3000/g, '【')
    .replace(/\[ /g, '[')
    .trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** What is known of a field in a language; null where nobody has said anything. */
export function fieldOf(input: DeskCase, field: ClaimField, language: Language): Known | null {
  const found = finders[field]?.(input, speechIn(language, input.zone));
  const seen = found?.value ? asLine(found.value) : '';
  const own = asLine(input.claim?.answers[field] ?? '', 2_000);
  if (own && own !== seen)
    return { value: own, exhibits: [], from: 'user', ...(/^\d{4}-\d\d-\d\d$/.test(own) && { at: own }) };
  if (!seen) return null;
  return { value: seen, exhibits: found?.exhibits ?? [], from: 'pages', ...(found?.at && { at: found.at }) };
}
