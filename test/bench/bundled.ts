/** A part of the extension by itself, for a page to run. */
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The module at this path from the root, with all it imports, as one script that leaves its exports in `hikae`. */
export async function bundled(path: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(root, path), formats: ['iife'], name: 'hikae' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${path} was not bundled`);
  return output.output[0].code;
}
