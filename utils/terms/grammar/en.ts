/** The English grammar of times and amounts. */
import type { Grammar } from '../shapes';
import { amountWords } from './en/amounts';
import { anchorWords } from './en/anchors';
import { monthWords } from './en/month-rules';
import { en } from './en/words';
import { latinGrammar } from './latin/grammar';

export default latinGrammar({
  id: 'en',
  words: en,
  anchors: anchorWords,
  months: monthWords,
  amounts: amountWords,
  dayFirst: ({ zone }) =>
    /^America\//.test(zone) ? false : /^(?:Europe|Australia|Pacific)\//.test(zone) ? true : null,
}) satisfies Grammar;
