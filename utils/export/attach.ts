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

/** Loads the fonts; who does not export pays nothing for them. */
export async function attachOptions(
  profile: RecipientProfile,
): Promise<NonNullable<BundleOptions['attach']>> {
  const fonts = await Promise.all(fontFiles.map(bytesOf));
  return {
    profile,
    fonts,
    painter: await openPainter(fonts.map(({ buffer }) => buffer)),
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    onFailure: (error) => console.error('Hikae: an attachment could not be made', error),
  };
}
