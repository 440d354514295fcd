/** Reads a labelled corpus and notes which signals each page shows: what the fit learns from, and all that is kept of a page. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { findSignals, viewOf } from '../../utils/page-scoring';
import { sourceOf } from '../../utils/page-source';
import { pageRules } from '../../utils/pages';

const Listed = z.object({
  id: z.string(),
  label: z.string(),
  lang: z.string(),
  url: z.string().default('https://corpus.test/'),
  source: z.string(),
  subtype: z.string().default(''),
  ambiguous: z.boolean().default(false),
});

/** One page as the fit sees it: its label, where it comes from, and the ids of the signals of each kind, joined by blanks. */
export const Row = z.object({
  id: z.string(),
  label: z.string(),
  lang: z.string(),
  source: z.string(),
  ambiguous: z.boolean(),
  found: z.record(z.string(), z.string()),
});
export type Row = z.infer<typeof Row>;

/** The recogniser reaches the DOM through the prototypes of its own world, which in Node is the first jsdom window's. */
export function borrowDom() {
  const { Node, Element, Document, DocumentFragment, HTMLIFrameElement, HTMLFrameElement } = new JSDOM('')
    .window;
  Object.assign(globalThis, {
    Node,
    Element,
    Document,
    DocumentFragment,
    HTMLIFrameElement,
    HTMLFrameElement,
  });
}

/** @param folder holds `index.json` and, for each id in it, a file or a folder with `index.html` */
export function rowsOf(folder: string): Row[] {
  const index = Listed.array().parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  return index.map((page) => rowOf(page, htmlOf(folder, page.id)));
}

export function htmlOf(folder: string, id: string): string {
  const path = join(folder, id);
  return readFileSync(statSync(path).isDirectory() ? join(path, 'index.html') : path, 'utf8');
}

/** Pages to contact somebody are labelled `other` where only the automatic kinds are told apart. */
const labelOf = ({ label, subtype }: z.infer<typeof Listed>) =>
  label === 'other' && subtype === 'contact' ? 'inquiry' : label;

function rowOf(page: z.infer<typeof Listed>, html: string): Row {
  const { window } = new JSDOM(html, { url: 'https://corpus.test/' });
  const view = viewOf(sourceOf(window.document), page.url);
  const found = Object.fromEntries(
    pageRules.map((rule) => [
      rule.id,
      findSignals(rule, view)
        .map(({ id }) => id)
        .join(' '),
    ]),
  );
  window.close();
  const { id, lang, source, ambiguous } = page;
  return { id, label: labelOf(page), lang, source, ambiguous, found };
}
