/** What a form takes is what it gets: attachments made by the browsers' own canvases keep to a size that their pictures must shrink for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AttachListing } from '../../utils/bundle/attach/listing';
import { megabyte, type RecipientProfile } from '../../utils/records';
import { browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { exportFrom, openDesk } from './desk';
import { keepPage } from './kept-page';
import { putRows } from './put-rows';
import { seeded } from './seeded';
import { type Outing, startOuting } from './start';
import { readZip } from './zip';

describe.each(everyNth(2, browserNames, 1))(
  'attachments for a recipient that takes little, in %s',
  (browser) => {
    let outing: Outing;
    beforeAll(async () => {
      outing = await startOuting(browser, 'en');
      const line = { text: 'Thank you for your order', box: { x: 40, y: 60, width: 400, height: 24 } };
      const page = { url: 'https://www.shop.test/complete', pageKind: 'confirmation' } as const;
      await keepPage(outing.driver, [line], page, seeded(8));
    });
    afterAll(async () => {
      await outing?.close();
    });

    it.each([1, 2])('have 80 to 100 percent of %d MB, and say that they were reduced', async (megabytes) => {
      const target = megabytes * megabyte;
      const value: RecipientProfile = {
        id: 'own',
        target,
        accepts: ['pdf', 'jpeg'],
        maxFiles: null,
        maxPages: null,
        language: null,
      };
      await outing.driver.inExtension(putRows, { settings: [{ key: 'recipient', value }] });
      const page = await openDesk(outing);
      const files = await readZip(await exportFrom(page, outing));
      await page.close();
      const manifest: unknown = JSON.parse(String(files.get('datapackage.json')));
      const listing = AttachListing.parse(Reflect.get(Reflect.get(Object(manifest), 'hikae'), 'attach'));
      expect([listing.target, listing.reduced, listing.failed]).toEqual([target, true, []]);
      for (const ending of ['.pdf', '.jpg']) {
        const made = listing.files.filter(({ path }) => path.endsWith(ending));
        expect(
          made.map(({ reduced }) => reduced),
          ending,
        ).toEqual([true]);
        for (const { path } of made) {
          const bytes = files.get(path)?.byteLength ?? 0;
          expect(bytes, path).toBeLessThanOrEqual(target);
          expect(bytes, path).toBeGreaterThanOrEqual(0.8 * target);
        }
      }
    });
  },
);
