/** The English grammar of times and amounts. */
import type { Clause, Found, Grammar, Seen } from '../shapes';
import { amountWords, dollars } from './en/amounts';
import { anchorWords } from './en/anchors';
import { monthWords } from './en/month-rules';
import { en } from './en/words';
import { latinGrammar } from './latin/grammar';
import { folded, pattern } from './latin/pattern';

const grammar = latinGrammar({
  id: 'en',
  words: en,
  anchors: anchorWords,
  months: monthWords,
  amounts: amountWords,
  dayFirst: ({ zone }) =>
    /^America\//.test(zone) ? false : /^(?:Europe|Australia|Pacific)\//.test(zone) ? true : null,
});

const countries = dollars.map(([source, unit]) => [pattern(source, ''), unit] as const);

function named(text: string): string | undefined {
  const plain = folded(text);
  return countries.find(([re]) => re.test(plain))?.[1];
}

const pages = new WeakMap<Seen, string>();

/** The dollars of the whole page, decided once per reading. */
function pageDollar(seen: Seen): string {
  const known = pages.get(seen);
  if (known !== undefined) return known;
  const decided = named(seen.page ?? '') ?? 'USD';
  pages.set(seen, decided);
  return decided;
}

/** The currency of a bare `$`: of the country the sentence speaks of, then of the page's, else of the United States. */
const dollarOf = ({ heading, before, text }: Clause, seen: Seen): string =>
  named(`${heading} ${before} ${text}`) ?? pageDollar(seen);

export default {
  id: 'en',
  find: (clause, seen): readonly Found[] =>
    grammar
      .find(clause, seen)
      .map((found) =>
        found.sort === 'amount' && found.value.unit === '$'
          ? { ...found, value: { ...found.value, unit: dollarOf(clause, seen) } }
          : found,
      ),
} satisfies Grammar;
