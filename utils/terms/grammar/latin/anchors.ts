/** What a rule counts from, read from the words around it. */
import { type CueList, cue, cueList, find, type Sifted } from '../../sieve';
import { Openings } from '../../sieve/openings';
import { everyMatchOf, type Place, pattern } from './pattern';

/** Words that name an anchor; where several match, the first in the text wins, then the longest. */
export type AnchorWords = readonly (readonly [source: string, anchor: string])[];

export interface AnchorWordsOf {
  readonly anchors: AnchorWords;
  /** Before a phrase that names the anchor of what comes later: "after", "once". */
  readonly leads: string;
  /** Those of them that lead to many things: they count where no other leads to an anchor. */
  readonly weak: string;
  /** Between a thing and what is done to it: in "your purchase is approved" the approval is meant. */
  readonly passives: string;
  /** After a length and its verb: what follows names the anchor. */
  readonly follows: string;
}

export interface Anchored extends Place {
  readonly anchor: string;
}

const longestPhrase = 110;
const longestLink = 80;
/** A part of a sentence ends here; "…, counted from the draw" goes on with it. */
const partEnds = /[.;:!?(\d]|,(?!\s?(?:contad|computad|a contar|a partir|count|calculated|starting))/;
const finishes = /^(?:se )?(?:complet|finaliz|realiz)/;

export interface AnchorReader {
  /** The anchor named at the beginning of the words that follow `at`; `sifted` is of the text or of more. */
  after(text: string, at: number, sifted: Sifted): Anchored | null;
  /** The anchor named before `at`, after a word that leads to one: "once you have installed the app, …". */
  before(text: string, at: number, sifted: Sifted): Anchored | null;
  /** The anchor named in the same part of the sentence, some words on: "… to be added following the rental". */
  later(text: string, at: number, sifted: Sifted): Anchored | null;
}

interface Names {
  readonly cues: CueList;
  /** Of each cue. */
  readonly anchors: readonly string[];
}

function firstOf({ cues, anchors }: Names, text: string, sifted: Sifted): Anchored | null {
  const words = new Openings(text);
  let best: Anchored | null = null;
  for (const i of sifted.among(cues)) {
    const name = cues.cues[i];
    const found = name && find(name, words);
    if (!found) continue;
    const anchor = anchors[i] ?? '';
    const here = { at: found.index, end: found.index + found[0].length, anchor };
    if (!best || here.at < best.at || (here.at === best.at && here.end > best.end)) best = here;
  }
  return best;
}

/** Makes the anchor reader of a language. */
export function anchorReader({ anchors, leads, weak, passives, follows }: AnchorWordsOf): AnchorReader {
  const names: Names = {
    cues: cueList(anchors.map(([source]) => cue(pattern(`(?<![a-z])(?:${source})`, '')))),
    anchors: anchors.map(([, anchor]) => anchor),
  };
  const lead = cue(pattern(`(?<![a-z])(?:${leads})(?![a-z])`));
  const isWeak = pattern(`^(?:${weak})$`, '');
  const leadsOn = cue(pattern(`(?<![a-z])(?:${follows}) `, ''));
  const passive = pattern(`^ <4>(?:${passives}) (?:[a-z]{2,12}ly )?`, '');
  const meant = (text: string, sifted: Sifted): Anchored | null => {
    const thing = firstOf(names, text, sifted);
    const found = thing && passive.exec(text.slice(thing.end, thing.end + longestLink));
    // Another thing and what is done to that.
    const link = found && !/\s(?:or|and|y|o)\s/.test(found[0]) ? found : null;
    // "The booking is completed" is the booking; "complete la reserva" as well.
    const next =
      thing && finishes.test(text.slice(thing.at, thing.end))
        ? firstOf(names, text.slice(thing.end), sifted)
        : null;
    if (thing && next && next.at < 8 && next.anchor !== thing.anchor)
      return { anchor: next.anchor, at: thing.at, end: next.end + thing.end };
    const done = link && thing ? firstOf(names, text.slice(thing.end + link[0].length), sifted) : null;
    if (!thing || !link || done?.at !== 0) return thing;
    const by = thing.end + link[0].length;
    if (done.anchor === 'condition_met') return { anchor: thing.anchor, at: thing.at, end: done.end + by };
    return { anchor: done.anchor, at: thing.at, end: done.end + by };
  };
  const moved = (found: Anchored | null, by: number) =>
    found && { anchor: found.anchor, at: found.at + by, end: found.end + by };
  return {
    after(text, at, sifted) {
      const phrase = text.slice(at, at + longestPhrase);
      const stop = phrase.search(/[.;!?](?:\s|$)/);
      return moved(meant(stop < 0 ? phrase : phrase.slice(0, stop), sifted), at);
    },
    later(text, at, sifted) {
      if (!sifted.may(leadsOn)) return null;
      const phrase = text.slice(at, at + longestPhrase);
      const stop = phrase.search(partEnds);
      const part = stop < 0 ? phrase : phrase.slice(0, stop);
      const found = find(leadsOn, new Openings(part));
      if (!found) return null;
      const begin = found.index + found[0].length;
      return moved(meant(part.slice(begin), sifted), at + begin);
    },
    before(text, at, sifted) {
      if (!sifted.may(lead)) return null;
      const from = Math.max(0, at - longestPhrase);
      const whole = text.slice(from, at);
      const last = Math.max(...[';', '!', '?'].map((sign) => whole.lastIndexOf(sign)));
      const begun = from + last + 1;
      const phrase = text.slice(begun, at);
      let faint: Anchored | null = null;
      for (const { end: begin, groups } of everyMatchOf(new Openings(phrase), lead).reverse()) {
        const faintly = isWeak.test(groups[0]);
        if (faintly && faint) continue;
        const found = meant(phrase.slice(begin), sifted);
        if (found && !faintly) return moved(found, begun + begin);
        if (found) faint = moved(found, begun + begin);
      }
      return faint;
    },
  };
}
