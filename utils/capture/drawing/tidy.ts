/** One element of a copy, so that it shows in a picture what the live one shows: a picture knows no candidates and is in no hurry. */

/** Changes `copy` alone. Both are the same element, one laid out, the other in a document of its own. */
export function tidy(live: Element, copy: Element): void {
  if (live.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
  if (live.localName === 'img') chosen(live as HTMLImageElement, copy);
  else if (live.localName === 'source') copy.removeAttribute('srcset');
}

/** The candidate the layout chose. */
function chosen(image: HTMLImageElement, copy: Element) {
  for (const name of ['srcset', 'sizes', 'loading', 'decoding']) copy.removeAttribute(name);
  if (image.currentSrc) copy.setAttribute('src', image.currentSrc);
}

/** Adds declarations after those an element has. */
export function addStyle(element: Element, declarations: string): void {
  const own = element.getAttribute('style');
  element.setAttribute('style', own ? `${own};${declarations}` : declarations);
}
