/** Days as history pages write them. What can be read in two ways, and what is no day, is not read. */
import { months } from './statement-words';
import { dayComesFirst } from './terms/grammar/latin/day-order';

/** What is known of all dates of a page. */
export interface DayContext {
  /** 3/4 is the third of April (true), March 4 (false), or nobody knows (null). */
  dayFirst: boolean | null;
  /** The day the page was seen, `YYYY-MM-DD`. */
  today: string;
}

export interface WrittenDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Where it stands, UTF-16 units. */
  at: number;
  end: number;
}

/** Countries that write the month first. */
const monthFirst: readonly string[] = ['US'];

/** Whether days come first on a page. `text`: folded. `country`: the portal's, ISO 3166-1, where it is known. */
export function dayFirstOn(text: string, language: string, country: string | undefined): boolean | null {
  // Japanese writes the month first, with a year or without.
  if (language === 'ja') return false;
  const said = dayComesFirst(text.slice(0, 20_000), language === 'en');
  if (said !== null) return said;
  if (country !== undefined) return !monthFirst.includes(country);
  return language === 'es' ? true : null;
}

const name = '([a-z]{3,10})';
const forms = [
  String.raw`(?<y1>20\d\d)\s?[/.年-]\s?(?<m1>\d{1,2})\s?[/.月-]\s?(?<d1>\d{1,2})日?`,
  String.raw`令和(?<era>\d{1,2})年(?<m2>\d{1,2})月(?<d2>\d{1,2})日`,
  String.raw`(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<y3>20\d\d|\d\d)`,
  String.raw`(?<d4>\d{1,2})(?:st|nd|rd|th)?[ -](?:de )?(?<m4>[a-z]{3,10})\.?,?[ -](?:del? )?(?<y4>20\d\d)`,
  String.raw`\b(?<m5>[a-z]{3,10})\.? (?<d5>\d{1,2})(?:st|nd|rd|th)?,? (?<y5>20\d\d)`,
  String.raw`(?<m6>\d{1,2})月(?<d6>\d{1,2})日`,
];
const full = new RegExp(`(?<![\\d/.-])(?:${forms.join('|')})(?![\\d/]|-\\d)`);
/** Without a year: only where a whole cell, or the beginning of a line, is nothing else. */
const short = new RegExp(
  `^(?:(?<a>\\d{1,2})[/-](?<b>\\d{1,2})|(?<d>\\d{1,2}) (?<m>${name})\\.?)(?=$|[ (t]|\\b)(?![/.\\d-])`,
);

/** The first day in some words (folded, latin). `whole`: words that may be a day without its year. */
export function dayIn(
  latin: string,
  context: DayContext,
  { whole = false, ahead = false }: { whole?: boolean; ahead?: boolean } = {},
): WrittenDay | null {
  const long = full.exec(latin);
  const match = long ?? (whole ? short.exec(latin) : null);
  if (!match) return null;
  const day = long ? dayOf(match.groups ?? {}, context, ahead) : shortDay(match.groups ?? {}, context, ahead);
  return day === null ? null : { day, at: match.index, end: match.index + match[0].length };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, context: DayContext, ahead: boolean): string | null {
  const { y1, m1, d1, era, m2, d2, a, b, y3, d4, m4, y4, m5, d5, y5, m6, d6 } = groups;
  if (y1) return valid(Number(y1), Number(m1), Number(d1));
  if (era) return valid(2018 + Number(era), Number(m2), Number(d2));
  if (a) return numeric(Number(a), Number(b), y3 ?? '', context, ahead);
  if (y4) return valid(Number(y4), monthOf(m4), Number(d4));
  if (y5) return valid(Number(y5), monthOf(m5), Number(d5));
  return yearless(Number(m6), Number(d6), context, ahead);
}

function shortDay({ a, b, d, m }: Groups, context: DayContext, ahead: boolean): string | null {
  if (d) return yearless(monthOf(m), Number(d), context, ahead);
  const [first, second] = [Number(a), Number(b)];
  const readings = ordered(first, second, context.dayFirst).flatMap(
    ([month, day]) => yearless(month, day, context, ahead) ?? [],
  );
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** Month and day, in every way two figures can be meant. Month first is how Japanese and ISO write without a year. */
function ordered(a: number, b: number, dayFirst: boolean | null): [month: number, day: number][] {
  if (dayFirst === true) return [[b, a]];
  if (dayFirst === false) return [[a, b]];
  return a === b
    ? [[a, b]]
    : [
        [a, b],
        [b, a],
      ];
}

function numeric(
  a: number,
  b: number,
  year: string,
  { dayFirst, today }: DayContext,
  ahead: boolean,
): string | null {
  const y = Number(year.length === 2 ? `20${year}` : year);
  const days = ordered(a, b, dayFirst).flatMap(([month, day]) => valid(y, month, day) ?? []);
  const [only] = days;
  if (days.length === 1) return only ?? null;
  // What a history lists has happened; what lapses is yet to come.
  const possible = days.filter((day) => (ahead ? day >= today : day <= today));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** The latest such day that is over, or the next one to come. */
function yearless(month: number, day: number, { today }: DayContext, ahead: boolean): string | null {
  const year = Number(today.slice(0, 4));
  const here = valid(year, month, day) ?? valid(year + (ahead ? 1 : -1), month, day);
  if (here === null) return null;
  if (ahead) return here >= today ? here : valid(year + 1, month, day);
  return here <= today ? here : valid(year - 1, month, day);
}

const monthOf = (word = ''): number => months[word.slice(0, 3)] ?? 0;

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 2000 || year > 2099 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}
