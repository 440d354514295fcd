/** Backgrounds that are pinned to the window: like everything pinned they are shown once, where they stand at the top of the page. */
import { elementsBelow } from './document-parts';
import type { StyleChanges } from './style-changes';
import type { OpenShadow } from './walk';

/** Text with less contrast (1–21, WCAG 2.2) than this cannot be read: then the background stays, repeated or not. */
const leastContrast = 2;
/** Pieces of text that are looked at for each background. */
const mostTexts = 200;

/** Takes pinned backgrounds away wherever the text on them can be read without. */
export function hideFixedBackgrounds(
  document: Document,
  openShadow: OpenShadow,
  changes: StyleChanges,
): void {
  for (const element of [...elementsBelow(document, openShadow)]) {
    const { backgroundAttachment, backgroundImage } = getComputedStyle(element);
    if (!/\bfixed\b/.test(backgroundAttachment) || !/\(/.test(backgroundImage)) continue;
    if (!readsWithout(element)) continue;
    changes.set(element, 'transition', 'none');
    changes.set(element, 'background-image', withoutFixed(backgroundImage, backgroundAttachment));
  }
}

/** The layers of `background-image` with the fixed ones replaced by `none`; attachments repeat when there are fewer of them. */
export function withoutFixed(images: string, attachments: string): string {
  const how = attachments.split(',').map((one) => one.trim());
  return layersOf(images)
    .map((layer, i) => (how[i % how.length] === 'fixed' ? 'none' : layer))
    .join(', ');
}

/** Splits at the commas that stand in no bracket. */
function layersOf(value: string): string[] {
  const layers = [''];
  let depth = 0;
  for (const char of value) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) layers.push('');
    else layers[layers.length - 1] += char;
  }
  return layers.map((layer) => layer.trim());
}

function readsWithout(element: Element): boolean {
  let looked = 0;
  for (const one of [element, ...element.querySelectorAll('*')]) {
    if (![...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())) continue;
    if (++looked > mostTexts) return true;
    const text = rgbOf(getComputedStyle(one).color);
    if (text && contrast(text, behind(one)) < leastContrast) return false;
  }
  return true;
}

type Rgb = readonly [number, number, number];
const white: Rgb = [255, 255, 255];

/** The colour behind an element, pictures apart. */
function behind(element: Element): Rgb {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const colour = rgbOf(getComputedStyle(one).backgroundColor);
    if (colour) return colour;
  }
  return white;
}

/** Computed colours in sRGB; null for see-through ones and those of other spaces. */
function rgbOf(colour: string): Rgb | null {
  const [r = 0, g = 0, b = 0, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? '0,0,0,0')
    .split(',')
    .map(Number);
  return alpha < 0.5 ? null : [r, g, b];
}

/** Contrast ratio of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
