/**
 * `npm run bench -- --out=DIR`: runs every part (`*.bench.ts` beside this file) and leaves `bench.json` and `bench.md`; with `--readme` the
 * README tells what was promised and what was measured.
 * Exits non-zero when a part could not be measured; a promise that does not hold is marked, and is no failure.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../ensure-browsers';
import { withExtension } from '../eval/build';
import type { BenchContext, BenchPart } from './part';
import { type Bench, type Machine, markdownOf, type PartResult } from './print';
import { partsLeftOut, withFigures } from './readme';

const parts = Object.values(import.meta.glob<BenchPart>('./*.bench.ts', { eager: true, import: 'default' }));
const root = resolve(import.meta.dirname, '../..');
const usage = `Usage: npm run bench -- [--out=DIR] [--pages=DIR] [--only=ID,ID] [--designs=ID,ID] [--short] [--readme] [--extension=DIR]
Parts: ${parts.map(({ id }) => id).join(', ')}`;

function readOptions(words: readonly string[]) {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: {
      out: { type: 'string', default: 'out/bench' },
      pages: { type: 'string', default: join(root, 'test/fixtures/pages') },
      only: { type: 'string' },
      designs: { type: 'string' },
      short: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      extension: { type: 'string' },
    },
  });
  const wanted = values.only?.split(',') ?? parts.map(({ id }) => id);
  const unknown = wanted.filter((one) => !parts.some(({ id }) => id === one));
  if (values.readme && values.designs)
    throw new Error('--readme: the README tells of all designs, not of some.');
  if (unknown.length) throw new Error(`--only: there is no part ${unknown.join(', ')}.`);
  const designs = values.designs?.split(',') ?? null;
  const chosen = parts.filter(({ id }) => wanted.includes(id));
  const apart = values.readme ? partsLeftOut(chosen, parts) : [];
  if (apart.length) throw new Error(`--readme: with these parts belong ${apart.join(', ')}.`);
  return { ...values, designs, chosen };
}

const machine = (): Machine => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
  node: process.versions.node,
});

async function runPart(part: BenchPart, context: Omit<BenchContext, 'say'>): Promise<PartResult> {
  const { id, title, method } = part;
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1_000;
  const say = (line: string) => console.log(`${seconds().toFixed(0).padStart(5)} s  ${id}: ${line}`);
  say(title);
  try {
    const found = await part.run({ ...context, say });
    const measured = Array.isArray(found) ? { figures: found, tables: [] } : found;
    return { id, title, method, ...measured, seconds: seconds(), error: null };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    say(`NOT MEASURED: ${said}`);
    return { id, title, method, figures: [], tables: [], seconds: seconds(), error: said };
  }
}

async function writeReadme(bench: Bench) {
  const path = join(root, 'README.md');
  await writeFile(path, withFigures(await readFile(path, 'utf8'), bench));
}

async function main() {
  const { out, pages, designs, short, readme, extension, chosen } = readOptions(process.argv.slice(2));
  await ensureBrowsers(['chrome']);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const bench = await withExtension(extension, async (extensionDir): Promise<Bench> => {
    const head = { at: new Date().toISOString(), version, short, machine: machine() };
    const loadBefore = loadavg()[0] ?? 0;
    const results: PartResult[] = [];
    for (const part of chosen) results.push(await runPart(part, { extensionDir, pages, designs, short }));
    return { ...head, loadBefore, parts: results };
  });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'bench.json'), `${JSON.stringify(bench, null, 1)}\n`);
  await writeFile(join(out, 'bench.md'), markdownOf(bench));
  if (readme) await writeReadme(bench);
  console.log(`\n${markdownOf(bench)}`);
  process.exitCode = bench.parts.some(({ error }) => error !== null) ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && /^--|option/i.test(error.message)) console.error(usage);
  process.exitCode = 1;
});
