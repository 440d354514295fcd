/** Sends one sighting with the page's words, those of its shadow roots and frames too; again with the same id when the background died before answering. */

import { pageText } from '../../utils/capture/page-text';
import type { Recorded, Sighting } from '../../utils/messages';
import type { Recognised } from '../../utils/page-rules';
import { askUntilAnswered } from './asking';

/** Mirrors `textLimit` in records, whose module would bring zod along. */
const textLimit = 1_000_000;

export type Report = (
  page: Recognised,
  identity: { visitId: string; seenAt: string; trigger: 'auto' | 'manual' },
  beside: { roots: readonly Node[]; words: readonly string[] },
) => Promise<Recorded>;

export const report: Report = async (page, identity, beside) =>
  (await askUntilAnswered('visit.record', describe(page, identity, beside))) ?? {
    saved: false,
    why: 'failed',
  };

/** Through the prototype: forms may shadow what is the document's own. */
const own = (key: 'title' | 'documentElement'): unknown => Reflect.get(Document.prototype, key, document);

/** The document's own element; a page may take it away for a moment. */
export const rootOf = () => own('documentElement');

export const titleOf = (): string => String(own('title')).slice(0, 2_000);

/** What is said of every page, whatever it shows. */
export function headOf() {
  const root = rootOf();
  const lang = root instanceof Element ? Element.prototype.getAttribute.call(root, 'lang') : null;
  return {
    title: titleOf(),
    lang: lang?.slice(0, 35) || null,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function describe(...[page, identity, { roots, words }]: Parameters<Report>): Sighting {
  const { text, cut } = pageText(document, textLimit, roots, words);
  return {
    ...identity,
    ...page,
    ...headOf(),
    url: location.href.slice(0, 20_000),
    text,
    textCut: cut,
  };
}
