/** All that a Latin-script grammar finds in one clause, none overlapping, in the order of the text. */

import type { Offset } from '../../../records';
import { type View, viewOf } from '../../latin/view';
import type { Clause, Found, Grammar, Lang, Seen } from '../../shapes';
import type { Sifted } from '../../sieve';
import { type AmountWords, amountReader } from './amounts';
import { type AnchorWordsOf, anchorReader } from './anchors';
import { type DateContext, dateReader } from './dates';
import { dayComesFirst, pageDayFirst } from './day-order';
import { durationReader } from './durations';
import { joinedMonths, namedEvent } from './joined-months';
import { type MonthSpan, type MonthWords, monthRuleReader } from './month-rules';
import { folded, type Place, pattern } from './pattern';
import { twoSides } from './two-sides';
import { type Side, windowReader } from './windows';
import type { Direction, GrammarWords } from './words';

/** What the words right around a time say of it; kinds of these languages decide by it. */
export interface Lead {
  readonly side?: Side;
  readonly direction?: Direction | 'none';
  /** The time or amount itself, without the words that lead to it. */
  readonly core: Place;
  /** False when another reading is as likely. */
  readonly sure: boolean;
}

export type Led = Found & { readonly lead: Lead };

export interface GrammarParts {
  readonly id: Lang;
  readonly words: GrammarWords;
  readonly anchors: AnchorWordsOf;
  readonly months: MonthWords;
  readonly amounts: AmountWords;
  /** Day before month in figures where nothing in the text decides; null leaves it open. */
  readonly dayFirst: (seen: Seen) => boolean | null;
}

/** True for what these grammars found. */
export const isLed = (found: Found): found is Led => 'lead' in found;

/** Where dates stand. Only those in figures ask for the order of day and month. */
class DayOrder implements DateContext {
  readonly original: string;
  readonly sifted: Sifted;
  readonly #before: string;
  readonly #text: string;
  readonly #decide: (words: string) => boolean | null;
  #order: boolean | null | undefined;

  constructor({ text, before }: Clause, view: View, decide: (words: string) => boolean | null) {
    this.original = text;
    this.sifted = view.sifted;
    this.#before = before;
    this.#text = view.text;
    this.#decide = decide;
  }

  get dayFirst(): boolean | null {
    if (this.#order === undefined) this.#order = this.#decide(`${folded(this.#before)} ${this.#text}`);
    return this.#order;
  }
}

/** More dates than a sentence has; where it names most months as well, it is the choices of a form. */
const severalDates = 4;
const mostMonths = 7;
/** Five hundred years are no term of a promise. */
const isAge = ({ offset: { years = 0 } }: { offset: Offset }) => typeof years === 'number' && years > 20;

const overlaps = (a: Place, b: Place): boolean => a.at < b.end && b.at < a.end;

/** Makes the grammar of a language from its words. */
export function latinGrammar(parts: GrammarParts): Grammar {
  const anchors = anchorReader(parts.anchors);
  const readDates = dateReader(parts.words);
  const readWindows = windowReader(parts.words);
  const readLengths = durationReader(parts.words, anchors);
  const readMonths = monthRuleReader(parts.months, anchors);
  const readEvents = monthRuleReader({ ...parts.months, ways: parts.months.events }, anchors);
  const readAmounts = amountReader(parts.amounts);
  // Without a figure, a number in words or a word of the calendar there is nothing to find.
  const speaks = pattern(
    `(?<![a-z])(?:${Object.keys(parts.words.numbers).join('|')}|${parts.months.calendar})(?![a-z])`,
    '',
  );
  const bySigns = parts.id === 'en';
  const months = parts.words.months.map((source) => pattern(`(?<![a-z])(?:${source})(?![a-z])`, ''));
  const isCalendar = (text: string) => months.filter((month) => month.test(text)).length >= mostMonths;
  return {
    id: parts.id,
    find(clause: Clause, seen: Seen): readonly Led[] {
      const view = viewOf(clause);
      const { text, words, sifted } = view;
      const hasDigit = /\d/.test(text);
      if (!hasDigit && !speaks.test(text)) return [];
      const all = readLengths(words, sifted).filter(({ rule }) => !isAge(rule));
      const counted = joinedMonths(readMonths(words, sifted), all, text);
      const taken: Place[] = [];
      const free = ({ core }: { core: Place }) => !taken.some((one) => overlaps(one, core));
      const context = new DayOrder(
        clause,
        view,
        (words) =>
          dayComesFirst(words, bySigns) ?? pageDayFirst(seen, folded, bySigns) ?? parts.dayFirst(seen),
      );
      const read = hasDigit ? readDates(words, context) : [];
      const dates = read.length > severalDates && isCalendar(text) ? [] : read;
      // What comes at once comes so only where no other time is named.
      const isTimed = counted.length > 0 || all.length > 0 || dates.length > 0;
      const monthly = isTimed ? counted : namedEvent(readEvents(words, sifted));
      taken.push(...monthly.map(({ core }) => core));
      const windows = dates.length === 0 ? [] : readWindows(text, dates).filter(free);
      taken.push(...windows.map(({ core }) => core));
      const sided = twoSides(text, all.filter(free));
      taken.push(...sided.map(({ core }) => core));
      const lengths = all.filter(free);
      taken.push(...lengths.map(({ core }) => core));
      const amounts = readAmounts(words, sifted).filter((span) => free({ core: span }));
      if (monthly.length + windows.length + sided.length + lengths.length + amounts.length === 0) return [];
      return [
        ...[...monthly, ...sided].map(asMonth),
        ...windows.map(({ at, end, window, side, core, sure }) => ({
          sort: 'window' as const,
          at,
          end,
          value: window,
          lead: { side, core, sure },
        })),
        ...lengths.map(({ at, end, rule, direction, core }) => ({
          sort: 'rule' as const,
          at,
          end,
          value: rule,
          lead: { direction, core, sure: true },
        })),
        ...amounts.map(({ at, end, value }) => ({
          sort: 'amount' as const,
          at,
          end,
          value,
          direction: 'none' as const,
          lead: { core: { at, end }, sure: true },
        })),
      ].sort((a, b) => a.at - b.at);
    },
  };
}

function asMonth(span: MonthSpan): Led {
  const { at, end, core } = span;
  if (span.shape === 'detail')
    return { sort: 'detail', at, end, value: span.detail, lead: { core, sure: true } };
  return { sort: 'rule', at, end, value: span.rule, lead: { direction: 'none', core, sure: true } };
}
