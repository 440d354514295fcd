/** What attachments are made with in an extension page: fonts of its own, the browser's canvas and its reader of HTML. */
import type { BundleOptions } from '../bundle';
import type { RecipientProfile } from '../records';
import { openPainter } from './painter';

/** The first writes what it can; what it lacks, the second. */
const fontFiles = ['/fonts/main.ttf', '/fonts/more.ttf'] as const;

async function bytesOf(path: (typeof fontFiles)[number]): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} cannot be read`);
  return new Uint8Array(await answer.arrayBuffer());
}

type Attach = NonNullable<BundleOptions['attach']>;
type Tools = Pick<Attach, 'fonts' | 'painter'>;

async function loadTools(): Promise<Tools> {
  const fonts = await Promise.all(fontFiles.map(bytesOf));
  return { fonts, painter: await openPainter(fonts.map(({ buffer }) => buffer)) };
}

/** Of this page: 7 MB to fetch, and faces that stay in its document. All its exports share them. */
let tools: Promise<Tools> | null = null;

function sharedTools(): Promise<Tools> {
  tools ??= loadTools().catch((error: unknown) => {
    // The next export tries anew.
    tools = null;
    throw error;
  });
  return tools;
}

/** Loads the fonts once a page; who does not export pays nothing for them. Rejects when they cannot be loaded, or there is no canvas. */
export async function attachOptions(profile: RecipientProfile): Promise<Attach> {
  return {
    profile,
    ...(await sharedTools()),
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    onFailure: (error) => console.error('Hikae: an attachment could not be made', error),
  };
}
