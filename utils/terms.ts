/** Terms: what a text says of dates, amounts and conditions. One file per kind and language in `terms/<lang>/`. */
import type { FactReading } from './records';
import { type Bid, sayingOf, settle } from './terms/contest';
import { fold, unfold } from './terms/fold';
import { languageOf, languageWithin } from './terms/language';
import { paired } from './terms/latin/paired';
import { Page } from './terms/page';
import { clausesOf } from './terms/passage';
import type { Clause, Grammar, KindRule, Lang, Seen } from './terms/shapes';
import { isStamp } from './terms/windows';

export type { KindRule, Lang } from './terms/shapes';

/** How many readings a text may have; what comes later is not read. */
const mostReadings = 2_000;
/** Nor more clauses: a page of 200 kB has some thousands, and what has more is no terms. */
const mostClauses = 20_000;
const longestQuote = 2_000;
/** How much of a page is asked for its country and its order of day and month. */
const longestPage = 20_000;

/** Every kind in every language, in the order of the file names. */
export const kindRules = Object.values(
  import.meta.glob<KindRule>('./terms/{ja,en,es}/*.ts', { eager: true, import: 'default' }),
);

const grammars = new Map(
  Object.values(import.meta.glob<Grammar>('./terms/grammar/*.ts', { eager: true, import: 'default' })).map(
    (grammar) => [grammar.id, grammar] as const,
  ),
);

const rulesOf = (lang: Lang) => kindRules.filter(({ id }) => id.startsWith(`${lang}/`));
const byLanguage = new Map((['ja', 'en', 'es'] as const).map((lang) => [lang, rulesOf(lang)] as const));

function readClause(clause: Clause, lang: Lang, seen: Seen, promising: boolean): readonly Bid[] {
  const rules = byLanguage.get(lang) ?? [];
  const found = promising ? (grammars.get(lang)?.find(clause, seen) ?? []) : [];
  const bids: Bid[] = [];
  for (const { kind, claim } of rules) {
    const claims = claim(clause, found);
    if (claims.length === 0) continue;
    for (const { at, end, value, weight, over, sure } of claims)
      bids.push({ at, end, value, weight, over, sure, kind });
  }
  return bids.length === 0 ? bids : settle(bids);
}

/** What a page's clauses say; one that stands in it more than once is read once. */
function clauseReader(seen: Seen, promising: boolean): (clause: Clause, lang: Lang) => readonly Bid[] {
  const known = new Map<Clause, readonly Bid[]>();
  return (clause, lang) => {
    const bids = known.get(clause) ?? readClause(clause, lang, seen, promising);
    known.set(clause, bids);
    return bids;
  };
}

/**
 * Reads terms of any length; never throws, and takes time linear in the length.
 * @param text as shown: lines kept, markup left out
 * @param options `lang` where known (else judged by script and little words), `seenAt` (UTC ISO) and `zone` (IANA) of the look
 * @returns readings in the order of the text; each quote is `text.slice(at, at + quote.length)`
 */
export function readTerms(
  text: string,
  { lang, seenAt, zone = 'UTC' }: { lang?: Lang; seenAt: string; zone?: string },
): FactReading[] {
  const folded = fold(text);
  const whole = lang ?? languageOf(folded.text);
  const readings: FactReading[] = [];
  const promising = grammars.get(whole)?.promises?.(folded.text) ?? true;
  const said = new Set<string>();
  const read = clauseReader({ seenAt, zone, page: folded.text.slice(0, longestPage) }, promising);
  let clauses = 0;
  for (const { clause, at: from } of clausesOf(new Page(folded.text))) {
    if (++clauses > mostClauses) break;
    const own = lang ?? languageWithin(clause.text, whole);
    for (const { kind, value, sure, at, end } of read(clause, own)) {
      const place = unfold(folded, from + at, from + end);
      const quote = text.slice(place.at, place.end).slice(0, longestQuote);
      const saying = sayingOf({ kind, value });
      if (quote === '' || isStamp(value) || (saying !== null && said.has(saying))) continue;
      if (saying !== null) said.add(saying);
      readings.push({ kind, quote, at: place.at, value, sure });
    }
    if (readings.length >= mostReadings) break;
  }
  return whole === 'ja' ? readings : paired(readings, text);
}
