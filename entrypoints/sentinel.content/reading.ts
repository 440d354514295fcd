/** What is handed over of a page so that it can be recognised: its markup and the addresses it has asked for. */

import { openShadowRoot } from '../../utils/messages/content-browser';
import type { PageSource } from '../../utils/messages/page-source';
import type { RecogniseAsk } from '../../utils/messages/recognition';
import { sourceOf } from '../../utils/page-source';

/** So many requests, the latest, and so much of their addresses, UTF-16 code units. */
const mostRequests = 190;
const longestAddress = 500;
/** Share of the window a frame must fill to be taken for part of the page, not for an advert. */
const large = 0.3;

export type Reading = Pick<RecogniseAsk, 'url' | 'source' | 'requests'>;

/** What was seen besides, while the page was read. */
export interface Beside {
  /** A large part of the window shows a document that this script cannot read. */
  foreign: boolean;
  /** Whether what no observer sees has changed since: a shadow root where there was none. */
  hasNewRoot: () => boolean;
}

/** @returns null when the page broke what it is read with */
export function readHere(onRoot: (root: Node) => void): [Reading, Beside] | null {
  const frames: Element[] = [];
  const bare: Element[] = [];
  try {
    const source = sourceOf(document, {
      openShadow: openShadowRoot,
      onRoot,
      onForeign: (frame) => frames.push(frame),
      onBare: (element) => bare.push(element),
    });
    const reading = { url: location.href.slice(0, 20_000), source, requests: requests() };
    const hasNewRoot = () => bare.some((element) => openShadowRoot(element as HTMLElement));
    return [reading, { foreign: frames.some(isLarge), hasNewRoot }];
  } catch {
    return null;
  }
}

function isLarge(frame: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  return width * height >= large * innerWidth * innerHeight;
}

const requests = () =>
  performance
    .getEntriesByType('resource')
    .slice(-mostRequests)
    .map(({ name }) => name.slice(0, longestAddress))
    .join('\n');

const sameSource = (a: PageSource | null, b: PageSource | null | undefined): boolean =>
  a === b ||
  (a !== null &&
    b?.html === a.html &&
    b.rest === a.rest &&
    b.frames.length === a.frames.length &&
    a.frames.every((frame, i) => sameSource(frame, b.frames[i])));

/** Whether the page is to the letter what it was. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.url === b.url && a.requests === b.requests && sameSource(a.source, b.source);
