/** One element of a copy, so that it shows in a picture what the live one shows: a picture knows no candidates, films or frames. */

/** Changes `copy` alone. Both are the same element, one laid out, the other in a document of its own. */
export function tidy(live: Element, copy: Element): void {
  if (live.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
  if (live.localName === 'img') chosen(live as HTMLImageElement, copy);
  else if (live.localName === 'video') still(live as HTMLVideoElement, copy);
  else if (live.localName === 'source') copy.removeAttribute('srcset');
}

/** The candidate the layout chose. */
function chosen(image: HTMLImageElement, copy: Element) {
  for (const name of ['srcset', 'sizes', 'loading', 'decoding']) copy.removeAttribute(name);
  if (image.currentSrc) copy.setAttribute('src', image.currentSrc);
}

/** Films are not played in a picture: their poster is the background. */
function still(video: HTMLVideoElement, copy: Element) {
  const poster = video.getAttribute('poster');
  for (const name of ['poster', 'src', 'controls', 'autoplay', 'preload']) copy.removeAttribute(name);
  copy.replaceChildren();
  if (!poster) return;
  const fit = video.ownerDocument.defaultView?.getComputedStyle(video).objectFit;
  addStyle(
    copy,
    `background:url("${poster}") 50% 50%/${fit === 'fill' ? '100% 100%' : fit === 'cover' ? 'cover' : 'contain'} no-repeat content-box`,
  );
}

/** Adds declarations after those an element has. */
export function addStyle(element: Element, declarations: string): void {
  const own = element.getAttribute('style');
  element.setAttribute('style', own ? `${own};${declarations}` : declarations);
}
