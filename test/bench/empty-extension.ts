/** What any extension costs that has a script on every page: one with our permissions and nothing in it. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.looseObject({ permissions: z.array(z.string()), host_permissions: z.array(z.string()) });

/** Calls `use` with the folder of an unpacked extension that has the permissions of `model` and an empty script on every page. */
export async function withEmptyExtension<Result>(
  model: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const { permissions, host_permissions } = Manifest.parse(
    JSON.parse(await readFile(join(model, 'manifest.json'), 'utf8')),
  );
  const folder = await mkdtemp(join(tmpdir(), 'hikae-empty-'));
  try {
    await mkdir(folder, { recursive: true });
    const scripts = [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' }];
    const manifest = {
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      permissions,
      host_permissions,
      content_scripts: scripts,
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'empty.js'), '');
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
