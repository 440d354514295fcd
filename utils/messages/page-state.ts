/** What a saved page forgets of the page it was: typed values, scroll positions, what lies open on top, pixels of canvases. */
import { z } from 'zod';

/** Which element: the `nth` (from 0) of those with the same tag and the same look, in document order, shadow trees where their hosts stand. */
const Address = z.object({
  tag: z.string().max(100),
  look: z.string().max(200),
  nth: z.number().int().nonnegative(),
});

export interface PageState {
  marks: Mark[];
  /** Style sheets of shadow trees; `Mark.styles` counts into them. */
  sheets: string[];
  /** Width of scroll bars on this page, CSS px; null where none was there to be measured. */
  bars: number | null;
}

export interface Mark extends z.infer<typeof Address> {
  value?: string | undefined;
  checked?: boolean | undefined;
  mixed?: boolean | undefined;
  /** Indexes of the chosen options. */
  chosen?: number[] | undefined;
  /** CSS px. */
  scroll?: { x: number; y: number } | undefined;
  top?: 'modal' | 'popover' | undefined;
  /** A data: address. */
  pixels?: string | undefined;
  styles?: number[] | undefined;
  /** Only for frames that may be shown: their own state, or nothing known of them. */
  frame?: PageState | 'unknown' | undefined;
}

const Mark: z.ZodType<Mark> = Address.extend({
  value: z.string().max(20_000).optional(),
  checked: z.boolean().optional(),
  mixed: z.boolean().optional(),
  chosen: z.array(z.number().int().nonnegative()).max(10_000).optional(),
  scroll: z.object({ x: z.number(), y: z.number() }).optional(),
  top: z.enum(['modal', 'popover']).optional(),
  pixels: z.string().startsWith('data:image/').max(20_000_000).optional(),
  styles: z.array(z.number().int().nonnegative()).max(1_000).optional(),
  frame: z.union([z.literal('unknown'), z.lazy(() => PageState)]).optional(),
});

export const PageState: z.ZodType<PageState> = z.object({
  marks: z.array(Mark).max(50_000),
  sheets: z.array(z.string().max(5_000_000)).max(5_000),
  bars: z.number().nonnegative().nullable(),
});
