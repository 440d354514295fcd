/** (Chrome) Cleans saved pages and draws them, away from the shopper's page. Rendered pages are inert: no scripts, no network. */
import { browser } from '#imports';
import type { CleanRequest, DrawRequest } from '../../utils/capture';
import { clean } from './clean';
import { draw } from './draw';

browser.runtime.onMessage.addListener((message: unknown, sender) => {
  // The background alone may ask: no page, no tab.
  if (sender.id !== browser.runtime.id || sender.tab || typeof message !== 'object' || !message)
    return undefined;
  const { hikae, ask } = message as { hikae?: string; ask?: unknown };
  if (hikae === 'offscreen.clean' && ask) return answer(() => clean(ask as CleanRequest));
  return hikae === 'offscreen.draw' && ask ? answer(() => draw(ask as DrawRequest)) : undefined;
});

/** The answer, or null when there is none: what browsers reject with may not survive the way back as an error. */
async function answer<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await work();
  } catch (error) {
    console.warn(
      'Hikae: this snapshot could not be read',
      error instanceof Error ? error.name : typeof error,
    );
    return null;
  }
}
