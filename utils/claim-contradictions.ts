/** What does not fit together before one sends it: a desk that finds two numbers believes neither. */
import type { DeskCase } from './claim-case';
import { fieldOf } from './claim-fields';
import { speechIn } from './claim-speech';
import { type FoundInDocument, type FoundKind, foundKinds, type Language } from './records';
import { isSameNumber, maybeSamePerson, standingOf } from './trips';

/** One thing said in two ways. */
export interface Contradiction {
  field: 'order-number' | 'amount' | 'use-date' | 'name';
  /** What the trip says, and the exhibits that show it; of a name the user's own word, else the first document's. */
  one: Said;
  /** What a document or the user's own answer says instead. */
  other: Said;
}

interface Said {
  value: string;
  /** None: it is the user's own word. */
  exhibits: readonly number[];
}

/** Every pair that does not fit, the trip's own word against each document's and the user's. Values are written in `language`. */
export function contradictionsOf(input: DeskCase, language: Language): Contradiction[] {
  const { day, sum } = speechIn(language, input.zone);
  const { trip, documents = [] } = input;
  const written: Record<FoundKind, (found: FoundInDocument) => string> = {
    orderNumber: ({ orderNumber }) => orderNumber?.value ?? '',
    amount: ({ amount }) => (amount ? sum(amount.value, amount.currency) : ''),
    date: ({ date }) => (date ? day(date.value) : ''),
  };
  const ofDocuments = foundKinds.flatMap((kind) =>
    documents
      .filter(({ found }) => standingOf(trip, found, kind) === 'differs')
      .map(({ number, found }) => ({ kind, other: { value: written[kind](found), exhibits: [number] } })),
  );
  const ofTrip = [...ofDocuments, ...ofAnswers(input)].flatMap(({ kind, other }) => {
    const field = fields[kind];
    // As the records have it, whatever the user answered.
    const one = fieldOf({ ...input, claim: null }, field, language);
    return one ? [{ field, one, other }] : [];
  });
  return [...ofTrip, ...ofNames(input)];
}

const fields = { orderNumber: 'order-number', amount: 'amount', date: 'use-date' } as const;

/** The user's own number against the records': sums and days may be written in any way, and are not compared. */
function ofAnswers({ trip, claim }: DeskCase): { kind: FoundKind; other: Said }[] {
  const answer = claim?.answers['order-number'];
  if (!answer || !trip.orderNumber || isSameNumber(answer, trip.orderNumber)) return [];
  return [{ kind: 'orderNumber', other: { value: answer, exhibits: [] } }];
}

/** The buyer's name as the user and each document have it. */
function ofNames({ claim, documents = [] }: DeskCase): Contradiction[] {
  const own = claim?.answers.name;
  const named: Said[] = [
    ...(own ? [{ value: own, exhibits: [] }] : []),
    ...documents.flatMap(({ number, found: { person } }) =>
      person ? [{ value: person.value, exhibits: [number] }] : [],
    ),
  ];
  const [one, ...others] = named;
  if (!one) return [];
  return others
    .filter(({ value }) => !maybeSamePerson(one.value, value))
    .map((other) => ({ field: 'name', one, other }));
}
