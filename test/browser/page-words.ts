/** What the collector reads of a page, asked as the background asks it; and what the page itself says of where its words are. */
import type { Browser as Api } from 'webextension-polyfill';
import { PageRead } from '../../utils/messages';
import type { Driver } from './driver';

declare const browser: Api;

/** The words of the page in the tab whose address begins so. Throws when the collector could not read it. */
export async function wordsIn(driver: Driver, url: string): Promise<PageRead> {
  return PageRead.parse(JSON.parse(await driver.inExtension(askCollector, url)));
}

/** Runs in a page of the extension. */
async function askCollector(url: string): Promise<string> {
  const tab = (await browser.tabs.query({})).find((one) => one.url?.startsWith(url));
  const tabId = tab?.id ?? -1;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/collector.js'] });
  return JSON.stringify(
    await browser.tabs.sendMessage(tabId, { hikae: 'page.read', ask: { personal: false } }, { frameId: 0 }),
  );
}

/** A text node of the page: its words, and the boxes the page gives them, CSS px of the page. */
export interface PageText {
  text: string;
  boxes: { x: number; y: number; width: number; height: number }[];
}

/** Runs in the page: every text of eight letters and more that stands there once, shadow roots and frames of the same site included. */
export function textsOfPage(): PageText[] {
  const found: PageText[] = [];
  const read = (root: Document | ShadowRoot, left: number, top: number) => {
    const walker = root.ownerDocument
      ? root.ownerDocument.createTreeWalker(root, 5)
      : (root as Document).createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as HTMLElement;
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        if (
          text.length < 8 ||
          /^(?:SCRIPT|STYLE|NOSCRIPT|TITLE|OPTION|TEXTAREA)$/.test(node.parentNode?.nodeName ?? '')
        )
          continue;
        const range = (node.ownerDocument as Document).createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
        found.push({
          text,
          boxes: boxes.map(({ x, y, width, height }) => ({ x: x + left, y: y + top, width, height })),
        });
      } else if (element.shadowRoot) read(element.shadowRoot, left, top);
      else if (element.tagName === 'IFRAME') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        const { x, y } = element.getBoundingClientRect();
        if (inner) read(inner, left + x + element.clientLeft, top + y + element.clientTop);
      }
    }
  };
  read(document, scrollX, scrollY);
  const count = new Map<string, number>();
  for (const { text } of found) count.set(text, (count.get(text) ?? 0) + 1);
  const whole = found.map(({ text }) => text).join(' ');
  return found.filter(({ text }) => count.get(text) === 1 && whole.indexOf(text) === whole.lastIndexOf(text));
}
