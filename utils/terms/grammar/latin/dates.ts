/** Dates written out, each by itself. */
import { type Cue, cue, type Sifted } from '../../sieve';
import type { Openings } from '../../sieve/openings';
import { type Day, isPossible, lastDayOf } from './calendar';
import { clockOf, withClock } from './clock';
import { matchesIn, type Place, pattern } from './pattern';
import type { GrammarWords } from './words';

/** A date in the text; two days when one month serves both ("1–30 November"). */
export interface DateSpan extends Place {
  readonly day: Day;
  readonly until?: Day;
  /** Day and month could be the other way round. */
  readonly ambiguous?: true;
  /** Only a month or a year. */
  readonly vague?: true;
  /** Too short to be a date by itself ("11/30"): needs a word before it. */
  readonly weak?: true;
}

export interface DateContext {
  /** The text with its capitals, same length as the folded one. */
  readonly original: string;
  /** The letters of the folded one. */
  readonly sifted: Sifted;
  /** Day before month in figures; null when nothing decided. */
  readonly dayFirst: boolean | null;
}

type Reader = (
  groups: readonly (string | undefined)[],
  context: Pick<DateContext, 'dayFirst'>,
) => Omit<DateSpan, 'at' | 'end'> | null;

/** A year of two figures with nothing before it: only where the date ends there, or goes on to another. */
const shortYear =
  '(?:2[4-9]|3\\d)(?=[,;.)]? ?(?:(?:-|to|until|till?|through|thru|and|al?|hasta|y)(?![a-z])|\\n|$)|[,;.)] )';

const yearOf = (source: string | undefined): { year?: number } => {
  if (!source) return {};
  const digits = Number(source.replace(/\D/g, ''));
  return { year: digits < 100 ? 2000 + digits : digits };
};

function monthReader(words: GrammarWords): (name: string | undefined) => number {
  const exact = words.months.map((source) => new RegExp(`^(?:${source})$`));
  return (name = '') => exact.findIndex((re) => re.test(name)) + 1;
}

/** Day and month in figures; falls back to the order that is possible. */
const figures: Reader = ([, a, , b, y], context) => {
  const first = Number(a);
  const second = Number(b);
  const year = yearOf(y);
  const dayMonth = { ...year, day: first, month: second };
  const monthDay = { ...year, day: second, month: first };
  const weak = y === undefined ? ({ weak: true } as const) : {};
  if (!isPossible(dayMonth)) return isPossible(monthDay) ? { day: monthDay, ...weak } : null;
  if (!isPossible(monthDay)) return { day: dayMonth, ...weak };
  const { dayFirst } = context;
  const doubt = dayFirst === null && first !== second ? ({ ambiguous: true } as const) : {};
  return { day: dayFirst ? dayMonth : monthDay, ...doubt, ...weak };
};

