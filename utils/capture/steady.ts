/** A picture and its masks must belong to the same moment: measured before and after, taken again when the page moved. */
import type { Camera } from '../capture';
import { CaptureFailed } from '../capture';
import type { Measured } from '../messages';

const tries = 4;

/**
 * Takes something while the page stands still. Returns it with the measure it belongs to; masks are those of both measures.
 * Throws `CaptureFailed`: `navigated-away` when the page became another, `page-moved` when it would not stand still though something on it must be masked.
 */
export async function steady<Taken>(
  camera: Camera,
  take: (measured: Measured) => Promise<Taken>,
): Promise<{ taken: Taken; measured: Measured }> {
  let before = await camera.measure();
  for (let attempt = 1; attempt <= tries; attempt++) {
    const taken = await take(before);
    const after = await camera.measure();
    const measured = together(before, after);
    const harmless = attempt === tries && measured.masks.length === 0;
    if (isStill(before, after) || harmless) return { taken, measured };
    before = after;
  }
  throw new CaptureFailed('page-moved');
}

/** Two measures of the same page as one: masks are those of both. Throws `CaptureFailed` when they are of two pages. */
export function together<Kind extends Measured>(before: Kind, after: Kind): Kind {
  if (after.visitIds[0] !== before.visitIds[0] || after.began !== before.began)
    throw new CaptureFailed('navigated-away');
  return { ...after, page: before.page, masks: [...before.masks, ...added(before, after)] };
}

/** Same scroll position and size, and every masked thing where it was. */
export function isStill(a: Measured, b: Measured): boolean {
  const same = (['scrollX', 'scrollY', 'width', 'height', 'dpr'] as const).every(
    (key) => a.viewport[key] === b.viewport[key],
  );
  return (
    same &&
    a.page.width === b.page.width &&
    a.masks.every((mask) => b.masks.some((other) => equal(mask, other)))
  );
}

const added = (a: Measured, b: Measured) =>
  b.masks.filter((mask) => !a.masks.some((other) => equal(mask, other)));

const equal = (a: Measured['masks'][number], b: Measured['masks'][number]) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
