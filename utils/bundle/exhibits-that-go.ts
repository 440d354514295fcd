/** Pages and documents of a case that go into its bundle, with the numbers they have among all of it. */
import type { BundleCase } from './case';
import { type DocumentExhibit, documentExhibitsOf } from './documents';
import { type Exhibit, exhibitsOf } from './exhibits';

export function exhibitsThatGo(bundleCase: BundleCase): { exhibits: Exhibit[]; papers: DocumentExhibit[] } {
  const { visits, captures, redactions, documents = [], leftOut = [] } = bundleCase;
  const all = exhibitsOf(visits, captures, redactions);
  return {
    exhibits: all.filter(({ visit }) => !leftOut.includes(visit.id)),
    papers: documentExhibitsOf(documents, all.length).filter(
      ({ document }) => !leftOut.includes(document.id),
    ),
  };
}
