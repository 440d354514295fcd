/** (Chrome) Draws pages from their snapshots, away from the shopper's page. Rendered pages are inert: no scripts, no network. */
import { browser } from '#imports';
import type { Drawing, DrawRequest } from '../../utils/capture';
import { draw } from './draw';

browser.runtime.onMessage.addListener((message: unknown, sender) => {
  // The background alone may ask: no page, no tab.
  if (sender.id !== browser.runtime.id || sender.tab || typeof message !== 'object' || !message)
    return undefined;
  const { hikae, ask } = message as { hikae?: string; ask?: DrawRequest };
  return hikae === 'offscreen.draw' && ask ? answer(ask) : undefined;
});

/** A drawing, or null when there is nothing to draw: what browsers reject with may not survive the way back as an error. */
async function answer(request: DrawRequest): Promise<Drawing | null> {
  try {
    return await draw(request);
  } catch (error) {
    console.warn(
      'Hikae: this snapshot could not be read',
      error instanceof Error ? error.name : typeof error,
    );
    return null;
  }
}
