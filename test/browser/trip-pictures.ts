/** Tests over the pictures of a trip, pixel by pixel. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../ensure-browsers';
import type { Made } from './made';
import { lookAt } from './pictures';

export function pictureTests(browser: BrowserName, trip: () => Made): void {
  it.runIf(browser === 'chrome')('photographs what the shopper saw, and draws the rest', async () => {
    for (const { captures, name, visit } of trip().kept) {
      // What was saved by hand was scrolled through as well; what was scrolled past is drawn a second time, with more that is real.
      const byHand = visit.trigger === 'manual' ? ['full-stitched'] : [];
      const methods = [...new Set(captures.map(({ method }) => method))].sort();
      expect(methods, name).toEqual([...byHand, 'reconstruction', 'viewport']);
      const viewport = captures.find(({ method }) => method === 'viewport');
      const drawn = captures.find(({ method }) => method === 'reconstruction');
      if (!viewport || !drawn) continue;
      const look = await lookAt(trip().outing.driver, viewport);
      const { width, height, dpr } = viewport.viewport;
      expect([look.width, look.height]).toEqual([width * dpr, height * dpr]);
      expect(
        drawn.tiles.reduce((sum, tile) => sum + tile.height, 0),
        name,
      ).toBe(drawn.page.height);
    }
  });

  it.runIf(browser === 'firefox')('photographs the whole page', async () => {
    for (const { captures, name } of trip().kept) {
      expect(
        captures.map(({ method }) => method),
        name,
      ).toEqual(['full-native']);
      for (const capture of captures) {
        const look = await lookAt(trip().outing.driver, capture);
        const { dpr } = capture.viewport;
        expect([look.width, look.height], name).toEqual([
          capture.page.width * dpr,
          capture.page.height * dpr,
        ]);
      }
    }
  });

  it('blackens every mask wholly, and nothing but the masks', async () => {
    for (const { captures, name } of trip().kept) {
      for (const capture of captures) {
        const look = await lookAt(trip().outing.driver, capture);
        // A reconstruction is drawn from a snapshot that never held what is masked: nothing of it needs to be blackened.
        if (capture.method !== 'reconstruction')
          expect(look.masked, `${name} ${capture.method}`).toEqual(look.masked.map(() => 1));
        expect(look.colours, `${name} ${capture.method}`).toBeGreaterThan(50);
        expect(look.commonest, `${name} ${capture.method}`).toBeLessThan(0.97);
      }
    }
    const reasons = trip()
      .step('typed')
      .captures.flatMap(({ masks }) => masks.map(({ why }) => why));
    expect([...new Set(reasons)].sort()).toEqual(['card', 'password', 'payment-frame']);
    const shown = trip()
      .step('confirm')
      .captures.flatMap(({ masks }) => masks.map(({ why }) => why));
    expect(shown).toContain('card-number');
  });
}
