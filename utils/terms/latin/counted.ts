/** Limits that count things instead of money: "a maximum of 100 referrals", "un premio por persona". */
import { pattern } from '../grammar/latin/pattern';
import { quoteOf } from '../quotes';
import type { KindRule } from '../shapes';
import { cue } from '../sieve';
import { viewOf } from './view';

export interface Counting {
  /** Before the number. */
  readonly lead: string;
  readonly number: Readonly<Record<string, number>>;
  /** What is counted, and its unit. */
  readonly things: readonly (readonly [source: string, unit: string])[];
  readonly per: readonly (readonly [source: string, per: string])[];
  /** After what is counted, where nothing leads to the number: "5 tickets at most". */
  readonly trail?: string;
}

/** Makes a claimer of such limits. */
export function counted({ lead, number, things, per, trail = 'at most' }: Counting): KindRule['claim'] {
  const numbers = Object.keys(number).join('|');
  const thing = things.map(([source]) => source).join('|');
  const says = cue(
    pattern(
      `(?<![a-z])(?:${lead}) (\\d{1,4}|${numbers})(?: ?[(\\[][a-z0-9]{1,8}[)\\]])?(?: |(?=/))(${thing})(?![a-z])`,
      '',
    ),
  );
  const trails = cue(
    pattern(`(?<![a-z0-9.,])(\\d{1,4}|${numbers}) (${thing}) (?:<2>)?(?:${trail})(?![a-z])`, ''),
  );
  const units = things.map(([source, unit]) => [pattern(`^(?:${source})$`, ''), unit] as const);
  const limits = per.map(([source, name]) => [cue(pattern(source, '')), name] as const);
  return (clause) => {
    const view = viewOf(clause);
    const found = view.find(says) ?? view.find(trails);
    if (!found) return [];
    const [all, count = '', name = ''] = found;
    const unit = units.find(([re]) => re.test(name))?.[1] ?? 'reward';
    const limit = limits.find(([one]) => view.has(one))?.[1];
    const value = { amount: number[count] ?? Number(count), unit, ...(limit && { per: limit }) };
    const place = quoteOf(clause, { at: found.index, end: found.index + all.length });
    return [{ ...place, value, weight: 3, over: null, sure: true }];
  };
}
