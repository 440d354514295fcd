/** Whether a page is another than the one already told of: apps change what a document shows, and addresses for no reason. */
import type { Recognised } from './page-rules';
import type { PageKind } from './records';

/** What was told of a document last. */
export interface Told {
  kind: PageKind;
  path: string;
  print: string;
  /** The page has shown something else since. */
  left: boolean;
}

/** What a page says of itself, shortly: two addresses of one path with the same print are the same page. */
export const printOf = (title: string, { signals }: Pick<Recognised, 'signals'>): string =>
  title +
  signals
    .filter(({ id }) => !id.startsWith('after-'))
    .map(({ id, found }) => (id === 'order-number' ? found : id));

/** An offer and its terms: which of both a page is more may change as more of it comes into sight, and it is the same page. */
const offer: readonly (PageKind | undefined)[] = ['campaign', 'terms'];

/** @param moved the address has changed since the last look */
export const isNews = (
  page: Recognised,
  told: Told | null,
  now: { moved: boolean; path: string; title: string },
): boolean => {
  const stands = !now.moved && told?.left === false && told.path === now.path;
  const grown = stands && offer.includes(told.kind) && offer.includes(page.kind);
  return (
    (page.kind !== told?.kind && !grown) ||
    (told !== null &&
      (now.moved || told.left) &&
      (told.path !== now.path || told.print !== printOf(now.title, page)))
  );
};
