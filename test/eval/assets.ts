/** Files beside a page of a corpus, and what they are. */
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { ServedPage } from './corpus';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A page that was re-encoded when it was kept may still name its old encoding: the header overrules it, when the bytes are UTF-8. */
export const htmlType = (body: Buffer): string => (isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html');

/** What one of these pages asks for at this address, from its own folder; the page named as referrer is asked first. Null when none has it. */
export async function assetOf(asked: URL, referrer: string | undefined, pages: readonly ServedPage[]) {
  const ofHost = pages.filter(({ url }) => new URL(url).host === asked.host);
  ofHost.sort((a, b) => Number(isReferrer(b, referrer)) - Number(isReferrer(a, referrer)));
  for (const page of ofHost) {
    for (const path of pathsIn(page, asked)) {
      const file = page.folder && resolve(page.folder, path);
      if (!file || !page.folder || !file.startsWith(page.folder + sep)) continue;
      if (!(await stat(file).catch(() => null))?.isFile()) continue;
      const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
      return { body: await readFile(file), type };
    }
  }
  return null;
}

const isReferrer = ({ url }: ServedPage, referrer: string | undefined) => url.split('#')[0] === referrer;

/** The paths, inside a page's folder, that an address may mean: relative to the page, or to the root of its site. */
function pathsIn({ url }: ServedPage, asked: URL): string[] {
  const here = new URL('.', url).pathname;
  const path = decoded(asked.pathname);
  const base = decoded(here);
  return [...(path.startsWith(base) ? [path.slice(base.length)] : []), path.slice(1)].filter(Boolean);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape names no file of ours; it is looked up as it stands.
    return path;
  }
}
