/** What the user lets go along: pages and documents can stay at home, each with its number, so that a letter's numbers stay true. */
import type { DeskCase } from '../claims';
import type { BundleCase } from './case';
import { documentExhibitsOf } from './documents';
import { exhibitsOf } from './exhibits';

export interface BundleChoice {
  /** Ids of pages and documents that stay at home. */
  leftOut: readonly string[];
  /** Ids of redactions that are not made use of: the picture goes as it was taken. */
  uncovered: readonly string[];
  /** The letter and what to fill in stay at home: they hold the name, and how the user is reached. */
  withoutPapers: boolean;
}

/** Everything goes, black where the user blackened it. */
export const wholeChoice: BundleChoice = { leftOut: [], uncovered: [], withoutPapers: false };

/** The case as it goes. Exhibits keep the numbers they have in the whole. */
export function chosenCase(bundleCase: BundleCase, choice: BundleChoice): BundleCase {
  const { redactions = [], desk } = bundleCase;
  const numbers = numbersOf(bundleCase, choice.leftOut);
  return {
    ...bundleCase,
    leftOut: choice.leftOut,
    redactions: redactions.filter(({ id }) => !choice.uncovered.includes(id)),
    ...(choice.withoutPapers && { papers: null }),
    ...(desk && { desk: deskWithout(desk, numbers) }),
  };
}

/** Numbers of what stays at home, ascending. */
export function numbersOf(
  { visits, captures, documents = [] }: BundleCase,
  leftOut: readonly string[],
): number[] {
  const pages = exhibitsOf(visits, captures);
  return [
    ...pages.map(({ number, visit }) => ({ number, id: visit.id })),
    ...documentExhibitsOf(documents, pages.length).map(({ number, document }) => ({
      number,
      id: document.id,
    })),
  ].flatMap(({ number, id }) => (leftOut.includes(id) ? [number] : []));
}

/** Nothing is quoted from, or said to be shown by, what the desk does not get. */
function deskWithout(desk: DeskCase, numbers: readonly number[]): DeskCase {
  const goes = (number: number) => !numbers.includes(number);
  return {
    ...desk,
    exhibits: desk.exhibits.filter(({ number }) => goes(number)),
    ...(desk.documents && { documents: desk.documents.filter(({ number }) => goes(number)) }),
    quotes: desk.quotes.filter(({ exhibit }) => goes(exhibit)),
    ...(desk.policy && { policy: desk.policy.filter(({ exhibit }) => goes(exhibit)) }),
  };
}
