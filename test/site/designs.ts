/**
 * Page designs that captures are measured on: pages of shops and portals as they are really built, each hard in its own way.
 * One file each in `designs/`, found by its name; each lives on its own site, since a site that is kept too often counts as broken.
 * They show the same at every visit: no clock, no chance, and nothing that moves for ever.
 */
import type { PageKind } from '../../utils/records';
import type { Ask } from './ask';
import { elsewhereHost, hostOfDesign } from './designs-hosts';
import type { Markup } from './html';
import { page, type Reply } from './reply';

export interface Design {
  /** The file's name. */
  id: string;
  /** What it is, and what is hard about it, in a few words. */
  what: string;
  lang: 'ja' | 'en' | 'es' | 'ar';
  /** Path and query on its own host. */
  path: string;
  /** What it is kept as by itself; `other` for a page that is kept by hand only. */
  kind: PageKind;
  /** Shows everything only once it was scrolled through. */
  lazy?: true;
  /** Grows as long as it is scrolled. */
  grows?: true;
  page: (ask: Ask) => Markup;
  /** What else its host serves, by path: frames, pictures, fonts, answers to scripts. The host `elsewhere` serves the same under `/ID`. */
  parts?: Record<string, (ask: Ask) => Reply>;
}

const found = import.meta.glob<Design>('./designs/*.ts', { eager: true, import: 'default' });

export const designs: readonly Design[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/** @throws when there is no such design */
export function designOf(id: string): Design {
  const design = designs.find((one) => one.id === id);
  if (design) return design;
  throw new Error(`There is no design "${id}", but: ${designs.map((one) => one.id).join(', ')}`);
}

/** The reply of a design's host, or of the other site that some of them fetch from; null for any other host or path. */
export function designReply(ask: Ask): Reply | null {
  if (ask.host === elsewhereHost) {
    const [, id = '', ...rest] = ask.path.split('/');
    return designs.find((one) => one.id === id)?.parts?.[`/${rest.join('/')}`]?.(ask) ?? null;
  }
  const design = designs.find(({ id }) => hostOfDesign(id) === ask.host);
  if (!design) return null;
  if (ask.path === design.path.replace(/\?.*$/, '')) return page(design.page(ask));
  return design.parts?.[ask.path]?.(ask) ?? null;
}
