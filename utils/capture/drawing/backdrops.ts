/**
 * Backgrounds that stay with the window (`background-attachment: fixed`). A picture of a whole page has no window of its own,
 * so they become pictures as large as the window, put where it stood: at the top of the page.
 */
import { addStyle } from './tidy';

const parts = ['image', 'position', 'size', 'repeat'] as const;

/** The `background-*` declarations of an element's computed style. */
export const backgroundOf = (style: CSSStyleDeclaration): string =>
  parts.map((part) => `background-${part}:${style.getPropertyValue(`background-${part}`)}`).join(';');

/** Changes the copies of all elements whose backgrounds are fixed. `window` in CSS px. */
export function placeBackdrops(
  copies: ReadonlyMap<Element, Element>,
  window: { width: number; height: number },
): void {
  for (const [live, copy] of copies) {
    const style = live.ownerDocument.defaultView?.getComputedStyle(live);
    if (!style || style.backgroundImage === 'none' || !isFixed(style)) continue;
    const { x, y } = live.getBoundingClientRect();
    const picture = pictureOf(backgroundOf(style), window);
    addStyle(
      copy,
      `background-image:url("${picture}")!important;background-attachment:scroll!important;background-origin:border-box!important;` +
        `background-size:${window.width}px ${window.height}px!important;background-position:${-x}px ${-y}px!important;background-repeat:no-repeat!important`,
    );
  }
}

/** All layers of it: where only some are, the browser's own way must do. */
export const isFixed = (style: CSSStyleDeclaration) => /^fixed(?:, fixed)*$/.test(style.backgroundAttachment);

function pictureOf(background: string, { width, height }: { width: number; height: number }): string {
  const box = document.createElement('div');
  box.setAttribute('style', `width:${width}px;height:${height}px;${background}`);
  const content = new XMLSerializer().serializeToString(box);
  return addressOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="${width}" height="${height}">${content}</foreignObject></svg>`,
  );
}

/** An SVG as an address that may stand in quotes in a style: data, never `blob:`, which canvases would not let out again. */
export const addressOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.toWellFormed()).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
