/** Sends one sighting, again with the same id when the background died before answering: repeats are harmless. */

import { pageText } from '../../utils/capture/page-text';
import type { Recorded, Sighting } from '../../utils/messages';
import { ask } from '../../utils/messages/content-browser';
import type { Recognised } from '../../utils/page-scoring';

/** Waits before the second, third and fourth try, ms. A background that was stopped is back within tens of ms. */
const waits = [200, 1_000, 4_000];
/** Mirrors `textLimit` in records, whose module would bring zod along. */
const textLimit = 1_000_000;

export type Report = (
  page: Recognised,
  identity: { visitId: string; seenAt: string; trigger: 'auto' | 'manual' },
) => Promise<Recorded>;

export const report: Report = async (page, identity) => {
  const sighting = describe(page, identity);
  for (const wait of [...waits, null]) {
    try {
      const reply = await ask('visit.record', sighting);
      if (reply) return reply;
    } catch (error) {
      if (wait === null) throw error;
    }
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { saved: false, why: 'failed' };
};

function describe(page: Recognised, identity: Parameters<Report>[1]): Sighting {
  const { text, cut } = pageText(document, textLimit);
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  const title: unknown = Reflect.get(Document.prototype, 'title', document);
  return {
    ...identity,
    ...page,
    url: location.href.slice(0, 20_000),
    title: String(title).slice(0, 2_000),
    text,
    textCut: cut,
    lang:
      root instanceof Element
        ? Element.prototype.getAttribute.call(root, 'lang')?.slice(0, 35) || null
        : null,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
