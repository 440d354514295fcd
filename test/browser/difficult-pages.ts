/** The difficult pages that are to be kept, and what is to be kept of each. Every one is served in three languages. */
import type { Page } from 'puppeteer-core';
import type { PageKind } from '../../utils/records';
import { type Lang, langs } from '../site/hosts';
import { type Expected, langInTurn } from './difficult';

type Row = readonly [what: string, path: string, kind: PageKind, act?: Expected['act']];

const inLangs = (rows: readonly Row[], ofRow: (at: number) => readonly Lang[]): Expected[] =>
  rows.flatMap(([what, path, kind, act], at) =>
    ofRow(at).map((lang) => ({ what, path, lang, keeps: [kind], ...(act ? { act } : {}) })),
  );

/** One language a row, in turn: where only the way a page is drawn differs, not its words. */
const inTurn = (at: number): readonly Lang[] => [langInTurn(at)];

/** Only a heading tells, so its words count. */
const headed = inLangs(
  [
    ['a checkout in a frame of the same site, which its heading tells', '/frames/same/step', 'checkout'],
    ['a checkout in a frame of another site, which its heading tells', '/frames/other/step', 'checkout'],
  ],
  () => langs,
);

const framed = inLangs(
  [
    ['a checkout in a frame of the same site, which its address tells', '/frames/same/checkout', 'checkout'],
    ['a checkout in a frame of another site, which its address tells', '/frames/other/checkout', 'checkout'],
    ['a checkout in a foreign frame within an own one', '/frames/deep/checkout', 'checkout'],
    ['a checkout in an old frameset', '/frames/set/step', 'checkout'],
    ['a confirmation in a frame of another site', '/frames/done/complete', 'confirmation'],
  ],
  inTurn,
);

const shadowed = inLangs(
  [
    ['a checkout in an open root', '/shadow/open/checkout', 'checkout'],
    ['a checkout in a closed root', '/shadow/closed/checkout', 'checkout'],
    ['a checkout in roots within roots', '/shadow/nested/checkout', 'checkout'],
    ['a checkout in a root its own HTML declares', '/shadow/declared/checkout', 'checkout'],
    ['a confirmation in an open root', '/shadow/open/complete', 'confirmation'],
    ['a confirmation in a closed root', '/shadow/closed/complete', 'confirmation'],
  ],
  inTurn,
);

/** Once the root was filled, which nothing in the document tells, the shopper clicks on what is in it. */
async function clickOnceDrawn(page: Page): Promise<void> {
  await page.waitForFunction('window.drawn === true', { polling: 200, timeout: 60_000 });
  await page.click('#shop');
}

const late = inLangs(
  [
    ['a checkout that comes 20 s after load', '/late/twenty', 'checkout'],
    [
      'a checkout that comes 20 s after load where no observer hears it, and is clicked',
      '/late/unheard/checkout',
      'checkout',
      clickOnceDrawn,
    ],
    ['a checkout that comes 3 s after load', '/late/three', 'checkout'],
    ['a confirmation that comes 3 s after load', '/late/three-done', 'confirmation'],
    ['a checkout that comes in five steps', '/late/five', 'checkout'],
    ['a checkout beside a spinner that turns for ever', '/late/spinner', 'checkout'],
  ],
  inTurn,
);

const large = inLangs(
  [
    ['a checkout of 10,000 nodes, the form first', '/large/checkout?nodes=10000', 'checkout'],
    ['a checkout of 10,000 nodes, the form last', '/large/checkout?nodes=10000&form=last', 'checkout'],
    ['a checkout of 100,000 nodes, the form first', '/large/checkout?nodes=100000', 'checkout'],
    ['a checkout of 100,000 nodes, the form last', '/large/checkout?nodes=100000&form=last', 'checkout'],
  ],
  inTurn,
);

const hostile = inLangs(
  [
    ['a checkout whose every getter throws', '/hostile/proxies/checkout', 'checkout'],
    ['a checkout with polluted prototypes', '/hostile/polluted/checkout', 'checkout'],
    ['a checkout that replaced the reader’s tools', '/hostile/overridden/checkout', 'checkout'],
    ['a checkout whose forms clobber the document', '/hostile/clobbered/checkout', 'checkout'],
    ['a checkout that vanishes while it is read, and comes back', '/hostile/vanishing/checkout', 'checkout'],
    ['a checkout at a malformed address', '/hostile/escape/checkout/%E0%A4%A', 'checkout'],
    ['a checkout written over the loaded document', '/hostile/reopened/step', 'checkout'],
    ['a checkout in XHTML', '/hostile/xhtml/checkout', 'checkout'],
    ['a checkout under 5,000 nested boxes', '/hostile/deep/checkout', 'checkout'],
    ['a checkout after a text of 20 MB', '/hostile/talking/checkout', 'checkout'],
  ],
  inTurn,
);

/** Shown for 1.5 s only. They are opened alone: beside many others a browser may take as long to show a page at all. */
export const briefPages = inLangs(
  [
    ['a confirmation that leaves for another page after 1.5 s', '/late/brief/complete', 'confirmation'],
    ['a confirmation that is replaced in place after 1.5 s', '/late/fleeting/complete', 'confirmation'],
  ],
  inTurn,
);

/** The slowest first, so that the others are seen meanwhile. */
export const keptPages: readonly Expected[] = [
  ...late,
  ...hostile,
  ...large,
  ...headed,
  ...framed,
  ...shadowed,
];
