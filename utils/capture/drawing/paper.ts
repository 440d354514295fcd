/** The paper a page is printed on: a document's background covers everything, however short the document is. */
import { backgroundOf, isFixed } from './backdrops';

export interface Paper {
  /** What lies under everything. */
  colour: string;
  /** A box with the background, as XHTML; empty when there is none. */
  sheet: string;
  /** Whose background that is: it must not be drawn again. */
  of: 'html' | 'body' | null;
}

interface Size {
  width: number;
  height: number;
}

/**
 * The background of `<html>`, or of `<body>` when that has none, over the whole of `size` (CSS px).
 * https://www.w3.org/TR/css-backgrounds-3/#special-backgrounds
 */
export function paperOf(live: Document, size: Size): Paper {
  const view = live.defaultView;
  if (!view) throw new Error('This document is not laid out');
  const base = canvasColour(live, view);
  const owner = [live.documentElement, live.body].find((element) => {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    return backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
  });
  if (!owner) return { colour: base, sheet: '', of: null };
  const style = view.getComputedStyle(owner);
  // What stays with the window is seen where the window was.
  const window = { width: live.documentElement.clientWidth, height: view.innerHeight };
  const fixed = isFixed(style);
  const boxes =
    box(size, `background-color:${style.backgroundColor}`) +
    box(fixed ? window : size, `${backgroundOf(style)}${fixed ? '' : sizes(style, live)}`);
  return { colour: base, sheet: boxes, of: owner === live.body ? 'body' : 'html' };
}

function box({ width, height }: Size, style: string): string {
  const sheet = document.createElement('div');
  sheet.setAttribute(
    'style',
    `all:initial;position:absolute;left:0;top:0;width:${width}px;height:${height}px;${style}`,
  );
  return new XMLSerializer().serializeToString(sheet);
}

/** Gradients are as large as the box of the root, which may be smaller than the page. */
function sizes({ backgroundImage, backgroundSize }: CSSStyleDeclaration, live: Document): string {
  if (!backgroundImage.includes('gradient(') || !/^auto(?:, auto)*$/.test(backgroundSize)) return '';
  const { width, height } = live.documentElement.getBoundingClientRect();
  return `;background-size:${width}px ${height}px`;
}

/** White, or what the browser puts under a dark page. */
function canvasColour(live: Document, view: Window): string {
  const probe = live.createElement('hikae-plain');
  probe.style.cssText = 'all:unset;background-color:Canvas!important';
  live.documentElement.append(probe);
  const colour = view.getComputedStyle(probe).backgroundColor;
  probe.remove();
  return colour;
}
