/** Whether a page was left in peace: where it stands, what has the focus, and what it asks the network for. */
import type { HTTPRequest, Page } from 'puppeteer-core';

/** Scroll position, focus, size, and layout shifts so far, as one text to compare. */
export const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement, documentElement, body } = document;
    const focus = `${activeElement?.localName}#${activeElement?.id}`;
    const scrolled = [...document.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft)
      .map(({ localName, scrollTop, scrollLeft }) => `${localName} ${scrollLeft} ${scrollTop}`);
    const shifts = performance.getEntriesByType('layout-shift').length;
    return JSON.stringify([
      scrollX,
      scrollY,
      focus,
      scrolled,
      documentElement.scrollHeight,
      body.innerHTML.length,
      shifts,
    ]);
  });

/** Listens from now on; the answer is asked for later. */
export function requestsBy(page: Page): () => string[] {
  const urls: string[] = [];
  const listen = (request: HTTPRequest) => void urls.push(request.url());
  page.on('request', listen);
  return () => {
    page.off('request', listen);
    return urls.filter((url) => !url.startsWith('data:'));
  };
}
