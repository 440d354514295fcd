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
const named = (text: string) => countries.find(([re]) => re.test(folded(text)))?.[1];

/** The currency of a bare `$`: of the country the sentence speaks of, then of the page's, else of the United States. */
const dollarOf = ({ heading, before, text }: Clause, { page = '' }: Seen): string =>
  named(`${heading} ${before} ${text}`) ?? named(page) ?? 'USD';

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
