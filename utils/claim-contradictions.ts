/** What does not fit together before one sends it: a desk that finds two numbers believes neither. */
import { type DeskCase, showingAmount, showingOrder } from './claim-case';
import { speechIn } from './claim-speech';
import type { Language } from './records';
import { whenOf } from './records';

/** One thing said in two ways. */
export interface Contradiction {
  field: 'order-number' | 'amount' | 'use-date';
  /** What the trip says, and the exhibits that show it. */
  one: Said;
  /** What a document or the user's own answer says instead. */
  other: Said;
}

interface Said {
  value: string;
  /** None: it is the user's own word. */
  exhibits: readonly number[];
}

/** Days are counted in zones: a day apart is none. */
const dayApart = 86_400_000;

/** Every pair that does not fit, the trip's own word against each document's and the user's. Values are written in `language`. */
export function contradictionsOf(input: DeskCase, language: Language): Contradiction[] {
  return [...numbersOf(input), ...amountsOf(input, language), ...daysOf(input, language)];
}

/** Written with or without hyphens and signs it is the same number. */
const bare = (number: string) =>
  number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function numbersOf(input: DeskCase): Contradiction[] {
  const { orderNumber } = input.trip;
  if (!orderNumber) return [];
  const one = { value: orderNumber, exhibits: showingOrder(input) };
  const answer = input.claim?.answers['order-number'];
  const others = [
    ...saidIn(input, ({ orderNumber: found }) => found?.value),
    ...(answer ? [{ value: answer, exhibits: [] }] : []),
  ];
  return others
    .filter(({ value }) => bare(value) !== bare(orderNumber))
    .map((other) => ({ field: 'order-number', one, other }));
}

function amountsOf(input: DeskCase, language: Language): Contradiction[] {
  const { amount } = input.trip;
  if (!amount) return [];
  const { sum } = speechIn(language, input.zone);
  const one = { value: sum(amount.value, amount.currency), exhibits: showingAmount(input) };
  const others = saidIn(input, ({ amount: found }) =>
    found && (found.value !== amount.value || found.currency !== amount.currency)
      ? sum(found.value, found.currency)
      : undefined,
  );
  return others.map((other) => ({ field: 'amount', one, other }));
}

function daysOf(input: DeskCase, language: Language): Contradiction[] {
  const ordered = whenOf(input.trip, 'purchased');
  if (!ordered) return [];
  const { day } = speechIn(language, input.zone);
  const one = { value: day(ordered), exhibits: showingOrder(input) };
  const others = saidIn(input, ({ date }) =>
    date && Math.abs(Date.parse(date.value) - Date.parse(ordered)) > dayApart ? day(date.value) : undefined,
  );
  return others.map((other) => ({ field: 'use-date', one, other }));
}

type Found = NonNullable<DeskCase['documents']>[number]['found'];

const saidIn = ({ documents = [] }: DeskCase, what: (found: Found) => string | undefined): Said[] =>
  documents.flatMap(({ number, found }) => {
    const value = what(found);
    return value === undefined ? [] : [{ value, exhibits: [number] }];
  });
