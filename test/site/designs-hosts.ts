/** Where the page designs live. Apart from the designs themselves, which need to know it too. */
import type { UrlOf } from './ask';

/** Only the names: nothing is read yet. */
const ids = Object.keys(import.meta.glob('./designs/*.ts')).map((path) => path.replace(/^.*\/|\.ts$/g, ''));

export const hostOfDesign = (id: string): string => `www.${id}-design.test`;

/** The other site that frames and pictures come from; it allows no other origin to read them. */
export const elsewhereHost = 'cdn.elsewhere-design.test';

/** The absolute address of a design's part on the other site. */
export const elsewhere = (urlOf: UrlOf, id: string, path: string): string =>
  urlOf(elsewhereHost, `/${id}${path}`);

export const designHosts: readonly string[] = [...ids.map(hostOfDesign), elsewhereHost];
