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

/** Makes a saved page fit to keep. */
export const cleanOffscreen = (request: CleanRequest): Promise<Cleaned> => ask('offscreen.clean', request);

/** Draws a page from its snapshot. */
export const drawOffscreen = (request: DrawRequest): Promise<Drawing> => ask('offscreen.draw', request);

/** One at a time, since a drawing may need hundreds of MB. */
async function ask<Answer>(hikae: string, request: object): Promise<Answer> {
  return await navigator.locks.request('hikae-offscreen', async () => {
    if (!(await chrome.offscreen.hasDocument()))
      await chrome.offscreen.createDocument({
        url: path,
        reasons: [chrome.offscreen.Reason.DOM_PARSER],
        justification: 'Draws saved pages away from the page being visited',
      });
    try {
      const message = browser.runtime.sendMessage({ hikae, ask: request });
      const answer = (await within(limit, message)) as Answer | null;
      if (!answer) throw new CaptureFailed('failed');
      return answer;
    } finally {
      await chrome.offscreen.closeDocument();
    }
  });
}
