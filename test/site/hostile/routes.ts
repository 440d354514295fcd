/** The addresses of the hostile host. `?lang=ja|en|es` on any of them (default en). */
import type { ServerResponse } from 'node:http';
import type { Ask } from '../ask';
import { page, type Reply } from '../reply';
import {
  awayPage,
  clickjackingPage,
  floodingPage,
  framesPage,
  halvedPage,
  hugeFrame,
  mutatingPage,
  noisyPage,
  plainPage,
  pollutingPage,
  spaPage,
  strictPage,
  throwsPage,
} from './pages';

const megabyte = 1_000_000;

const sentence =
  'Kept as it was found on the shelf, checked by hand, wrapped in paper and put back in its place. ';

/** About 100 kB of small rows, 270 bytes each: a browser needs several seconds for 50 MB of them, not minutes. */
const rowBlock = Array.from(
  { length: 370 },
  (_, i) => `<div class="small"><b>${i % 100}</b> ${sentence.repeat(2).slice(0, 230)}</div>`,
).join('\n');

/** Writes as fast as the reader takes it, and stops when the reader has gone. */
async function writeRows(out: ServerResponse, bytes: number): Promise<void> {
  const gone = new Promise<void>((resolve) => out.once('close', resolve));
  for (let sent = 0; sent < bytes && !out.destroyed; sent += rowBlock.length) {
    if (out.write(rowBlock)) continue;
    await Promise.race([new Promise<void>((resolve) => out.once('drain', resolve)), gone]);
  }
}

function huge(ask: Ask): Reply {
  const bytes = Math.min(500, Number(ask.query.get('mb') ?? 50)) * megabyte;
  const [start, end] = hugeFrame(ask);
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: async (out) => {
      out.write(start);
      await writeRows(out, bytes);
      out.write(end);
    },
  };
}

/** A picture that never comes: the page that waits for it is never loaded. */
const never = (): Reply => ({
  status: 200,
  headers: { 'content-type': 'image/png', 'cache-control': 'no-store' },
  body: async (out) => {
    out.flushHeaders();
    await new Promise((resolve) => out.once('close', resolve));
  },
});

const strict = "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; frame-src https:";

const routes: Record<string, (ask: Ask) => Reply> = {
  '/throws': (ask) => page(throwsPage(ask)),
  '/huge': huge,
  '/away': (ask) => page(awayPage(ask)),
  '/noisy': (ask) => page(noisyPage(ask)),
  '/polluting': (ask) => page(pollutingPage(ask)),
  '/flooding': (ask) => page(floodingPage(ask)),
  '/clickjacking': (ask) => page(clickjackingPage(ask)),
  '/halved': (ask) => page(halvedPage(ask)),
  '/frames': (ask) => page(framesPage(ask)),
  '/mutating': (ask) => page(mutatingPage(ask)),
  '/never.png': never,
  '/plain': (ask) => page(plainPage(ask)),
  '/strict-csp': (ask) => page(strictPage(ask), 200, { 'content-security-policy': strict }),
};

/** The hostile page at this path, or null. */
export function hostileReply(ask: Ask): Reply | null {
  if (/^\/spa(?:\/|$)/.test(ask.path)) return page(spaPage(ask));
  return routes[ask.path]?.(ask) ?? null;
}
