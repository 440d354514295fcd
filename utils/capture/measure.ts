/** What the collector tells of a page just before and after a picture: size, position, and where black must go. */
import type { Measured } from '../messages';
import type { Mask } from '../records';
import { paymentFrame } from './sensitive';
import { cardNumbersIn, type OpenShadow, walkPage } from './walk';

/** Longest search of one page, ms. */
const searchLimit = 4_000;
/** Black reaches this far beyond the field, CSS px: borders and rounding. */
const margin = 3;

/** Measures the page. Positions are CSS px from the page's top left. Throws `PageTooLarge` when it cannot be searched in time. */
export function measure(window: Window & typeof globalThis, openShadow: OpenShadow): Measured {
  const document = window.document;
  const walked = walkPage(document, openShadow, performance.now() + searchLimit);
  const masks: Mask[] = [];
  const add = (why: Mask['why'], rect: DOMRect) => {
    if (rect.width < 1 || rect.height < 1) return;
    masks.push({
      why,
      x: Math.floor(rect.x + window.scrollX) - margin,
      y: Math.floor(rect.y + window.scrollY) - margin,
      width: Math.ceil(rect.width) + 2 * margin,
      height: Math.ceil(rect.height) + 2 * margin,
    });
  };
  for (const { element, why } of walked.fields) add(why, boxOf(element));
  for (const frame of walked.frames) if (isPaymentFrame(frame, window)) add('payment-frame', boxOf(frame));
  for (const found of cardNumbersIn(walked.pieces))
    for (const rect of boxesOf(found)) add('card-number', rect);
  return { url: window.location.href, ...extent(window), masks, environment: environmentOf(window) };
}

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

function boxesOf({ node, start, end }: ReturnType<typeof cardNumbersIn>[number]): Iterable<DOMRect> {
  if (!(node instanceof Text)) return [boxOf(node)];
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getClientRects();
}

function isPaymentFrame(frame: Element, window: Window): boolean {
  const address =
    Element.prototype.getAttribute.call(frame, 'src') ?? Element.prototype.getAttribute.call(frame, 'data');
  const url = address ? URL.parse(address, window.location.href) : null;
  const host = url?.host ?? '';
  return paymentFrame(frame, url?.hostname ?? '', host !== '' && host !== window.location.host);
}

function extent(window: Window): Pick<Measured, 'page' | 'viewport'> {
  // Read through the prototype: a form control named `documentElement` or `body` would shadow the property.
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', window.document);
  const body: unknown = Reflect.get(Document.prototype, 'body', window.document);
  const sizes = [root, body].filter((element) => element instanceof HTMLElement);
  return {
    page: {
      width: Math.max(window.innerWidth, ...sizes.map((element) => element.scrollWidth)),
      height: Math.max(window.innerHeight, ...sizes.map((element) => element.scrollHeight)),
    },
    viewport: {
      width: window.innerWidth,
      height: window.innerHeight,
      dpr: window.devicePixelRatio,
      zoom: 1,
      scrollX: window.scrollX,
      scrollY: window.scrollY,
    },
  };
}

function environmentOf({ navigator }: Window): Measured['environment'] {
  const signal: unknown = Reflect.get(navigator, 'globalPrivacyControl');
  return {
    language: navigator.language,
    cookiesEnabled: navigator.cookieEnabled,
    doNotTrack: navigator.doNotTrack ?? null,
    globalPrivacyControl: typeof signal === 'boolean' ? signal : null,
    online: navigator.onLine,
  };
}
