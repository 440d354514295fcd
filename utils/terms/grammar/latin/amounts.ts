/** Sums of money, points, percent and counted things. */
import type { Amount } from '../../../records/fact';
import { type Cue, cue, type Sifted } from '../../sieve';
import type { Openings } from '../../sieve/openings';
import { matchesIn, type Place, pattern } from './pattern';

export interface AmountSpan extends Place {
  readonly shape: 'amount';
  readonly value: Amount;
}

export interface AmountWords {
  /** Before the number: "£", "us$". The first that matches names the unit. */
  readonly before: readonly (readonly [source: string, unit: string])[];
  /** After the number: "dollars", "puntos", "%". */
  readonly after: readonly (readonly [source: string, unit: string])[];
  /** `1.000,50` rather than `1,000.50`. */
  readonly decimalComma: boolean;
  readonly million?: string;
  /** Numbers in words, before a unit in words: "thirty dollars". */
  readonly numbers?: Readonly<Record<string, number>>;
}

const digits =
  "(\\d{1,3}(?:[.,\\u0020']\\d{3}(?!\\d)){1,3}(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?)";

/** Reads `1.000,50` and `1,000.50`; a separator before three digits groups thousands in either. */
export function readNumber(source: string, decimalComma: boolean): number {
  const bare = source.replace(/[ ']/g, '');
  const parts = /^(.{1,20}?)[.,](\d{1,2})$/.exec(bare);
  const whole = (parts?.[1] ?? bare).replace(/[.,]/g, '');
  const cents = parts?.[2] ?? '';
  if (!decimalComma && /^\d{1,3},\d{1,2}$/.test(bare)) return Number(whole + cents);
  return Number(cents ? `${whole}.${cents}` : whole);
}

function spelt(numbers: Readonly<Record<string, number>>, after: AmountWords['after']): Cue {
  const names = Object.keys(numbers).filter((name) => (numbers[name] ?? 0) > 1);
  const units = after.map(([one]) => one).join('|');
  return cue(pattern(`(?<![a-z-])(${names.join('|')}) (${units})(?![a-z0-9])`));
}

/** Makes a reader of the amounts of a folded text. */
export function amountReader(words: AmountWords): (clause: Openings, sifted: Sifted) => AmountSpan[] {
  const source = (list: AmountWords['before']) => list.map(([one]) => one).join('|');
  const thousands = '(k(?![a-z0-9]))?';
  const leading = cue(pattern(`(?<![a-z0-9.,])(${source(words.before)}) ?${digits}${thousands}(?![\\d%])`));
  const trailing = cue(
    pattern(`(?<![\\d.,$€£/-])${digits}${thousands} ?(${source(words.after)})(?![a-z0-9])`),
  );
  const units = (list: AmountWords['before']) =>
    list.map(([one, unit]) => [pattern(`^(?:${one})$`, ''), unit] as const);
  const [unitsBefore, unitsAfter] = [units(words.before), units(words.after)];
  const unitOf = (list: ReturnType<typeof units>, name = '') => list.find(([re]) => re.test(name))?.[1] ?? '';
  const inWords = words.numbers && spelt(words.numbers, words.after);
  return (clause, sifted) => {
    const { text } = clause;
    const spans: AmountSpan[] = [];
    const add = (place: Place, number = '', thousand: string | undefined, unit: string) => {
      if (spans.some((other) => place.at < other.end && place.end > other.at)) return;
      const amount = readNumber(number, words.decimalComma) * (thousand ? 1000 : 1);
      spans.push({ shape: 'amount', at: place.at, end: place.end, value: { amount, unit } });
    };
    const hasDigit = /\d/.test(text);
    for (const { at, end, groups } of hasDigit ? matchesIn(clause, sifted, leading) : [])
      add({ at, end }, groups[2], groups[3], unitOf(unitsBefore, groups[1]));
    for (const { at, end, groups } of hasDigit ? matchesIn(clause, sifted, trailing) : [])
      add({ at, end }, groups[1], groups[2], unitOf(unitsAfter, groups[3]));
    for (const { at, end, groups } of inWords ? matchesIn(clause, sifted, inWords) : [])
      add({ at, end }, String(words.numbers?.[groups[1] ?? '']), undefined, unitOf(unitsAfter, groups[2]));
    return spans.sort((a, b) => a.at - b.at);
  };
}
