/** Scripts and addresses of pages, of which only what they tell machines is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markersOfRequests, markersOfScript } from '../../utils/page-markers';
import { inForm } from '../form';
import { strangeText } from './hostile';

describe('a page', () => {
  it('tells machines no more than names of steps and types', () => {
    fc.assert(
      fc.property(
        strangeText([
          '"@type":"',
          'Order"',
          "event:'purchase'",
          'Shopify.Checkout.step = "x"',
          'track("Purchase"',
        ]),
        fc.constantFrom('', 'application/ld+json'),
        (text, type) => {
          for (const marker of [...markersOfScript(type, text), ...markersOfRequests([text], () => null)])
            expect(marker).toMatch(/^(?:ld|event|step):\w+$/);
        },
      ),
      { numRuns: inForm(10_000, 1_000) },
    );
    expect(markersOfScript('', "gtag('event', 'purchase')")).toEqual(['event:purchase']);
  });
});
