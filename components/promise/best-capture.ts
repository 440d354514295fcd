/** Which capture of a page shows a quote best. */

import type { Capture, Fact } from '../../utils/records';
import { extentOf } from '../capture/picture-extent';

/** Of the captures of the fact's page, the one with a picture and places that shows most of it; photographs before drawings. Null without any. */
export function bestCapture(captures: readonly Capture[], { visitId, text }: Pick<Fact, 'visitId' | 'text'>) {
  const own = captures.filter((capture) => capture.visitId === visitId);
  const weights = new Map(own.map((capture) => [capture, weightOf(capture, text)]));
  return own.sort((a, b) => compare(weights.get(b) ?? [], weights.get(a) ?? []))[0] ?? null;
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
