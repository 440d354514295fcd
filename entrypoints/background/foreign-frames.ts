/** Large frames of a page that show documents of other origins: only the extension can read them. */
import { z } from 'zod';
import { browser } from '#imports';
import { PageSource } from '../../utils/messages/page-source';
import type { PageFeatures } from '../../utils/page-features';
import { readPage } from '../../utils/page-reading';

/** A frame counts as part of the page when its window is at least that share of the page's. */
const large = 0.3;
/** So many frames are read at most, the largest first. */
const mostFrames = 4;

/** What `reader.ts` answers in each frame. */
const Read = z.object({ source: PageSource, size: z.number() });

/** The features of the large frames of a tab, the largest first. Rejects when the page lets no extension in. */
export async function readForeignFrames(tabId: number): Promise<PageFeatures[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/reader.js'],
  });
  const frames = results.flatMap(({ frameId, result }) => {
    const read = Read.safeParse(result);
    return read.success ? [{ frameId, ...read.data }] : [];
  });
  const size = frames.find(({ frameId }) => frameId === 0)?.size ?? 0;
  return frames
    .filter((frame) => frame.frameId !== 0 && frame.size >= large * size)
    .sort((a, b) => b.size - a.size)
    .slice(0, mostFrames)
    .map(({ source }) => readPage(source));
}
