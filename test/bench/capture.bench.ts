import { ensureBrowsers } from '../ensure-browsers';
import { withExtension } from '../eval/build';
import { designOf, designs } from '../site/designs';
import { ourMethods } from './capture/ours';
import { peerMethods } from './capture/peers';
import { promisesOf } from './capture/promises';
import { measureAll } from './capture/round';
import { stitchMethod } from './capture/stitch';
import { tablesOf } from './capture/table';
import type { BenchContext, BenchPart, Measured } from './part';

const methods = [...ourMethods, stitchMethod, ...peerMethods];

/** Shown in the short form: one of each hardness, none of them tall. */
const few = ['checkout', 'modern-css', 'sticky', 'shadow', 'dialog', 'frames'];

/** Pictures of pages, ours and others', side by side in both browsers. */
export default {
  id: 'capture',
  title: 'Captures: against the browser’s own whole-page picture',
  method:
    'Our page designs (`test/site/designs/`), window 1280×900, DPR 1, each method once on a fresh page. Truth and time floor: Chromium’s `Page.captureScreenshot` beyond the viewport, Firefox’s WebDriver picture of the document (a lazy page is scrolled through before). Pixels by pixelmatch (threshold 0.1), SSIM by ssim.js, legibility as `test/truth/legible.ts` says; masks are left out of ours. The longest block is the longest wait of a 5 ms timer in the page. Libraries run in the page; their time is drawing and encoding, ours is until everything is stored.',
  async run(context) {
    await ensureBrowsers(['chrome', 'firefox']);
    const ids = context.designs ?? (context.short ? few : designs.map(({ id }) => id));
    const chosen = ids.map(designOf);
    const inChrome = await measureAll({ ...context, browser: 'chrome', designs: chosen, methods });
    const inFirefox = await firefox(context, chosen);
    const outcomes = [...inChrome, ...inFirefox];
    return { figures: promisesOf(outcomes), tables: tablesOf(outcomes), raw: outcomes } satisfies Measured;
  },
} satisfies BenchPart;

const firefox = ({ say }: BenchContext, chosen: Parameters<typeof measureAll>[0]['designs']) =>
  withExtension(
    undefined,
    (extensionDir) => measureAll({ browser: 'firefox', extensionDir, designs: chosen, methods, say }),
    'firefox',
  );
