import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { BenchPart, Figure } from './part';

const Manifest = z.object({ content_scripts: z.array(z.object({ js: z.array(z.string()) })) });
const budget = { of: 'median', atMost: 16_000 } as const;

const background = 'background.js';

/** What every page has to load. What is injected on demand, into pages worth it, comes on top. */
export default {
  id: 'sentinel-bytes',
  title: 'Recognition: size of what runs on every page',
  method:
    'Scripts of the built extension that the manifest puts into every page, and those injected on demand into pages worth it; as they are and by gzip.',
  async run({ extensionDir }) {
    const manifest = Manifest.parse(JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')));
    const everywhere = [...new Set(manifest.content_scripts.flatMap(({ js }) => js))];
    const onDemand = (await readdir(extensionDir)).filter(
      (name) => /\.js$/.test(name) && name !== background,
    );
    const sizes = (file: string, promised: Pick<Figure, 'budget'>) => sizesOf(extensionDir, file, promised);
    const figures = [
      ...everywhere.map((file) => sizes(file, { budget })),
      ...onDemand.map((file) => sizes(file, {})),
    ];
    return (await Promise.all(figures)).flat();
  },
} satisfies BenchPart;

async function sizesOf(folder: string, file: string, promised: Pick<Figure, 'budget'>): Promise<Figure[]> {
  const bytes = await readFile(join(folder, file));
  return [
    { name: file, unit: 'bytes', runs: 1, median: bytes.length, ...promised },
    { name: `${file}, gzip`, unit: 'bytes', runs: 1, median: gzipSync(bytes).length },
  ];
}
