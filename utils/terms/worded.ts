/** Kinds that are said in words alone: what a sentence must contain, and what it then means. */
import type { FactValue } from '../records';
import { quoteOf } from './quotes';
import type { Claim, Clause, Found, KindRule } from './shapes';

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

function said({ says, needs, never }: Wording, clause: Clause): RegExpExecArray | null {
  const hit = says.exec(clause.text);
  if (!hit || never?.test(clause.text)) return null;
  if (!needs) return hit;
  return needs.test(`${clause.heading}\n${clause.label}\n${clause.before}\n${clause.text}`) ? hit : null;
}

/** Claims each sentence by the first wording that fits it. */
export function worded(wordings: readonly Wording[]): KindRule['claim'] {
  return (clause: Clause, _found: readonly Found[]): readonly Claim[] => {
    for (const wording of wordings) {
      const hit = said(wording, clause);
      if (!hit) continue;
      const place = quoteOf(clause, { at: hit.index, end: hit.index + hit[0].length });
      const value = typeof wording.value === 'function' ? wording.value(clause) : wording.value;
      return [{ ...place, value, weight: 1, over: null, sure: wording.sure ?? true }];
    }
    return [];
  };
}

/** The claims of several readers, one after the other. */
export const together =
  (...readers: readonly KindRule['claim'][]): KindRule['claim'] =>
  (clause, found) =>
    readers.flatMap((read) => read(clause, found));
