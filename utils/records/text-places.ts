/** The words of a page with their places, so that a quoted sentence can be shown in the picture. Stored as a JSON file of its own. */
import { z } from 'zod';
import { Rect } from './picture';

export const TextBlock = z.object({
  text: z.string(),
  /** Where its lines stand on the page; empty when nothing of it was laid out, or it was not to be seen. */
  boxes: z.array(Rect),
  /** Where in `text` the words of each box begin (UTF-16), one for each of `boxes`. */
  starts: z.array(z.number().int().nonnegative()).optional(),
  /** `collapsed`: would open by a click (details, accordion, tab); `hidden`: not shown for another reason. */
  seen: z.enum(['visible', 'collapsed', 'hidden']),
  /** Small print: smaller than the page's own text by a fifth or more, or below 11 px. */
  small: z.boolean(),
  /** What is no running text: what a picture is said to show, and what is written on or in a field. */
  of: z.enum(['picture', 'field']).optional(),
});
export type TextBlock = z.infer<typeof TextBlock>;

export const TextPlaces = z.object({
  version: z.literal(1),
  page: z.object({ width: z.number(), height: z.number() }),
  blocks: z.array(TextBlock),
  /** True when there was more text than is kept. */
  cut: z.boolean(),
});
export type TextPlaces = z.infer<typeof TextPlaces>;
