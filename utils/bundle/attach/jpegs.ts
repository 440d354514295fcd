/** Pages as JPEGs, each with its caption on it: what forms take that know pictures only. */

import { cutAfter } from './cuts';
import type { Captioning, Part } from './encode';
import { fitParts, type Making, poorestSizes } from './fit';
import type { AttachedFile } from './listing';
import type { Looked } from './look';
import { hashesOf } from './pdf/captions';

export interface MadeFile {
  file: AttachedFile;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Height of a part against its width, and at least, CSS px: narrow pages would fall into too many. */
const tallest = 1.45;
const least = 1_000;
/** What is only so much taller stays whole. */
const nearly = 1.2;

/** Cuts a picture into parts of a page’s height. */
export function jpegParts(looked: Looked): Part[] {
  const { rows, extent } = looked;
  const most = Math.max(extent.width * tallest, least);
  const spans: { from: number; to: number }[] = [];
  for (let from = 0; from < rows.height - 1; ) {
    const to = rows.height - from <= most * nearly ? rows.height : cutAfter(rows, from, most);
    spans.push({ from, to });
    from = to;
  }
  return spans.map((span, index) => ({ looked, index: index + 1, of: spans.length, ...span }));
}

/** Makes the JPEGs; in as many messages as their number and sizes ask for, each as good as fits. Null: they cannot be made to fit. */
export async function makeJpegs(
  looked: readonly Looked[],
  making: Making,
  caption: Captioning,
): Promise<MadeFile[] | null> {
  const parts = looked.flatMap(jpegParts);
  const made: MadeFile[] = [];
  for (const [index, message] of (await messagesOf(parts, making, caption)).entries()) {
    const fitted = await fitParts(message, making.profile.target, making, caption);
    if (!fitted) return null;
    const { encoded, setting, reduced } = fitted;
    for (const { part, width, height, bytes } of encoded) {
      const strip = caption(part, width)?.height ?? 0;
      const file = {
        path: pathOf(part),
        message: index + 1,
        of: hashesOf(part),
        width,
        height: height + strip,
      };
      made.push({ file: { ...file, quality: setting.quality, reduced }, bytes });
    }
  }
  return made;
}

const pathOf = ({ looked, index }: Part) => `attach/${looked.source.stem}${index > 1 ? `-${index}` : ''}.jpg`;

/** One message where they fit; else the fewest, in order. */
async function messagesOf(
  parts: readonly Part[],
  making: Making,
  caption: Captioning,
): Promise<(readonly Part[])[]> {
  const { maxFiles, target } = making.profile;
  const sizes = await poorestSizes(parts, making, caption);
  const messages: { parts: Part[]; bytes: number }[] = [];
  for (const [index, part] of parts.entries()) {
    const bytes = sizes[index] ?? 0;
    const last = messages.at(-1);
    if (last && last.bytes + bytes <= target && (maxFiles === null || last.parts.length < maxFiles)) {
      last.parts.push(part);
      last.bytes += bytes;
    } else messages.push({ parts: [part], bytes });
  }
  return messages.map((message) => message.parts);
}
