/**
 * What the sentinel looks for by itself: the kinds kept on their own, and the cart, which is so easily taken for a
 * checkout. All other kinds matter on a trip only; `trip-kinds.ts` brings them into its pages.
 */
import type { PageRule, Recognised } from '../../utils/page-scoring';
import { recogniseBy } from '../../utils/page-scoring';
import type { PageKind } from '../../utils/records';

const rules = Object.values(
  import.meta.glob<PageRule>('../../utils/pages/{application,campaign,cart,checkout,confirmation,entry}.ts', {
    eager: true,
    import: 'default',
  }),
);

/** Under this name `trip-kinds.ts` leaves the recognition of all kinds, in the extension's own world. */
const full = Symbol.for('hikae.recognise');

/** Recognises this page; among all kinds once they were brought in. */
export function recogniseHere(document: Document, url: string): Recognised | null {
  const recognise: unknown = Reflect.get(globalThis, full);
  return typeof recognise === 'function'
    ? (recognise as (document: Document, url: string) => Recognised | null)(document, url)
    : recogniseBy(rules, document, url);
}

/** Whether the sentinel may speak up about a kind unasked: on an ordinary page it sends nothing. */
export const speaksUp = (kind: PageKind): boolean => kind !== 'cart' || Reflect.has(globalThis, full);
