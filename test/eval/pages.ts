/**
 * Recognition over a labelled corpus, in Node with jsdom: the quick loop while writing rules (a real browser has the last word).
 * `npx vite-node test/eval/pages.ts -- --pages DIR --out=DIR` reads DIR/index.json ([{id, url, …}]) with DIR/ID or
 * DIR/ID/index.html, writes OUT/pages.json ({id: {kind, saved, ms, score, signals}}), ms = time in `recognise` alone.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { autoKinds, recognise, saveThreshold } from '../../utils/pages';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { pages: { type: 'string' }, out: { type: 'string' } },
});
if (!values.pages || !values.out)
  throw new Error('usage: vite-node test/eval/pages.ts -- --pages DIR --out=DIR');
const { pages: folder, out } = values;

const { window: first } = new JSDOM('');
// The rules reach the DOM through the prototypes of their own world, which in Node is the first jsdom window's.
Object.assign(globalThis, {
  Node: first.Node,
  Element: first.Element,
  Document: first.Document,
  CharacterData: first.CharacterData,
});

const htmlOf = (id: string): string => {
  const path = join(folder, id);
  return readFileSync(statSync(path).isDirectory() ? join(path, 'index.html') : path, 'utf8');
};

interface Listed {
  id: string;
  url?: string;
}
const index: Listed[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const predictions: Record<string, unknown> = {};
for (const { id, url } of index) {
  const { window } = new JSDOM(htmlOf(id), { url: 'https://corpus.test/' });
  recognise(window.document, url ?? 'https://corpus.test/');
  const began = performance.now();
  const seen = recognise(window.document, url ?? 'https://corpus.test/');
  const ms = Math.round((performance.now() - began) * 100) / 100;
  const saved = seen !== null && autoKinds.includes(seen.kind) && seen.score >= saveThreshold;
  predictions[id] = {
    kind: seen?.kind ?? null,
    saved,
    ms,
    score: seen?.score ?? null,
    signals: seen?.signals ?? [],
  };
  window.close();
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'pages.json'), JSON.stringify(predictions, null, 1));
console.log(`${index.length} pages → ${join(out, 'pages.json')}`);
