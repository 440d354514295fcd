/** The terms of one offer at two times: which version counts differs by portal, so what changed must be seen. */
import { diffArrays } from 'diff';
import { type KeptText, type Statement, statementsOf } from './kept-lines';

export type TermsChange =
  | { kind: 'added'; after: string }
  | { kind: 'removed'; before: string }
  | { kind: 'changed'; before: string; after: string };

export interface TermsDiff {
  /** Nothing changed but what changes by itself. The bytes may differ all the same: see the hashes. */
  same: boolean;
  /** In the order of the later text. */
  changes: TermsChange[];
  hashes: { before?: string; after?: string };
}

/** Two statements this alike are one that was changed; bigrams in common, 0–1. */
const alike = 0.5;
/** Statements that came or went, and pairs of them that are compared. */
const mostEdits = 2_000;
const mostPairs = 10_000;

interface Part {
  value: Statement[];
  added?: boolean;
  removed?: boolean;
}

/**
 * Compares two kept texts of the same page, statement by statement (lines, and sentences within them).
 * Spaces, widths, order, counters, today's date and recommendations are no changes.
 */
export function diffTerms(before: KeptText, after: KeptText): TermsDiff {
  const parts = compare(statementsOf(before), statementsOf(after));
  const removed = parts.flatMap((part) => (part.removed ? part.value : []));
  const added = parts.flatMap((part) => (part.added ? part.value : []));
  const goneFor = countOf(added);
  const cameFrom = countOf(removed);
  const changes: TermsChange[] = [];
  let gone: Statement[] = [];
  for (const part of parts) {
    if (part.removed) {
      gone.push(...part.value.filter((statement) => !takeOne(goneFor, statement)));
      continue;
    }
    const came = part.added ? part.value.filter((statement) => !takeOne(cameFrom, statement)) : [];
    changes.push(...paired(gone, came));
    gone = [];
  }
  changes.push(...paired(gone, []));
  return {
    same: changes.length === 0,
    changes,
    hashes: {
      ...(before.contentHash !== undefined && { before: before.contentHash }),
      ...(after.contentHash !== undefined && { after: after.contentHash }),
    },
  };
}

/** Texts that have nothing in common are not searched through for ever: all of the one went, all of the other came. */
const compare = (before: Statement[], after: Statement[]): Part[] =>
  diffArrays(before, after, { comparator: (a, b) => a.key === b.key, maxEditLength: mostEdits }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];

const countOf = (statements: readonly Statement[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of statements) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** What only moved was taken away in one place and added in another. */
const takeOne = (counts: Map<string, number>, { key }: Statement): boolean => {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
};

/** What went and what came in the same place, each with the one most like it. */
function paired(gone: readonly Statement[], came: readonly Statement[]): TermsChange[] {
  const rest = [...gone];
  const isMany = gone.length * came.length > mostPairs;
  const changes = came.map((statement): TermsChange => {
    const scores = isMany ? [] : rest.map((one) => likeness(one.key, statement.key));
    const best = Math.max(...scores);
    const [match] = best >= alike ? rest.splice(scores.indexOf(best), 1) : [];
    return match
      ? { kind: 'changed', before: match.said, after: statement.said }
      : { kind: 'added', after: statement.said };
  });
  return [...rest.map(({ said }): TermsChange => ({ kind: 'removed', before: said })), ...changes];
}

/** Dice's coefficient over bigrams. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
  const left = countOf(pairs(a).map((key) => ({ key, said: key })));
  const right = pairs(b);
  const common = right.filter((key) => takeOne(left, { key, said: key })).length;
  return (2 * common) / Math.max(a.length + b.length - 2, 1);
}
