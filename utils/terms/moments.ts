/** A date beside its label, in any of the ways the grammars know. For short texts whose label says already what the date is. */
import { fold } from './fold';
import en from './grammar/en';
import es from './grammar/es';
import ja from './grammar/ja';
import { folded } from './grammar/latin/pattern';
import { languageOf } from './language';
import type { Found, Grammar, Seen } from './shapes';

const grammars: Readonly<Record<Grammar['id'], Grammar>> = { ja, en, es };

/** A text in half-width, and without case and accents as well; every character of `latin` stands where it does in `plain`. */
export function readable(text: string): { plain: string; latin: string } {
  const { text: plain } = fold(text);
  return { plain, latin: folded(plain) };
}

/**
 * The first moment in some words: where it begins, and its date as written (`2026-11-22`, `2026-11-22T14:31`, `--11-22`). Null without
 * one. `page`: the whole text, for its language and its order of day and month.
 */
export function momentIn(
  words: string,
  page: string,
  seen: Pick<Seen, 'seenAt' | 'zone'>,
): { at: number; date: string } | null {
  const clause = { at: 0, end: words.length, text: words, label: '', heading: '', before: '' };
  const grammar = grammars[languageOf(page)];
  const found = grammar.find(clause, { ...seen, page: page.slice(0, 20_000) });
  for (const one of found) {
    const date = dateOf(one);
    if (date !== null) return { at: one.at, date };
  }
  return null;
}

/** A moment, or the window of one day that a lone date is in some languages. */
function dateOf(found: Found): string | null {
  if (found.sort === 'moment') return found.value.date;
  if (found.sort !== 'window') return null;
  const { start, end } = found.value;
  return typeof start === 'string' && start === end ? start : null;
}
