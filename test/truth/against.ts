/** One picture of a design against its truth. */
import type { Design } from '../site/designs';
import { compare, type Likeness } from './compare';
import { type Box, crop, type Raster } from './raster';
import type { Truth } from './truth';

export interface Against {
  picture: Raster;
  /** Where its top left lies on the page, device px. */
  x: number;
  y: number;
  masks: readonly Box[];
  /** A picture of a part of the page: it is compared with that part only. */
  part?: true;
}

/** What a page that grows has grown since the truth was taken is left out. */
export function against(
  truth: Truth,
  { picture, x, y, masks, part }: Against,
  { grows }: Pick<Design, 'grows'>,
): Likeness {
  const { width, height } = picture;
  if (part) {
    const box = { x, y, width, height };
    return compare(crop(truth.picture, box), picture, { masks, blocks: within(truth.blocks, box) });
  }
  const grown = grows && height > truth.picture.height;
  const own = grown ? crop(picture, { x: 0, y: 0, width, height: truth.picture.height }) : picture;
  return compare(truth.picture, own, { masks, blocks: truth.blocks });
}

/** The blocks that lie wholly in a box, as seen from its corner. */
const within = (blocks: Truth['blocks'], box: Box) =>
  blocks
    .filter(({ lines }) =>
      lines.every(
        ({ x, y, width, height }) =>
          x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height,
      ),
    )
    .map(({ text, lines }) => ({
      text,
      lines: lines.map((line) => ({ ...line, x: line.x - box.x, y: line.y - box.y })),
    }));
