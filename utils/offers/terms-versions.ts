/** The versions of a page's terms that were seen on a trip. */
import { kindOf, type Visit } from '../records';
import { diffTerms, type TermsChange } from './diff-terms';
import { pageAddress } from './same-page';

/** One page, kept more than once. */
export interface TermsPage {
  address: string;
  /** Oldest first. */
  visits: Visit[];
}

/** What a page said from one time it was seen to another. */
export interface TermsVersion {
  /** The visits it was seen at first and last; the same one where it was seen once. */
  first: Visit;
  last: Visit;
  /** Against the version before; none in the first. */
  changes: TermsChange[];
}

/** Pages of offers and terms that were kept more than once, in the order in which they were first seen. */
export function termsPages(visits: readonly Visit[]): TermsPage[] {
  const pages = new Map<string, Visit[]>();
  const told = visits.filter((visit) => ['campaign', 'terms'].includes(kindOf(visit)));
  for (const visit of told.toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1))) {
    const address = pageAddress(visit.url);
    pages.set(address, [...(pages.get(address) ?? []), visit]);
  }
  return [...pages]
    .map(([address, seen]) => ({ address, visits: seen }))
    .filter(({ visits: seen }) => seen.length > 1);
}

/**
 * Compares each text with the one seen before. Bytes may differ while nothing changes but what changes by itself.
 * @param seen oldest first
 */
export function termsVersions(seen: readonly { visit: Visit; text: string }[]): TermsVersion[] {
  const versions: TermsVersion[] = [];
  seen.forEach(({ visit, text }, i) => {
    const current = versions.at(-1);
    const before = seen[i - 1];
    const changes = before ? changesBetween(before, { visit, text }) : [];
    if (current && !changes.length) current.last = visit;
    else versions.push({ first: visit, last: visit, changes });
  });
  return versions;
}

type Seen = Parameters<typeof termsVersions>[0][number];

const changesBetween = (before: Seen, after: Seen): TermsChange[] =>
  before.visit.text === after.visit.text ? [] : diffTerms(kept(before), kept(after)).changes;

const kept = ({ visit: { text: contentHash, seenAt, zone }, text }: Seen) => ({
  text,
  contentHash,
  seenAt,
  zone,
});
