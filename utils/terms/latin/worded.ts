/** Kinds that are said in words alone, in Latin-script languages: over folded text, one claim per way of saying it. */
import type { FactKind, FactValue } from '../../records/fact';
import { type Place, pattern } from '../grammar/latin/pattern';
import type { Claim, Clause, KindRule, Lang } from '../shapes';
import { cue, cueList, find } from '../sieve';
import { viewOf } from './view';

/** One way to say it, as a source over folded text; `never` in the clause forbids it, `needs` must be in or around it. */
export interface Saying {
  readonly says: string;
  readonly value: FactValue;
  readonly needs?: string;
  readonly never?: string;
  readonly sure?: boolean;
}

interface Hit extends Place {
  readonly saying: Saying;
}

const longestLead = 60;
const longestTail = 90;
/** Left to the next hit for its own quote. */
const leadOfNext = 24;

/** The stretch to quote for a hit: its part of the sentence, not reaching into its neighbours. */
function quoteAround(text: string, { at, end }: Place, from: number, to: number): Place {
  const lead = text.slice(Math.max(from, at - longestLead), at);
  const tail = text.slice(end, Math.min(to, end + longestTail));
  const stop = tail.search(/[.;!?\n](?:\s|$)/);
  const brk = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), lead.lastIndexOf('\n'));
  const cut = brk >= 0 ? brk + 2 : at - lead.length > from ? lead.search(/\s/) + 1 : 0;
  const last =
    stop >= 0 ? stop : end + tail.length < to ? Math.max(0, tail.search(/\s\S{0,40}$/)) : tail.length;
  const begin = at - lead.length + cut;
  const spaces = text.slice(begin, at).search(/\S/);
  const quoted = text.slice(begin, end + last).trimEnd();
  return { at: begin + Math.max(0, spaces), end: begin + quoted.length };
}

/** Makes a claimer of such sayings; a second saying counts only where it does not overlap the first. */
export function sayings(list: readonly Saying[]): KindRule['claim'] {
  const rules = list.map((saying) => ({
    saying,
    says: cue(pattern(`(?<![a-z])(?:${saying.says})`, '')),
    needs: saying.needs === undefined ? null : cue(pattern(saying.needs, '')),
    never: saying.never === undefined ? null : cue(pattern(saying.never, '')),
  }));
  const all = cueList(rules.map(({ says }) => says));
  return (clause: Clause): readonly Claim[] => {
    const view = viewOf(clause);
    const { text } = view;
    const hits: Hit[] = [];
    for (const i of view.sifted.among(all)) {
      const rule = rules[i];
      const found = rule && find(rule.says, view.words);
      if (!rule || !found) continue;
      const { needs, never, saying } = rule;
      if ((never && view.has(never)) || (needs && !view.hasAround(needs))) continue;
      const hit = { at: found.index, end: found.index + found[0].length, saying };
      if (!hits.some((one) => hit.at < one.end && one.at < hit.end)) hits.push(hit);
    }
    if (hits.length === 0) return [];
    hits.sort((a, b) => a.at - b.at);
    let quoted = 0;
    const nextQuote = (hit: Hit, next: Hit | undefined): Place => {
      const place = quoteAround(
        text,
        hit,
        quoted,
        next ? Math.max(hit.end, next.at - leadOfNext) : text.length,
      );
      quoted = place.end;
      return place;
    };
    return hits.map((hit, i) => ({
      ...nextQuote(hit, hits[i + 1]),
      value: hit.saying.value,
      weight: 1,
      over: null,
      sure: hit.saying.sure ?? true,
    }));
  };
}

/** Makes the rule of a kind that is said in words alone. */
export const wordedKind = (lang: Lang, id: string, kind: FactKind, list: readonly Saying[]): KindRule => ({
  id: `${lang}/${id}`,
  kind,
  claim: sayings(list),
});
