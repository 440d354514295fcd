/** (Chrome) The offscreen document: opened for saved pages to be cleaned and drawn, closed after the last. */
import { browser } from '#imports';
import {
  CaptureFailed,
  type Cleaned,
  type CleanRequest,
  type Drawing,
  type DrawRequest,
} from '../../utils/capture';
import { within } from '../../utils/capture/deadline';

const path = 'offscreen.html';
/** Longest drawing or cleaning, ms; counted from its turn. */
const limit = 90_000;
/** Longest wait for the document to open or close, ms. */
const opening = 15_000;

/** Makes a saved page fit to keep. */
export const cleanOffscreen = (request: CleanRequest): Promise<Cleaned> => ask('offscreen.clean', request);

/** Draws a page from its snapshot. */
export const drawOffscreen = (request: DrawRequest): Promise<Drawing> => ask('offscreen.draw', request);

/** One at a time, since a drawing may need hundreds of MB. */
async function ask<Answer>(hikae: string, request: object): Promise<Answer> {
  // It has no offscreen documents, and photographs whole pages itself: nothing of this is built for it.
  if (import.meta.env.FIREFOX) throw new CaptureFailed('failed');
  return await navigator.locks.request('hikae-offscreen', async () => {
    await within(opening, open());
    try {
      const message = browser.runtime.sendMessage({ hikae, ask: request });
      const answer = (await within(limit, message)) as Answer | null;
      if (!answer) throw new CaptureFailed('failed');
      return answer;
    } finally {
      await within(opening, chrome.offscreen.closeDocument()).catch(report);
    }
  });
}

async function open() {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: path,
    reasons: [chrome.offscreen.Reason.DOM_PARSER],
    justification: 'Draws saved pages away from the page being visited',
  });
}

/** An answer in hand is not lost because the document would not close: the next to ask finds it open. */
const report = (error: unknown) =>
  console.info('Hikae: the drawing page did not close', error instanceof Error ? error.name : typeof error);
