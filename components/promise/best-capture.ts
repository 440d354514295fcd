/** Which capture of a page shows a quote best. */

import { extentOf } from '../../utils/capture/picture-extent';
import type { Capture, Fact } from '../../utils/records';
import type { LoadFile } from '../capture/file-url';
import { sightOf } from '../capture/quote-sight';

/** Of the captures of the fact's page, the one with a picture and places that shows most of it; photographs before drawings. Null without any. */
export function bestCapture(captures: readonly Capture[], { visitId, text }: Pick<Fact, 'visitId' | 'text'>) {
  const own = captures.filter((capture) => capture.visitId === visitId);
  const weights = new Map(own.map((capture) => [capture, weightOf(capture, text)]));
  return own.sort((a, b) => compare(weights.get(b) ?? [], weights.get(a) ?? []))[0] ?? null;
}

/**
 * The capture that shows a fact's quote best: a photograph of all its lines before a drawing, a drawing before a part. Null without any capture of
 * its page. Never throws: where places cannot be read the quote is shown in the text.
 */
export async function captureShowing(
  captures: readonly Capture[],
  fact: Pick<Fact, 'visitId' | 'text' | 'quote'>,
  load: LoadFile,
): Promise<Capture | null> {
  const best = bestCapture(captures, fact);
  const others = captures.filter((capture) => capture.visitId === fact.visitId && capture !== best);
  const sights = await Promise.all(
    (best ? [best, ...others] : []).map(async (capture) => ({
      capture,
      ...sightOf(fact.quote, await placesOf(capture, load), capture),
    })),
  );
  const shown =
    sights.find(({ whole, drawn }) => whole && !drawn) ??
    sights.find(({ whole }) => whole) ??
    sights.find(({ boxes }) => boxes.length > 0);
  return shown?.capture ?? best;
}

async function placesOf({ files: { places } }: Capture, load: LoadFile): Promise<string | null> {
  try {
    return (places && (await (await load(places))?.text())) || null;
  } catch {
    // The viewer says what could not be read.
    return null;
  }
}

/** What counts, the most important first. */
function weightOf(capture: Capture, text: string): number[] {
  const { files, method } = capture;
  const { width, height } = files.picture ? extentOf(capture) : { width: 0, height: 0 };
  return [
    files.picture && files.places ? 1 : 0,
    files.picture ? 1 : 0,
    width * height,
    // The words of this capture are those that were read.
    files.text === text ? 1 : 0,
    method === 'reconstruction' ? 0 : 1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, i) => weight !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