/** All the ways to write a date, the longer ones first. */
function waysOf(words: GrammarWords): [RegExp, Reader][] {
  const month = `(${words.months.join('|')})(?![a-z])\\.?`;
  const day = `(\\d{1,2})(?: ?(?:${words.ordinal})(?![a-z]))?`;
  const weekday = `(?:(?:${words.weekdays.map(([source]) => source).join('|')})\\.?,? ?)?`;
  const of = `(?:${words.of})`;
  const year = `(?:(?:,? ?${of}?,? ?|[-/])((?:19|20)\\d{2}|'\\d{2}|${shortYear})(?![\\d%])| (?:${words.sameYear})(?![a-z]))`;
  const dash = ` ?(?:-|${words.period.to}|${words.period.and}|&|/) ?`;
  const article = `(?:(?:${words.article}) )?`;
  const monthOf = monthReader(words);
  const day2 = `(?:${words.article} )?${weekday}${day}`;
  const made = (y: string | undefined, m: string | undefined, d: string | undefined): Day => {
    const month = monthOf(m);
    const { year } = yearOf(y);
    if (d === undefined) return year === undefined ? { month } : { year, month };
    return year === undefined ? { month, day: Number(d) } : { year, month, day: Number(d) };
  };
  const twoDays: Reader = ([, from, to, m, y]) => ({ day: made(y, m, from), until: made(y, m, to) });
  return [
    [
      pattern(
        `(?<![a-z\\d.,/:])${weekday}${day}(?:, ?\\d{1,2}(?![\\d:/])){0,6}${dash}${article}${day2}(?: ${of}? ?|[-/ .])${month}${year}?`,
      ),
      twoDays,
    ],
    [
      pattern(
        `(?<![a-z])${weekday}${month} ?${day}(?:,? ?${dash})${article}${day}(?![\\d:/])(?! ?(?:${words.clock.am}|${words.clock.pm})(?![a-z]))${year}?`,
      ),
      ([, m, from, to, y]) => twoDays(['', from, to, m, y], { dayFirst: null }),
    ],
    [
      pattern(`(?<![a-z\\d.,/:$€£-])(?:${weekday}${article})?${day}(?: ?${of}? ?|[-/ .])${month}${year}?`),
      ([, d, m, y]) => ({ day: made(y, m, d) }),
    ],
    [
      pattern(
        `(?<![a-z])${weekday}${month},? ?(?:${article})${day}(?![\\d:%/])(?! ?(?:${words.clock.am}|${words.clock.pm})(?![a-z]))${year}?`,
      ),
      ([, m, d, y]) => ({ day: made(y, m, d) }),
    ],
    [
      pattern('(?<![\\d/.-])(20\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])'),
      ([, y, , m, d]) => ({ day: { year: Number(y), month: Number(m), day: Number(d) } }),
    ],
    [
      // "15 al 31/07/2026": the month and the year serve both.
      pattern(
        `(?<![\\d/.,:$€£-])(\\d{1,2}) (?:${words.period.to}|-) ?(?:${words.article} )?(\\d{1,2})([/.-])(\\d{1,2})\\3((?:20)?\\d{2})(?![\\d/%])`,
      ),
      ([, from, to, , m, y]) => {
        const ofMonth = { ...yearOf(y), month: Number(m) };
        return { day: { ...ofMonth, day: Number(from) }, until: { ...ofMonth, day: Number(to) } };
      },
    ],
    [
      // "1/1/26-2/15/26": a dash between two such dates is no part of them.
      pattern('(?<![\\d/.$€£])(\\d{1,2})(\\/)(\\d{1,2})\\/((?:20)?\\d{2})(?![\\d/%]|\\.\\d)'),
      figures,
    ],
    [
      pattern('(?<![\\d/.$€£-])(\\d{1,2})( ?[/.-] ?)(\\d{1,2})\\2((?:20)?\\d{2})(?![\\d/%]|[.-]\\d)'),
      figures,
    ],
    [
      pattern('(?<![\\d/.,$€£])(\\d{1,2})(\\/)(\\d{1,2})(?![\\d/%]|[.,]\\d)()'),
      (g, c) => figures(g.slice(0, 4), c),
    ],
    [
      pattern(`(?<![a-z0-9])${month} ?(?:-|${words.period.to}|${words.period.and}) ?${month}${year}`),
      ([, from, to, y]) => ({
        day: { ...made(y, from, undefined), day: 1 },
        until: lastDayOf(made(y, to, undefined)),
      }),
    ],
    [pattern(`(?<![a-z0-9])${month}${year}`), ([, m, y]) => ({ day: made(y, m, undefined), vague: true })],
  ];
}

/** Makes a reader of the dates of a folded text, in order, none overlapping. */
export function dateReader(words: GrammarWords): (clause: Openings, context: DateContext) => DateSpan[] {
  const ways = waysOf(words).map(([re, read]): [Cue, Reader] => [cue(re), read]);
  const clock = clockOf(words);
  const yearAfter = pattern(`^,? ?(?:${words.of}),? ?(20\\d{2})(?!\\d)`, '');
  return (clause, context) => {
    const { text } = clause;
    const taken: DateSpan[] = [];
    for (const [way, read] of ways) {
      for (const { at, end, groups } of matchesIn(clause, context.sifted, way)) {
        if (taken.some((other) => at < other.end && end > other.at)) continue;
        if (words.capitalised && isOtherWord(context.original.slice(at, end), words.capitalised)) continue;
        const date = read(groups, context);
        // What cannot be (31 November) is no date, and no part of it is one.
        const can = date && isPossible(date.day) && (!date.until || isPossible(date.until));
        taken.push(can ? { ...date, at, end } : { at, end, day: {} });
      }
    }
    const dates = taken.filter(({ day }) => day.month !== undefined);
    dates.sort((a, b) => a.at - b.at);
    return dates.map((span) => {
      if (span.vague) return span;
      const place = { at: span.at, end: span.end, day: span.until ?? span.day };
      const timed = lateYear(text, withClock(text, place, clock), yearAfter);
      if (!span.until) return { ...span, ...timed };
      // "From 20 to 27 October at 23:59": the time is the last day's.
      return timed.at === span.at ? { ...span, end: timed.end, until: timed.day } : span;
    });
  };
}

/** "2 June at 23:59 of 2027": the year comes after the time. */
function lateYear<Dated extends Place & { day: Day }>(text: string, place: Dated, yearAfter: RegExp): Dated {
  if (place.day.year !== undefined || place.day.time === undefined) return place;
  const found = yearAfter.exec(text.slice(place.end, place.end + 16));
  if (!found) return place;
  return { ...place, end: place.end + found[0].length, day: { ...place.day, ...yearOf(found[1]) } };
}

/** "may 5" within a sentence is a verb; "May 5" is a date. */
const isOtherWord = (written: string, capitalised: RegExp): boolean => capitalised.test(written);
