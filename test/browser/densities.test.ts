/** Screens of every density: the whole page by hand is as the browser itself shows it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { everyNth, inForm } from '../form';
import { differing, mostDiffering, takenWhole } from './likeness';
import { type Outing, startOuting } from './start';

/** Sticky headers and footers and seams; a form with masks over a fixed bar. */
const chosen = ['sticky', 'checkout'];
/** Device px a CSS px. */
const densities = inForm([1.25, 2, 3], [1.25]);

describe.each(everyNth(2, browserNames, 1).flatMap((name) => densities.map((dpr) => ({ name, dpr }))))(
  'a page in $name at $dpr device px a CSS px',
  ({ name, dpr }) => {
    let outing: Outing;
    beforeAll(async () => {
      outing = await startOuting(name, 'en', { dpr });
    });
    afterAll(async () => {
      await outing?.close();
    });

    it.each(chosen)('is as the browser itself shows it: %s', async (id) => {
      const capture = await takenWhole(outing, id);
      expect(capture.incomplete).toBeUndefined();
      expect(capture.viewport.dpr).toBeCloseTo(dpr, 1);
      expect(await differing(outing, id, capture)).toBeLessThanOrEqual(mostDiffering);
    });
  },
);
