/** Addresses of any kind, of which the user said what their pages are. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { correctedKind, pathShape, withCorrection } from '../../utils/page-corrections';
import { Correction, pageKinds } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(10_000, 1_000);
const addresses = strangeText([
  ...[
    'https://',
    'https://shop.test/',
    'shop.test',
    '/checkout',
    '?page=',
    '#/order',
    '%E0%A4%A',
    'route=',
    '/index.php',
    '&',
  ],
  ...ownMake,
]);

afterEach(expectUnpolluted);

describe('what the user said a page is', () => {
  it('is kept by site and shape, and found again, whatever the address', () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom(...pageKinds), (url, kind) => {
        expect(pathShape(url).length).toBeLessThanOrEqual(300);
        const said = withCorrection([], { url, kind, recognised: kind === 'cart' ? 'other' : 'cart' });
        for (const one of said) expect(Correction.safeParse(one).success).toBe(true);
        if (siteOf(url) !== null) expect(correctedKind(url, said)).toBe(kind);
        else expect(said).toEqual([]);
      }),
      { numRuns },
    );
  });
});
