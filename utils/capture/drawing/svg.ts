/**
 * A copied page as an SVG picture: the browser itself draws it, without scripts and without network.
 * https://svgwg.org/svg2-draft/conform.html#secure-static-mode
 */
import { marks } from './apply-state';
import { addressOf, placeBackdrops } from './backdrops';
import { copyPage } from './copy';
import { paperOf } from './paper';
import { addStyle } from './tidy';
import { xmlOf } from './xml';

interface Size {
  width: number;
  height: number;
}

/** How a page is shown: scrolled by `from` (CSS px), with `scale` px of the picture for each of the page's. */
export interface Showing {
  from?: { x: number; y: number };
  scale?: number;
}

/**
 * The page in `live` as the text of an SVG file of `size` (CSS px of the page).
 * `live` must be settled in a frame as large as the window it was seen in.
 */
export function svgOf(
  live: Document,
  size: Size,
  { from = { x: 0, y: 0 }, scale = 1 }: Showing = {},
): string {
  const { documentElement: root, defaultView: view } = live;
  if (!view) throw new Error('This document is not laid out');
  view.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const { fontSize } = view.getComputedStyle(root);
  const window = { width: root.clientWidth, height: view.innerHeight };
  const paper = paperOf(live, size);
  const { page, top, copies } = copyPage(live);
  placeBackdrops(copies, window);
  showFrames(copies);
  asRoot(page, live, view);
  const printed = paper.of === 'html' ? page : paper.of && page.querySelector('body');
  if (printed) addStyle(printed, 'background:none!important');
  const layers = [paper.sheet, xmlOf(page), top.map(xmlOf).join('')].filter((content) => content !== '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width * scale}" height="${size.height * scale}" ` +
    `style="all:initial;display:block;width:${size.width * scale}px;height:${size.height * scale}px;font-size:${fontSize};overflow:hidden">` +
    `<rect width="100%" height="100%" style="all:initial;width:100%;height:100%;fill:${paper.colour}"/>` +
    `<g style="all:initial;transform:translate(${-from.x * scale}px,${-from.y * scale}px)">` +
    `${layers.map((content) => layer(content, window, scale)).join('')}</g></svg>`
  );
}

/** Frames that are kept are drawn as pictures of their own; to an SVG the frame itself is an empty box. */
function showFrames(copies: ReadonlyMap<Element, Element>) {
  for (const [live, copy] of copies) {
    if (live.localName !== 'iframe' || !live.hasAttribute(marks.frame)) continue;
    const { contentDocument: inner, clientWidth: width, clientHeight: height } = live as HTMLIFrameElement;
    if (!inner?.body || width === 0 || height === 0) continue;
    const [x = 0, y = 0] = (inner.documentElement.getAttribute(marks.scroll) ?? '').split(',').map(Number);
    const picture = addressOf(svgOf(inner, { width, height }, { from: { x, y } }));
    addStyle(copy, `background:url("${picture}") 0 0/100% 100% no-repeat content-box!important`);
  }
}

/**
 * As large as the window: it is what percentages, fixed and absolute boxes of the page refer to. Zoomed rather than stretched:
 * then letters stand where they stand on a screen of that many px.
 */
const layer = (content: string, { width, height }: Size, scale: number) =>
  `<foreignObject width="${width * scale}" height="${height * scale}" ` +
  `style="all:initial;width:${width * scale}px;height:${height * scale}px;overflow:visible;font-size:medium">` +
  `<div xmlns="http://www.w3.org/1999/xhtml" style="all:initial;display:contents;zoom:${scale}">${content}</div></foreignObject>`;

/** What browsers do for a document's root only: its margins do not collapse, and its overflow is the window's. */
function asRoot(page: Element, live: Document, view: Window) {
  const { display, overflowX, overflowY } = view.getComputedStyle(live.documentElement);
  addStyle(page, 'overflow:visible!important');
  if (display === 'block') addStyle(page, 'display:flow-root!important');
  const body = page.querySelector('body');
  if (body && overflowX === 'visible' && overflowY === 'visible')
    addStyle(body, 'overflow:visible!important');
}
