/** What a language gives to the Latin-script grammar: its words, as sources of patterns over folded text. */
import type { Offset } from '../../../records/fact';

export type Unit = Exclude<keyof Offset, undefined>;

/** What a word before a length of time says of it. */
export interface Hedge {
  within?: true;
  approx?: true;
  atLeast?: true;
  direction?: Direction;
  /** The length belongs to something else: "in the last 12 months". */
  past?: true;
}

/**
 * How a length of time lies to its anchor: `after` it, `before` it, `for` so long, `in` so long, `every` so often.
 */
export type Direction = 'after' | 'before' | 'for' | 'in' | 'every';

export interface GrammarWords {
  readonly months: readonly string[];
  /** Months' names that are other words as well count only when they are written with a capital. */
  readonly capitalised?: RegExp;
  readonly weekdays: readonly (readonly [source: string, code: string])[];
  /** "of" between the parts of a date. */
  readonly of: string;
  /** In the place of a year that stands elsewhere in the sentence: "of the same year". */
  readonly sameYear: string;
  /** After the number of a day: st, nd, º. */
  readonly ordinal: string;
  /** Before a day: "the", "el día". */
  readonly article: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Between tens and ones: "thirty-five", "treinta y cinco". */
  readonly tensTo: string;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: readonly (readonly [source: string, unit: Unit, factor: number])[];
  /** Makes days business days, before the unit or after it. */
  readonly business: string;
  /** Stands with a unit and changes nothing: "calendar", "naturales". */
  readonly plain: string;
  /** Between the two numbers of a range. */
  readonly rangeOf: string;
  readonly hedges: readonly (readonly [source: string, hedge: Hedge])[];
  /** After a length: what follows names the anchor. */
  readonly towards: readonly (readonly [source: string, direction: Direction])[];
  /** After a length: this is no rule at all ("years old", "a day"). */
  readonly notRule: string;
  /** Before a length: no rule either ("24 hours a day", "£5 a month"). */
  readonly notAfter: string;
  readonly clock: ClockWords;
  readonly period: PeriodWords;
}

export interface ClockWords {
  readonly midnight: string;
  readonly noon: string;
  /** After the digits: am, pm, h, horas. */
  readonly am: string;
  readonly pm: string;
  readonly plain: string;
  /** Between a date and its time, in this order and in the other. */
  readonly beforeTime: string;
  readonly afterTime: string;
  readonly zones: readonly (readonly [source: string, iana: string])[];
}

export interface PeriodWords {
  /** Between the two ends. */
  readonly to: string;
  /** Between two ends when `between` stands before. */
  readonly and: string;
  readonly between: string;
  /** Before a lone date: it begins, it ends. */
  readonly begins: string;
  readonly ends: string;
  /** After a lone date: it begins then ("onwards"), it ends then ("at the latest"). */
  readonly beginsAfter: string;
  readonly endsAfter: string;
  readonly endOf: string;
  /** After a day: it comes again each year, so it is no one date. */
  readonly recurs: string;
  /** Before what leads to an end: it begins when the text is published. */
  readonly published: string;
  /** "Received after 28 February, not accepted": what comes after it is refused, so it is an end. */
  readonly late: string;
  readonly refused: string;
}
