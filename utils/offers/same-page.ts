/** Which addresses show the same page of an offer, wherever the shopper came from. */
import { isOrigin } from '../page-corrections';

/** An address without its fragment and without parameters of a click; the order of the others does not matter. */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, searchParams } = new URL(url);
  const shown = [...searchParams].filter(([name]) => !isOrigin(name)).map((pair) => pair.join('='));
  return `${origin}${pathname}${shown.length ? `?${shown.sort().join('&')}` : ''}`;
}
