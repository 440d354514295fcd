/** A quote shown in the picture of its page: where it stands, and what to say of it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { findQuote } from '../../utils/capture/quote';
import type { MessageKey } from '../../utils/i18n';
import { type Capture, type Rect, TextPlaces } from '../../utils/records';
import { type LoadFile, useFileText } from './file-url';
import { extentOf } from './picture-extent';
import { placeWithin } from './region-map';
import './quote-marks.css';

export interface QuoteSight {
  /** Boxes of its lines that the picture shows, CSS px of the page. */
  boxes: readonly Rect[];
  /** What to say of it, in order. */
  notes: readonly MessageKey[];
}

const nothing: readonly Rect[] = [];

/** Where a capture shows a quote. Null without a quote. Captures from before places were kept have none; the text is then all there is. */
export function useQuote(load: LoadFile, capture: Capture, quote: string | undefined): QuoteSight | null {
  const file = (quote && capture.files.places) || null;
  const text = useFileText(load, file);
  return useMemo(() => {
    if (!quote) return null;
    if (text === undefined) return { boxes: nothing, notes: ['quote_looking'] };
    return sightOf(quote, placesIn(text), capture);
  }, [quote, text, capture]);
}

/** Stored places, or null when there are none, or not in a form this version knows. */
function placesIn(text: string | null): TextPlaces | null {
  if (text === null) return null;
  try {
    return TextPlaces.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // SyntaxError: damaged bytes, which the check of the evidence reports. The quote can still be read in the text.
    return null;
  }
}

function sightOf(quote: string, places: TextPlaces | null, capture: Capture): QuoteSight {
  const found = places && findQuote(quote, places);
  if (!found) return { boxes: nothing, notes: ['quote_nowhere'] };
  const extent = capture.files.picture ? extentOf(capture) : null;
  const boxes = found.boxes.filter((box) => extent && overlaps(box, extent));
  const notes: MessageKey[] = [];
  if (boxes.length) notes.push('quote_shown');
  else if (found.seen === 'visible') notes.push(found.boxes.length ? 'quote_outside' : 'quote_nowhere');
  if (found.seen !== 'visible') notes.push(`quote_${found.seen}`);
  if (found.small) notes.push('quote_small');
  if (boxes.some((box) => isDrawn(box, capture))) notes.push('quote_drawn');
  return { boxes, notes };
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

interface QuoteMarksProps {
  boxes: readonly Rect[];
  within: ReturnType<typeof extentOf>;
  /** The picture's size on the screen changed with it: the mark is looked up again. */
  full: boolean;
}

/** The boxes over a picture; the first comes into view. The words for it stand beside the picture, so it says nothing itself. */
export function QuoteMarks({ boxes, within, full }: QuoteMarksProps) {
  const first = useRef<HTMLSpanElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: 'center', inline: 'center' }), [boxes, full]);
  return (
    <>
      {boxes.map((box, index) => (
        <span
          key={`${box.x} ${box.y}`}
          ref={index ? null : first}
          class="piece quote-mark"
          style={placeWithin(box, within)}
        />
      ))}
    </>
  );
}
