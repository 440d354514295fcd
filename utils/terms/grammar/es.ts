/** The Spanish grammar of times and amounts. */
import type { Clause, Found, Grammar, Seen } from '../shapes';
import { amountWords, argentine, pesos } from './es/amounts';
import { anchorWords } from './es/anchors';
import { monthWords } from './es/month-rules';
import { es } from './es/words';
import { latinGrammar } from './latin/grammar';
import { folded, pattern } from './latin/pattern';

const grammar = latinGrammar({
  id: 'es',
  words: es,
  anchors: anchorWords,
  months: monthWords,
  amounts: amountWords,
  dayFirst: () => true,
});

const countries = pesos.map(([source, unit]) => [pattern(source, ''), unit] as const);
const ofTheRiver = pattern(argentine, '');
const zones: readonly (readonly [RegExp, string])[] = [
  [/Mexico|Tijuana|Monterrey|Cancun/, 'MXN'],
  [/Bogota/, 'COP'],
  [/Argentina/, 'ARS'],
  [/Santiago/, 'CLP'],
  [/New_York|Chicago|Los_Angeles|Puerto_Rico|Guayaquil|Panama/, 'USD'],
];
/** Thousands as Mexico writes them. */
const commas = /\d,\d{3}(?![\d,])/;

interface Money {
  /** By the country the page speaks of. */
  readonly named: string | null;
  /** Whether its thousands are Mexico's. */
  readonly isComma: boolean;
}

const pages = new WeakMap<Seen, Money>();

/** The money of the whole page, decided once per reading. */
function pageMoney(seen: Seen): Money {
  const known = pages.get(seen);
  if (known !== undefined) return known;
  const page = folded(seen.page ?? '');
  const named = countries.find(([re]) => re.test(page))?.[1] ?? null;
  const money = { named, isComma: commas.test(page) };
  pages.set(seen, money);
  return money;
}

/** The currency of a bare `$`: by the country the text speaks of, by how thousands are written, by where it was seen. */
function pesoOf(clause: Clause, at: number, seen: Seen): string {
  const around = folded(`${clause.heading} ${clause.before} ${clause.text}`);
  const named = countries.find(([re]) => re.test(around))?.[1] ?? pageMoney(seen).named;
  if (named) return named;
  const near = zones.find(([re]) => re.test(seen.zone))?.[1];
  if (near) return near;
  const number = /\d{1,3}(?:[.,]\d{3}){0,3}/.exec(clause.text.slice(at, at + 20))?.[0] ?? '';
  const isNamed = /^[\d.,]{1,14} ?pesos/i.test(clause.text.slice(at, at + 24));
  // Pesos have their sign in front, or their name behind.
  if (!isNamed && /^\d/.test(clause.text.slice(at, at + 1))) return 'USD';
  if (!isNamed && pageMoney(seen).isComma) return 'MXN';
  // A purchase of three pesos there is none.
  if (!isNamed && Number(number.replace(/\D/g, '')) < 100) return 'USD';
  if (/\d,\d{3}/.test(number)) return 'MXN';
  if (ofTheRiver.test(around)) return 'ARS';
  // Nothing is asked for in so few pesos further south.
  if (Number(number.replace(/\D/g, '')) < 1000) return 'MXN';
  // Dots before thousands and large sums: Colombian prices are a hundred times Argentine ones.
  return Number(number.replace(/\D/g, '')) >= 50_000 ? 'COP' : 'ARS';
}

export default {
  id: 'es',
  find: (clause, seen): readonly Found[] =>
    grammar
      .find(clause, seen)
      .map((found) =>
        found.sort === 'amount' && found.value.unit === '$'
          ? { ...found, value: { ...found.value, unit: pesoOf(clause, found.at, seen) } }
          : found,
      ),
} satisfies Grammar;
