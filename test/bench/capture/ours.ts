/** Hikae's own ways: by itself, by itself while the shopper scrolls, and by hand. */
import type { Capture } from '../../../utils/records';
import type { Driver } from '../../browser/driver';
import { pictureOf } from '../../truth/captured';
import { scrollThrough } from '../../truth/ready';
import { saveByHand, savedByItself, stillOf } from '../../truth/saving';
import type { Method, Taken } from './method';

export const ourNames = {
  view: 'Hikae, by itself: what is in view',
  auto: 'Hikae, by itself: the whole page',
  scrolled: 'Hikae, by itself, after a scroll through',
  hand: 'Hikae, by hand',
} as const;

/** So long a shopper looks at each stop, ms. */
const dwell = 1_200;

/** From the best proof of the whole page to the least. */
const wholes: readonly Capture['method'][] = ['full-native', 'full-stitched', 'reconstruction'];

export const ourMethods: readonly Method[] = [
  {
    names: [ourNames.view, ourNames.auto],
    browsers: ['chrome'],
    take: async ({ driver, page, design, since }) => {
      const captures = await savedByItself(driver, page, design, since);
      const view = captures.find(({ method }) => method === 'viewport');
      return new Map([
        ...(await takenOf(driver, ourNames.view, view, true)),
        ...(await wholeOf(driver, ourNames.auto, captures)),
      ]);
    },
  },
  {
    names: [ourNames.auto],
    browsers: ['firefox'],
    take: async ({ driver, page, design, since }) =>
      new Map(await wholeOf(driver, ourNames.auto, await savedByItself(driver, page, design, since))),
  },
  {
    names: [ourNames.scrolled],
    browsers: ['chrome'],
    take: async ({ driver, page, design, since }) => {
      const first = await savedByItself(driver, page, design, since);
      await scrollThrough(page, dwell);
      return new Map(await wholeOf(driver, ourNames.scrolled, await stillOf(driver, first)));
    },
  },
  {
    names: [ourNames.hand],
    browsers: ['chrome'],
    take: async ({ driver, page }) =>
      new Map(await wholeOf(driver, ourNames.hand, await saveByHand(driver, page))),
  },
];

const wholeOf = (driver: Driver, name: string, captures: readonly Capture[]) =>
  takenOf(
    driver,
    name,
    wholes
      .map((method) => captures.find((one) => one.method === method && one.tiles.length > 0))
      .find((one) => one !== undefined) ?? captures.find(({ method }) => wholes.includes(method)),
    false,
  );

async function takenOf(
  driver: Driver,
  name: string,
  capture: Capture | undefined,
  part: boolean,
): Promise<[string, Taken | string][]> {
  const kept = capture && (await pictureOf(driver, capture));
  if (!kept) return [[name, `no picture (${capture?.incomplete ?? 'none was taken'})`]];
  return [[name, part ? { ...kept, part: true as const } : kept]];
}
