/** (Chrome) The offscreen document: opened for a drawing, closed after the last. */
import { browser } from '#imports';
import { CaptureFailed, type Drawing, type DrawRequest } from '../../utils/capture';
import { within } from '../../utils/capture/deadline';

const path = 'offscreen.html';
/** Longest drawing, ms; counted from its turn. */
const limit = 90_000;

/** Draws one page; one at a time, since a drawing may need hundreds of MB. */
export async function drawOffscreen(request: DrawRequest): Promise<Drawing> {
  return await navigator.locks.request('hikae-offscreen', async () => {
    if (!(await chrome.offscreen.hasDocument()))
      await chrome.offscreen.createDocument({
        url: path,
        reasons: [chrome.offscreen.Reason.DOM_PARSER],
        justification: 'Draws saved pages away from the page being visited',
      });
    try {
      const drawing = (await within(
        limit,
        browser.runtime.sendMessage({ hikae: 'offscreen.draw', ask: request }),
      )) as Drawing | null;
      if (!drawing) throw new CaptureFailed('failed');
      return drawing;
    } finally {
      await chrome.offscreen.closeDocument();
    }
  });
}
