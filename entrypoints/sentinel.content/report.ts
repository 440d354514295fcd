/** Sends one sighting with the page's words, those of its shadow roots and frames too; again with the same id when the background died before answering. */

import { pageText } from '../../utils/capture/page-text';
import type { Recorded, Sighting } from '../../utils/messages';
import { type Recogniser, recogniserKey } from '../../utils/page-recogniser';
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

/** Without the recogniser there is only what the text itself tells: the recorder masks that. */
const guarded = (text: string) =>
  (Reflect.get(globalThis, recogniserKey) as Recogniser | undefined)?.guard(text) ?? { text };

function describe(...[page, identity, { roots, words }]: Parameters<Report>): Sighting {
  const { text, cut } = pageText(document, textLimit, roots, words);
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  const title: unknown = Reflect.get(Document.prototype, 'title', document);
  return {
    ...identity,
    ...page,
    url: location.href.slice(0, 20_000),
    title: String(title).slice(0, 2_000),
    ...guarded(text),
    textCut: cut,
    lang:
      root instanceof Element
        ? Element.prototype.getAttribute.call(root, 'lang')?.slice(0, 35) || null
        : null,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
