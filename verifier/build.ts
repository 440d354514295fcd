/**
 * Makes what checks bundles outside the extension, from the same source: `verify.html`, one file that loads nothing, and `hikae-verify.mjs`
 * for the command line. `npm run build` leaves both in `.output/verifier`.
 */
import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type InlineConfig, type Rollup } from 'vite';

const here = import.meta.dirname;
const root = resolve(here, '..');

/** Of the interface's words only those that the panel says: all of them are ten times as much as the rest. */
const ownWords = {
  name: 'words-of-the-verifier',
  transform(code: string, id: string) {
    if (!/_locales\/\w+\/messages\.json$/.test(id)) return null;
    const said = Object.entries<unknown>(JSON.parse(code)).filter(([key]) => key.startsWith('verify_'));
    return JSON.stringify(Object.fromEntries(said));
  },
  enforce: 'pre',
} as const;

async function outputOf(config: InlineConfig): Promise<Rollup.RollupOutput['output']> {
  const made = await build({ configFile: false, root, logLevel: 'warn', publicDir: false, ...config });
  if (Array.isArray(made) || !('output' in made)) throw new Error('The verifier was not built in one piece');
  return made.output;
}

/** The page, whole in one file. The same source gives the same text. */
export async function verifyPage(): Promise<string> {
  const output = await outputOf({
    plugins: [ownWords],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      // Else it would be put in by the script, which the policy forbids.
      cssCodeSplit: false,
      minify: 'terser',
      terserOptions: { format: { ascii_only: true, comments: false } },
      rollupOptions: { input: resolve(here, 'page.tsx'), output: { format: 'iife' } },
    },
  });
  const style = output.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : [])).join('');
  // The end of the element must not stand in the script.
  const script = output[0].code.replaceAll('</', '<\\/');
  return pageOf(script, style);
}

/** Only this very script and style may run in it, and nothing may be loaded. */
function pageOf(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Hikae</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript><p lang="ja">この確認にはスクリプトが必要です。代わりに「sha256sum -c SHA256SUMS」で確認できます。</p><p lang="en">This check needs scripts. “sha256sum -c SHA256SUMS” checks the files without.</p><p lang="es">Esta comprobación necesita scripts. «sha256sum -c SHA256SUMS» comprueba los archivos sin ellos.</p></noscript>
<script>${script}</script>
</body>
</html>
`;
}

/** The command, whole in one file. */
async function verifyCommand(): Promise<string> {
  const output = await outputOf({
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: resolve(here, 'cli.ts'),
      target: 'node20',
      rollupOptions: { output: { format: 'es', inlineDynamicImports: true } },
    },
  });
  return `#!/usr/bin/env node\n${output[0].code}`;
}

async function main() {
  const target = resolve(root, '.output/verifier');
  await mkdir(target, { recursive: true });
  const command = resolve(target, 'hikae-verify.mjs');
  await writeFile(resolve(target, 'verify.html'), await verifyPage());
  await writeFile(command, await verifyCommand());
  await chmod(command, 0o755);
}

if (process.argv.includes('--write')) await main();
