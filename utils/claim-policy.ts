/**
 * A shop's policy on returns and refunds, taken apart as its desk reads it: who may ask, until when, how much comes back, how one
 * asks, what is excluded, what is wanted as proof. Sentences are quoted as they stand; one that is not understood is left out.
 */
import type { Exhibit } from './claim-exhibits';
import { policyWords as words } from './claim-policy-words';

/** In the order in which a desk goes through them. Each has a name in `_locales` and in the report. */
export const policyParts = ['eligibility', 'time', 'amount', 'process', 'exclusion', 'documents'] as const;
export type PolicyPart = (typeof policyParts)[number];

export interface PolicyLine {
  /** The sentence in its own words. */
  text: string;
  /** What it speaks of, in the order of `policyParts`; at least one. */
  parts: readonly PolicyPart[];
  /** Number of the page that says so. */
  exhibit: number;
}

/** Sentences read of one page at most, and characters of one: longer ones are no sentence. */
const mostLines = 24;
const longest = 300;

/** Pages of the shop that may hold its policy. Checkouts and orders repeat it, and say much else. */
export const policyPages = (exhibits: readonly Exhibit[]): Exhibit[] =>
  exhibits.filter(
    ({ ofShop, kind }) => ofShop && (kind === 'terms' || kind === 'other' || kind === 'campaign'),
  );

/** Sentences of a page's text about returns and refunds, in their order, each once. */
export function readPolicy(text: string, exhibit: number): PolicyLine[] {
  const seen = new Set<string>();
  return sentencesOf(text)
    .flatMap((sentence) => {
      if (sentence.length > longest || seen.has(sentence) || !words.about.test(sentence)) return [];
      seen.add(sentence);
      const parts = policyParts.filter((part) => words[part].test(sentence));
      return parts.length ? [{ text: sentence, parts, exhibit }] : [];
    })
    .slice(0, mostLines);
}

/** A stop ends a sentence where a space follows: sums and addresses have stops inside. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[。！])|(?<=[.!])\s+/)
    .map((sentence) => sentence.replace(/^[\s・•*※-]+/, '').trim())
    .filter((sentence) => sentence !== '');
