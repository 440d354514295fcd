/** What the offer asks for, point by point, and whether the records show that it was met. */
import type { DeskCase, Quote } from './claim-case';
import { showing, showingAmount, showingOrder, showingWord } from './claim-exhibits';

export interface Condition {
  quote: Quote;
  /**
   * `shown` by the records, with the exhibits that do; `said` by the user alone; `open`: nobody says so; `against`: what is on
   * record speaks against it.
   */
  state: 'shown' | 'said' | 'open' | 'against';
  exhibits: readonly number[];
}

/** Kinds that ask something of the shopper. */
const asking: ReadonlySet<Quote['kind']> = new Set([
  'entry_required',
  'entry_period',
  'offer_period',
  'purchase_deadline',
  'min_spend',
  'new_customer_only',
  'device_rule',
  'app_rule',
  'cookie_rule',
  'cancel_rule',
  'evidence_required',
]);

/** Conditions in the order in which they were read, each sentence once: shown only where all that it asks is. */
export function conditionsOf(input: DeskCase): Condition[] {
  const asked = withoutParts(input.quotes.filter(({ kind }) => asking.has(kind)));
  const sentences = new Set(asked.map(({ text }) => text));
  return [...sentences].flatMap((sentence) => {
    const parts = asked.filter(({ text }) => text === sentence).map((quote) => judged(input, quote));
    const [worst] = parts.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
    const exhibits = [
      ...new Set(parts.flatMap((part) => (part.state === worst?.state ? part.exhibits : []))),
    ];
    return worst ? [{ ...worst, exhibits }] : [];
  });
}

/** What a sentence is taken for whose parts are in several states: the first of these. */
const states: readonly Condition['state'][] = ['against', 'open', 'said', 'shown'];

/** What does not count, and whether somebody says that none of it applies: records cannot show what was not done. */
export const exclusionsOf = (input: DeskCase): Condition[] =>
  withoutParts(input.quotes.filter(({ kind }) => kind === 'exclusion')).map((quote) => unshown(input, quote));

/** A button's or heading's word that a sentence of the same kind says as well says nothing of its own. */
const withoutParts = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter(
    ({ kind, text }) =>
      !quotes.some((other) => other.kind === kind && other.text !== text && other.text.includes(text)),
  );

const unshown = ({ claim }: DeskCase, quote: Quote): Condition => ({
  quote,
  state: claim?.ticked.includes('conditions') ? 'said' : 'open',
  exhibits: [],
});

function judged(input: DeskCase, quote: Quote): Condition {
  const met = verdict(input, quote);
  if (met === null) return unshown(input, quote);
  const exhibits = deciding(input, quote.kind);
  // What the user said of the trip no record shows.
  return { quote, state: met ? (exhibits.length ? 'shown' : 'said') : 'against', exhibits };
}

/** What shows the word of the trip by which a condition is judged. */
function deciding(input: DeskCase, kind: Quote['kind']): readonly number[] {
  if (kind === 'entry_required' || kind === 'entry_period')
    return showingWord(input, 'entered', (at) => showing(at, 'entry'));
  if (kind === 'min_spend') return showingWord(input, 'amount', showingAmount);
  return showingWord(input, 'purchased', showingOrder);
}

/** Whether the records answer it; null where they do not. */
function verdict({ trip }: DeskCase, quote: Quote): boolean | null {
  const { entered, purchased } = trip.anchors;
  switch (quote.kind) {
    case 'entry_required':
      return entered ? true : null;
    case 'entry_period':
      return entered ? isWithin(quote, entered) : null;
    case 'offer_period':
    case 'purchase_deadline':
      return purchased ? isWithin(quote, purchased) : null;
    case 'min_spend':
      return hasSpent(quote, trip.amount);
    default:
      return null;
  }
}

function isWithin({ opensAt, closesAt }: Quote, at: string): boolean | null {
  if (!opensAt && !closesAt) return null;
  return (!opensAt || at >= opensAt) && (!closesAt || at <= closesAt);
}

/** What `per` says where one order decides. */
const onePurchase: ReadonlySet<string> = new Set(['transaction', 'order', 'purchase']);

/** What is taken from the sum that was paid before it counts. */
const taken =
  /送料|手数料|税抜|税別|税を除|クーポン|ポイント(?:利用|値引)|割引|shipping|delivery|postage|excluding|excl\.|before (?:tax|vat)|after (?:discounts?|coupons?)|sin (?:iva|impuestos|gastos)|env[ií]o|descuento|cup[oó]n/i;

/** Less tax, shipping or coupons the sum that counts may be smaller: enough is then not shown, too little is. */
function hasSpent({ value, text }: Quote, paid: DeskCase['trip']['amount']): boolean | null {
  if (!value || !('amount' in value) || !paid || value.unit !== paid.currency) return null;
  // A number of times, or a sum over several purchases: one order cannot tell.
  if ((value.per !== undefined && !onePurchase.has(value.per)) || value.count !== undefined) return null;
  if (paid.value < value.amount) return false;
  return value.excl === undefined && !taken.test(text) ? true : null;
}
