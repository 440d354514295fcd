/** What a capture shows of a quote. */

import { extentOf } from '../../utils/capture/picture-extent';
import { findQuote } from '../../utils/capture/quote';
import type { MessageKey } from '../../utils/i18n';
import { type Capture, type Rect, TextPlaces } from '../../utils/records';

export interface QuoteSight {
  /** Boxes of its lines that the picture shows, CSS px of the page. */
  boxes: readonly Rect[];
  /** What to say of it, in order. */
  notes: readonly MessageKey[];
  /** Any of the boxes was drawn, and not photographed. */
  drawn: boolean;
  /** All of its lines are in the picture, none of them cut. */
  whole: boolean;
}

/** Stored places, or null when there are none, or not in a form this version knows. */
export function placesIn(text: string | null): TextPlaces | null {
  if (text === null) return null;
  try {
    return TextPlaces.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // SyntaxError: damaged bytes, which the check of the evidence reports. The quote can still be read in the text.
    return null;
  }
}

/** Where a capture shows a quote. `text`: its stored places, JSON, or null without any. */
export function sightOf(quote: string, text: string | null, capture: Capture): QuoteSight {
  const places = placesIn(text);
  const found = places && findQuote(quote, places);
  if (!found) return { boxes: [], notes: ['quote_nowhere'], drawn: false, whole: false };
  const extent = capture.files.picture ? extentOf(capture) : null;
  const boxes = found.boxes.filter((box) => extent && overlaps(box, extent));
  const notes: MessageKey[] = [];
  const whole = boxes.length > 0 && found.boxes.every((box) => extent && isWithin(box, extent));
  if (boxes.length) notes.push(whole ? 'quote_shown' : 'quote_shown_partly');
  else if (found.seen === 'visible') notes.push(found.boxes.length ? 'quote_outside' : 'quote_nowhere');
  if (found.seen !== 'visible') notes.push(`quote_${found.seen}`);
  if (found.small) notes.push('quote_small');
  const drawn = boxes.some((box) => isDrawn(box, capture));
  if (drawn) notes.push('quote_drawn');
  return { boxes, notes, drawn, whole };
}

/** Whether any of a place was drawn and not photographed. */
function isDrawn(box: Rect, { method, regions }: Capture): boolean {
  if (!regions) return method === 'reconstruction';
  return regions.some(
    ({ from, x, y, width, height }) => from === 'drawn' && overlaps(box, { left: x, top: y, width, height }),
  );
}

const overlaps = (box: Rect, { left, top, width, height }: ReturnType<typeof extentOf>) =>
  box.x < left + width && box.x + box.width > left && box.y < top + height && box.y + box.height > top;

// Boxes come with fractions of a px, pictures without.
const isWithin = (box: Rect, { left, top, width, height }: ReturnType<typeof extentOf>) =>
  box.x >= left - 1 &&
  box.x + box.width <= left + width + 1 &&
  box.y >= top - 1 &&
  box.y + box.height <= top + height + 1;
