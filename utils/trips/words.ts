/**
 * What the user says of a trip, beside what its pages say. As with facts, the reading is never lost: while the user's word stands in
 * the trip's fields, what the pages say of them is kept in `read`, and goes on being read.
 */
import { dayNames, type SaidOfTrip, type Trip, type TripEdit, TripWords, whenOf } from '../records';

type Field = keyof TripWords;
const fields = Object.keys(TripWords.shape) as Field[];

/** A trip as it can be said by hand. */
export function wordsOf(trip: Trip): TripWords {
  const { shop, portal, offer, orderNumber, amount } = trip;
  return {
    shop,
    portal,
    offerName: offer.name,
    reward: offer.reward === null ? null : { value: offer.reward, currency: offer.currency ?? '' },
    clicked: whenOf(trip, 'clicked'),
    entered: whenOf(trip, 'entered'),
    purchased: whenOf(trip, 'purchased'),
    orderNumber,
    amount,
  };
}

/** The trip with these words in its fields; what they do not speak of stays. */
export function withWords(trip: Trip, words: SaidOfTrip): Trip {
  const own = wordsOf(trip);
  const { shop = own.shop, portal = own.portal, offerName = own.offerName } = words;
  const { reward = own.reward, orderNumber = own.orderNumber, amount = own.amount } = words;
  const offer = {
    ...trip.offer,
    name: offerName,
    reward: reward?.value ?? null,
    currency: reward ? reward.currency : null,
  };
  return { ...trip, shop, portal, offer, orderNumber, amount, ...times(trip, words) };
}

/** A day without its time is kept as a day that the user named: no time is made up. */
function times(trip: Trip, words: SaidOfTrip): Pick<Trip, 'anchors' | 'supplied'> {
  const anchors = { ...trip.anchors };
  const supplied = { ...trip.supplied };
  for (const what of Object.keys(dayNames) as (keyof typeof dayNames)[]) {
    const when = words[what];
    if (when === undefined) continue;
    delete anchors[what];
    delete supplied[dayNames[what]];
    if (when?.includes('T')) anchors[what] = when;
    else if (when) supplied[dayNames[what]] = when;
  }
  return { anchors, ...((trip.supplied || Object.keys(supplied).length > 0) && { supplied }) };
}

/** The trip as its pages tell it, whatever the user said. */
export function asRead({ read, ...trip }: Trip): Trip {
  return read ? withWords(trip, read) : trip;
}

/** What was said last. */
export const lastEdit = ({ edits = [] }: Pick<Trip, 'edits'>): TripEdit | null => edits.at(-1) ?? null;

/** Whether two words of a trip say the same. */
export const isSameWord = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
/** The order in which fields were written says nothing. */
function sorted(value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, sorted(inner)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a trip's fields are as the user said last. */
export function saysWhatWasSaid(trip: Trip): boolean {
  const said = lastEdit(trip)?.said ?? {};
  return isSameWord(
    pick(wordsOf(trip), (field) => field in said),
    said,
  );
}

const pick = (words: TripWords, which: (field: Field) => boolean): SaidOfTrip =>
  Object.fromEntries(fields.filter(which).map((field) => [field, words[field]]));

/** What was said, over a trip as it was read. */
function over(trip: Trip, said: SaidOfTrip): Trip {
  const read = pick(wordsOf(trip), (field) => field in said);
  return { ...withWords(trip, said), ...(Object.keys(read).length > 0 && { read }) };
}

/** A change that its pages make to a trip: they go on being read, and what the user said stays above it. The same object comes back when nothing changes. */
export function reread(trip: Trip, change: (trip: Trip) => Trip): Trip {
  const said = lastEdit(trip)?.said;
  if (!said) return change(trip);
  const plain = asRead(trip);
  // Whose pages they are hangs on the shop as it is, not on what had been read.
  const before = { ...plain, shop: trip.shop };
  const after = change(before);
  return after === before ? trip : over({ ...after, shop: plain.shop }, said);
}

/**
 * The trip as the user says it is. `at`: UTC ISO. Words that say what was read anyway are no correction any more. The same object comes
 * back when it is that already.
 */
export function edited(trip: Trip, words: TripWords, at: string): Trip {
  const edit = editTo(trip, words, at);
  return edit ? withEdit(trip, edit) : trip;
}

/** What is to be said so that the trip is as these words have it: all of them that are not as they were read. Null where it is that already. */
export function editTo(trip: Trip, words: TripWords, at: string): TripEdit | null {
  if (isSameWord(wordsOf(trip), words)) return null;
  const known = wordsOf(asRead(trip));
  return { at, said: pick(words, (field) => !isSameWord(known[field], words[field])) };
}

/** The trip after the user said something more: exactly what was said, over whatever was read of it. */
export const withEdit = (trip: Trip, edit: TripEdit): Trip =>
  over({ ...asRead(trip), edits: [...(trip.edits ?? []), edit] }, edit.said);

/** A trip that the user begins by hand: of it nothing was read. `at`: UTC ISO. It is as old as the first thing that is known to have happened. */
export function tripByHand(id: string, words: TripWords, at: string): Trip {
  const blank: Trip = {
    id,
    portal: null,
    shop: '',
    offer: { name: null, id: null, reward: null, currency: null, url: null },
    status: 'clicked',
    orderNumber: null,
    amount: null,
    anchors: {},
    openedAt: openedAt(words, at),
    networks: [],
    route: [],
    byHand: true,
    withdrawnAt: null,
  };
  return edited(blank, words, at);
}

function openedAt({ clicked, entered, purchased }: TripWords, at: string): string {
  const known = [clicked, entered, purchased].flatMap((when) =>
    when ? [when.includes('T') ? when : `${when}T00:00:00.000Z`] : [],
  );
  const first = known.sort()[0];
  return first !== undefined && first < at ? first : at;
}
