/** (Chrome) Scrolling the page of a tab when its user asked for all of it: over a lifeline whose end lets the page put itself back. */
import { z } from 'zod';
import { browser } from '#imports';
import { CaptureFailed, type PageScroll } from '../../utils/capture';
import { within } from '../../utils/capture/deadline';
import { type ContentMessages, Placed, ScrollPlan } from '../../utils/messages';
import { askPage } from './page';

/** Deadlines, ms: the first walk through a long page takes its time. */
const limits = { begin: 60_000, step: 20_000 };

export function scrollOf(tabId: number): PageScroll {
  let lifeline: ReturnType<typeof browser.tabs.connect> | null = null;
  const step = () => ask(tabId, limits.step, Placed);
  return {
    async begin() {
      await browser.scripting
        .executeScript({ target: { tabId }, files: ['/whole-page.js'] })
        .catch(refuse('page-error'));
      lifeline = browser.tabs.connect(tabId, { name: 'hikae.whole-page', frameId: 0 });
      return await ask(tabId, limits.begin, ScrollPlan)('scroll.begin', {});
    },
    to: (x, y) => step()('scroll.to', { x, y }),
    where: () => step()('scroll.where', {}),
    async end() {
      try {
        await ask(tabId, limits.step, z.unknown())('scroll.end', {});
      } finally {
        lifeline?.disconnect();
      }
    },
  };
}

/** Asks the page, and lets in only what has the right shape. */
const ask =
  <Shape extends z.ZodType>(tabId: number, limit: number, shape: Shape) =>
  async <Name extends keyof ContentMessages & `scroll.${string}`>(
    name: Name,
    content: ContentMessages[Name]['ask'],
  ): Promise<z.infer<Shape>> => {
    const reply: unknown = await within(limit, askPage(tabId, name, content)).catch(refuse('navigated-away'));
    const parsed = shape.safeParse(reply);
    if (!parsed.success) throw new CaptureFailed('page-error');
    return parsed.data;
  };

const refuse = (reason: 'page-error' | 'navigated-away') => (error: unknown) => {
  throw error instanceof CaptureFailed ? error : new CaptureFailed(reason, { cause: error });
};
