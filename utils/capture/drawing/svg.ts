/** A copied page as an SVG picture: the browser itself draws it, without scripts and without network. */
import { copyPage } from './copy';
import { paperOf } from './paper';
import { addStyle } from './tidy';
import { xmlOf } from './xml';

/**
 * The page in `live` as the text of an SVG file of `size` (CSS px). `live` must be laid out in a frame as large as the window it was seen in.
 * https://html.spec.whatwg.org/multipage/embedded-content.html#the-foreignobject-element
 */
export function svgOf(live: Document, size: { width: number; height: number }): string {
  const { documentElement: root, defaultView: view } = live;
  if (!view) throw new Error('This document is not laid out');
  const { fontSize } = view.getComputedStyle(root);
  const paper = paperOf(live, size);
  const { page, top } = copyPage(live);
  asRoot(page, live, view);
  const printed = paper.of === 'html' ? page : paper.of && page.querySelector('body');
  if (printed) addStyle(printed, 'background:none!important');
  const window = { width: root.clientWidth, height: view.innerHeight };
  const layers = [paper.sheet, xmlOf(page), top.map(xmlOf).join('')].filter((content) => content !== '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `style="all:initial;display:block;width:${size.width}px;height:${size.height}px;font-size:${fontSize};overflow:hidden">` +
    `<rect width="100%" height="100%" style="all:initial;width:100%;height:100%;fill:${paper.colour}"/>` +
    `${layers.map((content) => layer(content, window)).join('')}</svg>`
  );
}

/** As large as the window: it is what percentages, fixed and absolute boxes of the page refer to. */
const layer = (content: string, { width, height }: { width: number; height: number }) =>
  `<foreignObject width="${width}" height="${height}" style="all:initial;width:${width}px;height:${height}px;overflow:visible;font-size:medium">${content}</foreignObject>`;

/** What browsers do for a document's root only: its margins do not collapse, and its overflow is the window's. */
function asRoot(page: Element, live: Document, view: Window) {
  const { display, overflowX, overflowY } = view.getComputedStyle(live.documentElement);
  addStyle(page, 'overflow:visible!important');
  if (display === 'block') addStyle(page, 'display:flow-root!important');
  const body = page.querySelector('body');
  if (body && overflowX === 'visible' && overflowY === 'visible')
    addStyle(body, 'overflow:visible!important');
}
