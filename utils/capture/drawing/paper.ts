/** The paper a page is printed on: a document's background covers everything, however short the document is. */

export interface Paper {
  /** What lies under everything. */
  colour: string;
  /** A box with the background picture, as XHTML; empty when there is none. */
  sheet: string;
  /** Whose background that is: it must not be drawn again. */
  of: 'html' | 'body' | null;
}

const parts = ['color', 'image', 'position', 'size', 'repeat', 'origin', 'clip', 'blend-mode'] as const;

/**
 * The background of `<html>`, or of `<body>` when that has none, over the whole of `size` (CSS px).
 * https://www.w3.org/TR/css-backgrounds-3/#special-backgrounds
 */
export function paperOf(live: Document, size: { width: number; height: number }): Paper {
  const view = live.defaultView;
  if (!view) throw new Error('This document is not laid out');
  const base = canvasColour(live, view);
  const owner = [live.documentElement, live.body].find((element) => {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    return backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
  });
  if (!owner) return { colour: base, sheet: '', of: null };
  const style = view.getComputedStyle(owner);
  const fixed = style.backgroundAttachment.includes('fixed');
  const box = live.documentElement.getBoundingClientRect();
  const area = fixed ? { width: view.innerWidth, height: view.innerHeight } : box;
  const declarations = parts.map(
    (part) => `background-${part}:${style.getPropertyValue(`background-${part}`)}`,
  );
  const sized = sizes(style.backgroundImage, style.backgroundSize, area);
  const sheet = document.createElement('div');
  sheet.setAttribute(
    'style',
    `all:initial;position:absolute;left:0;top:0;width:${size.width}px;height:${size.height}px;${declarations.join(';')};${sized}`,
  );
  return {
    colour: base,
    sheet: new XMLSerializer().serializeToString(sheet),
    of: owner === live.body ? 'body' : 'html',
  };
}

/** Drawn pictures (gradients) are as large as the box of the root, which may be smaller than the page. */
function sizes(images: string, size: string, { width, height }: { width: number; height: number }): string {
  if (!/gradient\(/.test(images) || size !== 'auto') return '';
  return `background-size:${width}px ${height}px`;
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
