/** Lengths of time with the words that make rules of them: number · unit · hedge · direction · anchor. */
import type { Offset, Rule } from '../../../records/fact';
import { type Cue, cue, type Sifted } from '../../sieve';
import type { Openings } from '../../sieve/openings';
import type { AnchorReader } from './anchors';
import { type HedgeCue, type Hedged, hedgeCue, hedgesBefore } from './hedged';
import { numberOf, numberSource } from './numbers';
import { beginning, matchesIn, type Place, pattern } from './pattern';
import type { Direction, GrammarWords, Unit } from './words';

export interface RuleSpan extends Place {
  readonly shape: 'rule';
  readonly rule: Rule;
  readonly direction: Direction | 'none';
  /** The length itself, without the words around it. */
  readonly core: Place;
}

const isAn = /^(?:an?|una?)$/;
const reach = 44;

interface Parts {
  length: Cue;
  units: readonly (readonly [RegExp, Unit, number])[];
  hedges: readonly HedgeCue[];
  towards: readonly (readonly [RegExp, Direction])[];
  notRule: RegExp;
  notAfter: RegExp;
  business: RegExp;
}

function partsOf(words: GrammarWords): Parts {
  const n = numberSource(words);
  const units = words.units.map(([source]) => source).join('|');
  const mid = `(?:${words.business}|${words.plain})`;
  return {
    // "30 days", "4-6 weeks", "ten (10) business days", "20 días hábiles", "30 to 45 days".
    length: cue(
      pattern(
        `(?<![a-z0-9$€£.,:/])(${n})(?:(?: ?(?:${units}))?(?:-| (?:${words.rangeOf}) | - )(${n}))?\\+?[-\\s]{0,2}((?:${mid} )?(?:${mid} )?(?:${units})(?![a-z])(?:\\.(?= [a-z]))?(?: (?:${words.business}|${words.plain})(?![a-z]))?)`,
      ),
    ),
    units: words.units.map(([source, unit, factor]) => [
      pattern(`(?<![a-z])(?:${source})(?![a-z])`, ''),
      unit,
      factor,
    ]),
    hedges: words.hedges.map(hedgeCue),
    towards: words.towards.map(([source, direction]) => [beginning(`(?:${source})(?![a-z])`), direction]),
    notRule: beginning(`-? ?(?:${words.notRule})`),
    notAfter: pattern(`(?:${words.notAfter})[\\s,]{0,2}$`, ''),
    business: pattern(`(?<![a-z])(?:${words.business})(?![a-z])`, ''),
  };
}

/** Offset of "4–6 weeks": weeks in days, business days apart. */
function offsetOf(groups: readonly (string | undefined)[], parts: Parts, words: GrammarWords): Offset | null {
  const [, first, second, unitWords = ''] = groups;
  const a = numberOf(first, words);
  const b = numberOf(second, words);
  const unit = parts.units.find(([re]) => re.test(unitWords));
  if (a === null || a === 0 || a > 1100 || !unit) return null;
  const [, name, factor] = unit;
  const business = name === 'days' && factor === 1 && parts.business.test(unitWords);
  const count = b === null || b <= a ? a * factor : ([a * factor, b * factor] as [number, number]);
  // Written out: a name that is computed makes each object an own one for the engine.
  if (business) return { businessDays: count };
  return name === 'days' ? { days: count } : { [name]: count };
}

/** Makes a reader of the rules of a folded text. */
export function durationReader(
  words: GrammarWords,
  anchors: AnchorReader,
): (clause: Openings, sifted: Sifted) => RuleSpan[] {
  const parts = partsOf(words);
  return (clause, sifted) => {
    const { text } = clause;
    const spans: RuleSpan[] = [];
    const lengths = matchesIn(clause, sifted, parts.length);
    const hedges = lengths.length === 0 ? [] : parts.hedges.filter(([one]) => sifted.may(one));
    for (const { at, end, groups } of lengths) {
      const offset = offsetOf(groups, parts, words);
      // "365 days (1 year)": the same once more.
      const last = spans.at(-1);
      if (last && text.charAt(end) === ')' && /^\s?\($/.test(text.slice(last.core.end, at))) continue;
      const right = text.slice(end, end + reach);
      if (
        !offset ||
        parts.notRule.test(right) ||
        parts.notAfter.test(text.slice(Math.max(0, at - reach), at))
      )
        continue;
      const hedge = hedgesBefore(text, at, hedges);
      const toward = towardsOf(right, parts);
      // "in a calendar year", "a day": an article is a number only where something else makes a rule of it.
      const isArticle = isAn.test(groups[1] ?? '');
      if (hedge.past || (isArticle && !toward && !hedge.within && !hedge.direction)) continue;
      const named = toward ? anchors.after(text, end + toward.length, sifted) : null;
      const direction = hedge.direction ?? toward?.direction ?? (hedge.within ? 'in' : 'none');
      // "…, and is valid for 12 months": what stands before belongs to the time before.
      const earlier = hedge.direction === 'for' ? null : anchors.before(text, hedge.at, sifted);
      const before = earlier && earlier.at >= (spans.at(-1)?.end ?? 0) ? earlier : null;
      // "6 weeks to be added after the stay": what follows the verb.
      const anchor = named ?? before ?? (toward ? null : anchors.later(text, end, sifted));
      spans.push({
        shape: 'rule',
        rule: ruleOf(offset, anchor?.anchor ?? '', hedge),
        direction: toward?.direction === 'before' ? 'before' : direction,
        at: hedge.at,
        end: named ? named.end : end,
        core: { at, end },
      });
    }
    return spans;
  };
}

function towardsOf(right: string, { towards }: Parts): { length: number; direction: Direction } | null {
  for (const [re, direction] of towards) {
    const found = re.exec(right);
    if (found) return { length: found[0].length, direction };
  }
  return null;
}

function ruleOf(offset: Offset, anchor: string, { approx, within, atLeast }: Hedged): Rule {
  const rule: Rule = { anchor, offset, snap: 'none', approx, within };
  if (atLeast) rule.atLeast = true;
  return rule;
}
