/** The words of a page with their places. Runs in the collector; reads only, in turns with the page. */
import type { Masked, MaskReason, TextPlaces } from '../records';
import { takeTurns } from '../turns';
import { ownWordsIn } from './guard';
import { blocksOf } from './places/blocks';
import { gather } from './places/gather';
import type { Ground, Site } from './places/ground';
import { extent } from './surroundings';
import type { OpenShadow } from './walk';

/** Longest reading of one page, ms, the page's own turns included; what is left then is cut. */
const longest = 4_000;

export interface ReadText {
  places: TextPlaces;
  masked: Masked[];
}

/**
 * Reads every text of the page with its boxes (CSS px from the page's top left): shadow roots, frames of the same site, what is
 * folded away or hidden, marked so. Card numbers and codes are masked, secret fields left out, with `personal` what belongs to a person too. Resolves with no blocks for a page without a root.
 */
export async function readPlaces(
  window: Window,
  openShadow: OpenShadow,
  personal = false,
): Promise<ReadText> {
  const { document } = window;
  const { page } = extent(window);
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  if (!(root instanceof Element)) return { places: { version: 1, page, blocks: [], cut: false }, masked: [] };
  const ground = { ...plain, site: siteOf(window, root) };
  const { fragments, leftOut, cut } = await gather(root, ground, openShadow, takeTurns(longest));
  const last = fragments.at(-1);
  // Where the text was cut, a number may have been cut with it: its digits go.
  if (cut && last) last.text = last.text.replace(/[\d０-９][\d０-９\s-]*$/, '');
  const { blocks, masked } = blocksOf(fragments, personal ? ownWordsIn(document, openShadow) : null);
  return { places: { version: 1, page, blocks, cut }, masked: counted([...leftOut, ...masked]) };
}

const plain: Omit<Ground, 'site'> = {
  base: 'visible',
  unseen: null,
  laidOut: true,
  box: null,
  clip: null,
  clipPlaced: null,
  vertical: false,
  pre: false,
  size: 0,
};

const siteOf = (window: Window, root: Element): Site => ({
  document: window.document,
  x: () => window.scrollX,
  y: () => window.scrollY,
  scale: 1,
  // A page that runs from right to left may begin left of its first corner.
  leftmost: window.getComputedStyle(root).direction === 'rtl' ? Number.NEGATIVE_INFINITY : 0,
  depth: 0,
});

function counted(reasons: readonly MaskReason[]): Masked[] {
  const counts = new Map<MaskReason, number>();
  for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ where: 'text', why, count }));
}
