/** A page as its own markup: what the sentinel reads of it, and what the background recognises it by. Nothing of it is stored. */
import { z } from 'zod';

/** Longest markup of one document, of what stands behind its cut, and of all documents of a page, UTF-16 code units. */
export const sourceLimits = { html: 600_000, rest: 200_000, whole: 1_500_000, frames: 20, depth: 3 };

export interface PageSource {
  /** The document as the browser writes it, shadow roots in their place, without what forms hold; of very large ones the beginning. */
  html: string;
  /** Headings, captions and fields that stand behind where a very large document was cut, one after the other. */
  rest: string;
  /** The documents of its frames in the order of the markup; null for those that cannot be read from here. */
  frames: (PageSource | null)[];
}

const sourceTo = (depth: number): z.ZodType<PageSource> =>
  z.strictObject({
    html: z.string().max(sourceLimits.html),
    rest: z.string().max(sourceLimits.rest),
    frames: z.array(depth > 0 ? sourceTo(depth - 1).nullable() : z.null()).max(sourceLimits.frames),
  });

const lengthOf = ({ html, rest, frames }: PageSource): number =>
  frames.reduce((sum, frame) => sum + (frame ? lengthOf(frame) : 0), html.length + rest.length);

export const PageSource: z.ZodType<PageSource> = sourceTo(sourceLimits.depth).refine(
  (source) => lengthOf(source) <= sourceLimits.whole,
  'a page has no end',
);
