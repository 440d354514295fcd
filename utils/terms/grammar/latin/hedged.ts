/** The words before a length of time that say how it is meant: "within", "up to", "about". */
import { type Cue, cue } from '../../sieve';
import { ending } from './pattern';
import type { Direction, GrammarWords, Hedge } from './words';

/** Words before a length, what they mean, and whether that is anything. */
export type HedgeCue = readonly [words: Cue, hedge: Hedge, says: boolean];

/** Takes the words of a language in. */
export const hedgeCue = ([source, hedge]: GrammarWords['hedges'][number]): HedgeCue => [
  cue(ending(source)),
  hedge,
  Object.keys(hedge).length > 0,
];

/** What stands before a word. */
const isSign = /^[^a-z0-9]/;
const mostHedges = 7;
const reach = 44;

/** What the words before a length say of it, and where the first of them begins. */
export interface Hedged {
  at: number;
  within: boolean;
  approx: boolean;
  atLeast: boolean;
  past: boolean;
  direction: Direction | undefined;
}

/** Takes the words before a length off, one after the other, and says what they mean. */
export function hedgesBefore(text: string, at: number, hedges: readonly HedgeCue[]): Hedged {
  const all: Hedged = {
    at,
    within: false,
    approx: false,
    atLeast: false,
    past: false,
    direction: undefined,
  };
  let bare = at;
  for (let i = 0; i < mostHedges; i++) {
    const left = text.slice(Math.max(0, bare - reach), bare);
    let longest = 0;
    let next: HedgeCue | null = null;
    for (const one of hedges) {
      const found = one[0].re.exec(left)?.[0];
      const length = found ? found.length - (isSign.test(found) ? 1 : 0) : 0;
      if (length <= longest) continue;
      longest = length;
      next = one;
    }
    if (!next) break;
    bare -= longest;
    const [, hedge, says] = next;
    if (!says) continue;
    all.at = bare;
    all.within ||= hedge.within === true;
    all.approx ||= hedge.approx === true;
    all.atLeast ||= hedge.atLeast === true;
    all.past ||= hedge.past === true;
    all.direction ??= hedge.direction;
  }
  return all;
}
