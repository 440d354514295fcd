/**
 * Recognition over a labelled corpus in Node with jsdom: the quick loop while writing rules (a real browser, `npm run eval`,
 * has the last word). `npx vite-node test/eval/jsdom.ts -- --pages DIR --out=DIR` leaves `pages.json` and prints the scores;
 * ms is the time in `recognise` alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { autoKinds, recognise, saveThreshold } from '../../utils/pages';
import { readCorpus } from './corpus';
import { missesOf, scorePages } from './score';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { pages: { type: 'string' }, out: { type: 'string', default: 'out/eval-jsdom' } },
});
if (!values.pages) throw new Error('usage: vite-node test/eval/jsdom.ts -- --pages DIR [--out=DIR]');

const { window: first } = new JSDOM('');
// The rules reach the DOM through the prototypes of their own world, which in Node is the first jsdom window's.
for (const [name, value] of Object.entries(Object.getOwnPropertyDescriptors(first))) {
  if (/^[A-Z]/.test(name) && !(name in globalThis)) Object.defineProperty(globalThis, name, value);
}

function judge(html: string, url: string) {
  const { window } = new JSDOM(html, { url });
  const began = performance.now();
  const seen = recognise(window.document, url);
  const ms = Math.round((performance.now() - began) * 100) / 100;
  window.close();
  const saved = seen !== null && autoKinds.includes(seen.kind) && seen.score >= saveThreshold;
  return {
    kind: seen?.kind ?? null,
    saved,
    ms,
    score: seen?.score ?? null,
    examined: true,
    signals: seen?.signals ?? [],
  };
}

const pages = await readCorpus(values.pages);
const findings: Record<string, ReturnType<typeof judge>> = {};
for (const { id, url, read } of pages) findings[id] = judge((await read()).toString(), url);
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'pages.json'), `${JSON.stringify(findings, null, 1)}\n`);
console.log(JSON.stringify(scorePages(pages, findings), null, 1));
for (const { id, label } of missesOf(pages, findings))
  console.log(`${id}: want ${label}, got ${findings[id]?.kind}`);
