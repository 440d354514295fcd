import { describe, expect, it } from 'vitest';
import type { Camera } from '../../utils/capture';
import { steady } from '../../utils/capture/steady';
import type { Measured } from '../../utils/messages';

const page = (
  change: Partial<Measured['viewport']> & { visitIds?: string[]; masks?: Measured['masks'] } = {},
): Measured => {
  const { visitIds = ['a'], masks = [], ...viewport } = change;
  return {
    visitIds,
    began: 0,
    page: { width: 800, height: 2_000 },
    viewport: { width: 800, height: 600, dpr: 1, zoom: 1, scrollX: 0, scrollY: 0, ...viewport },
    masks,
    environment: {
      language: 'ja',
      cookiesEnabled: true,
      doNotTrack: null,
      globalPrivacyControl: null,
      online: true,
    },
  };
};
const mask = { why: 'card' as const, x: 10, y: 20, width: 100, height: 30 };

/** A camera whose page is measured as listed; the last stays. */
function cameraSeeing(...measures: Measured[]): Camera {
  let at = 0;
  return {
    measure: async () => measures[Math.min(at++, measures.length - 1)] ?? page(),
    visible: async () => new Blob(['picture']),
  };
}

describe('a picture and its masks', () => {
  it('belong to the same moment when the page stood still', async () => {
    const { measured } = await steady(cameraSeeing(page({ masks: [mask] })), async () => 1);
    expect(measured.masks).toEqual([mask]);
  });

  it('are taken again when the page was scrolled in between', async () => {
    let taken = 0;
    const camera = cameraSeeing(page({ masks: [mask] }), page({ scrollY: 50, masks: [{ ...mask, y: 70 }] }));
    const { measured } = await steady(camera, async () => ++taken);
    expect(taken).toBe(2);
    expect(measured.viewport.scrollY).toBe(50);
  });

  it('cover a field that appeared while the picture was taken', async () => {
    const late = { ...mask, y: 300 };
    const { measured } = await steady(
      cameraSeeing(page({ masks: [mask] }), page({ masks: [mask, late] })),
      async () => 1,
    );
    expect(measured.masks).toEqual([mask, late]);
  });

  it('are given up when something that must be black never stands still', async () => {
    let y = 0;
    const camera: Camera = { ...cameraSeeing(), measure: async () => page({ masks: [{ ...mask, y: y++ }] }) };
    await expect(steady(camera, async () => 1)).rejects.toMatchObject({ reason: 'page-moved' });
  });

  it('are kept from a restless page on which nothing must be black', async () => {
    let scrollY = 0;
    const camera: Camera = { ...cameraSeeing(), measure: async () => page({ scrollY: scrollY++ }) };
    await expect(steady(camera, async () => 1)).resolves.toMatchObject({ taken: 1 });
  });

  it('are given up when the page was left', async () => {
    const camera = cameraSeeing(page(), page({ visitIds: ['b'] }));
    await expect(steady(camera, async () => 1)).rejects.toMatchObject({ reason: 'navigated-away' });
  });
});
