/** How heavily the words of a clause claim a time: by what they say, and by how they stand to it. */
import type { Led } from '../grammar/latin/grammar';
import { matchesOf, type Place } from '../grammar/latin/pattern';
import type { CueList } from '../sieve';
import type { View } from './view';

/** The words of a kind that have weight. */
export interface Weighed {
  readonly readsAnchors: boolean;
  readonly cues: CueList;
  /** Of each cue. */
  readonly weights: readonly number[];
  readonly titles: RegExp | null;
}

/** A cue this far away counts half. */
const half = 90;
/** What a cue counts at least where its sentence has no other time, if it would at twice the reach. */
const faint = 1.91;
/** What is this near stands beside a time, in characters. */
export const nearby = 48;
/** A time that begins before this opens its sentence. */
const opening = 14;
/** Left to the next time, its own words. */
const beside = 24;

/** Where a sentence turns to another part. */
export const parts = /[,;:]\s|\s(?:and|but|or|y|e|pero|o)\s/g;

/**
 * How far a cue is from a time, in characters. Other times between them, the parts of the sentence between them, and
 * standing after the time (what rules a time mostly stands before it) make it further.
 */
function distance(cue: Place, time: Place, times: readonly Place[], text: string): number {
  if (time.at >= cue.at && time.end <= cue.end) {
    // Of two times beside the same words, the one after their last word is meant.
    const rival = times.some(({ at }) => at >= cue.end && at - cue.end < nearby);
    return (cue.end - time.end) / 3 + (rival ? half * 2 : 0);
  }
  const isAfter = cue.at >= time.end;
  const [from, to] = isAfter ? [time.end, cue.at] : [cue.end, time.at];
  if (from >= to) return isAfter ? 15 : 0;
  const between = times.filter(({ at, end }) => at >= from && end <= to).length;
  // "Once 90 days have passed, …": what opens the sentence is ruled by what follows.
  // What stands right before the next time is that one's.
  const next = isAfter && times.some(({ at }) => at >= cue.end && at - cue.end < beside) ? half * 2 : 0;
  if (isAfter && time.at < opening) return next + (to - from) / 2 + between * half;
  const broken = text.slice(from, to + 1).match(parts)?.length ?? 0;
  return next + to - from + between * half + Math.min(3, broken) * 22 + (isAfter ? 15 : 0);
}

/** Words that name what a rule counts from say nothing of its kind. */
const isAnchor = (cue: Place, times: readonly Led[]): boolean =>
  times.some(({ sort, end, lead }) => sort === 'rule' && cue.at >= lead.core.end && cue.at < end);

/** Makes the weigher of a kind's words in one clause, for a time of it: 0 when none speaks. */
export function weigher(rules: Weighed, view: View, times: readonly Led[]): (time: Led) => number {
  const { text, label: name, heading: title } = view;
  const cores = times.map(({ lead }) => lead.core);
  const spoken: { places: readonly Place[]; weight: number }[] = [];
  for (const i of view.sifted.among(rules.cues)) {
    const one = rules.cues.cues[i];
    const weight = rules.weights[i];
    if (!one || weight === undefined) continue;
    const all = matchesOf(view.words, one);
    const places = rules.readsAnchors ? all : all.filter((place) => !isAnchor(place, times));
    if (places.length > 0) spoken.push({ places, weight });
  }
  const label = name !== '' && rules.titles?.test(name) ? (text.startsWith(name) ? 4 : 3.2) : 0;
  const heading = title !== '' && rules.titles?.test(title) ? 1.9 : 0;
  return (time) => {
    let best = 0;
    let others = 0;
    for (const { places, weight } of spoken) {
      let own = 0;
      for (const place of places) {
        const away = distance(place, time.lead.core, cores, text) / half;
        // Of the only time of a sentence its words are, however far they stand; nearer words still count more.
        const least = times.length === 1 ? Math.min(faint, weight / (1 + away / 2)) : 0;
        own = Math.max(own, weight / (1 + away), least);
      }
      if (own > best) [best, others] = [own, others + best / 8];
      else others += own / 8;
    }
    return Math.max(best, label, heading) + Math.min(0.6, others) + (best > 0 && heading > 0 ? 0.5 : 0);
  };
}
