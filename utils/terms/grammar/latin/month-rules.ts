/** Rules that count in months of the calendar: "by the end of the month following …", "el día 15 del mes siguiente". */
import type { Detail, Offset, Rule } from '../../../records/fact';
import { cue, cueList, type Sifted } from '../../sieve';
import type { Openings } from '../../sieve/openings';
import type { AnchorReader } from './anchors';
import { ending, matchesOf, type Place, pattern } from './pattern';

/** What a way of saying it means. */
export type MonthRule =
  | { offset: Offset; snap: string; within?: true; approx?: true; anchor?: string }
  | { detail: Detail };

/** One way of saying it; the reader gets the groups of the match. */
export type MonthWay = readonly [
  source: string,
  read: (groups: readonly (string | undefined)[]) => MonthRule | null,
];

export interface MonthWords {
  readonly ways: readonly MonthWay[];
  /** What comes with an event and after no time: "as soon as". */
  readonly events: readonly MonthWay[];
  /** One of these is in each of the ways that have no number. */
  readonly calendar: string;
  readonly within: string;
  readonly approx: string;
}

export type MonthSpan = Place & { core: Place } & (
    | { shape: 'rule'; rule: Rule; direction: 'none' }
    | { shape: 'detail'; detail: Detail }
  );

const reach = 40;

/** Makes a reader of such rules; the earlier ways win where two match. */
export function monthRuleReader(
  words: Pick<MonthWords, 'ways' | 'within' | 'approx'>,
  anchors: AnchorReader,
): (clause: Openings, sifted: Sifted) => MonthSpan[] {
  const reads = words.ways.map(([, read]) => read);
  const ways = cueList(words.ways.map(([source]) => cue(pattern(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`))));
  const within = ending(words.within);
  const approx = ending(words.approx);
  return (clause, sifted) => {
    const { text } = clause;
    const spans: MonthSpan[] = [];
    for (const i of sifted.among(ways)) {
      const way = ways.cues[i];
      for (const { at, end, groups } of way ? matchesOf(clause, way) : []) {
        if (spans.some((other) => at < other.core.end && end > other.core.at)) continue;
        const found = reads[i]?.(groups);
        if (!found) continue;
        const core = { at, end };
        if ('detail' in found) {
          spans.push({ shape: 'detail', detail: found.detail, at, end, core });
          continue;
        }
        const left = text.slice(Math.max(0, at - reach), at);
        const named = anchors.after(text, end, sifted) ?? anchors.before(text, at, sifted);
        const rule: Rule = {
          anchor: found.anchor ?? named?.anchor ?? '',
          offset: found.offset,
          snap: found.snap,
          approx: found.approx === true || approx.test(left),
          within: found.within === true || within.test(left),
        };
        spans.push({
          shape: 'rule',
          rule,
          direction: 'none',
          at,
          end: named && named.at >= end ? named.end : end,
          core,
        });
      }
    }
    return spans.sort((a, b) => a.at - b.at);
  };
}
