/** Kinds that are said in words alone: what a sentence must contain, and what it then means. */
import type { FactValue } from '../records';
import { type Look, lookAt } from './look';
import { quoteOf } from './quotes';
import type { Claim, Clause, Found, KindRule } from './shapes';
import { type Cue, cue } from './sieve';

/** One way to say it. Asked of one sentence; not global. */
export interface Wording {
  says: RegExp;
  value: FactValue | ((clause: Clause) => FactValue);
  /** Must be in the sentence, its label, its heading, or the sentence before. */
  needs?: RegExp;
  /** Must be nowhere in the sentence. */
  never?: RegExp;
  sure?: boolean;
}

/** A kind may make its wordings anew for each clause; their patterns stay the same. */
const cues = new WeakMap<RegExp, Cue>();

function cueFor(re: RegExp): Cue {
  const known = cues.get(re) ?? cue(re);
  cues.set(re, known);
  return known;
}

interface Sought {
  wording: Wording;
  says: Cue;
  needs: Cue | null;
  never: Cue | null;
}

const soughtOf = (wording: Wording): Sought => ({
  wording,
  says: cueFor(wording.says),
  needs: wording.needs ? cueFor(wording.needs) : null,
  never: wording.never ? cueFor(wording.never) : null,
});

function said({ says, needs, never }: Sought, { text }: Clause, look: Look): RegExpExecArray | null {
  const hit = look.sifted.may(says) ? says.re.exec(text) : null;
  if (!hit || (never && look.has(never)) || (needs && !look.has(needs, 'told'))) return null;
  return hit;
}

/** Claims each sentence by the first wording that fits it. */
export function worded(wordings: readonly Wording[]): KindRule['claim'] {
  const sought = wordings.map(soughtOf);
  return (clause: Clause, _found: readonly Found[]): readonly Claim[] => {
    const look = lookAt(clause);
    for (const one of sought) {
      const hit = said(one, clause, look);
      if (!hit) continue;
      const { value: read, sure } = one.wording;
      const place = quoteOf(clause, { at: hit.index, end: hit.index + hit[0].length });
      const value = typeof read === 'function' ? read(clause) : read;
      return [{ ...place, value, weight: 1, over: null, sure: sure ?? true }];
    }
    return [];
  };
}

/** The claims of several readers, one after the other. */
export const together =
  (...readers: readonly KindRule['claim'][]): KindRule['claim'] =>
  (clause, found) => {
    let all: readonly Claim[] = [];
    for (const read of readers) {
      const claims = read(clause, found);
      if (claims.length > 0) all = all.length === 0 ? claims : [...all, ...claims];
    }
    return all;
  };
