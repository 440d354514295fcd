/** A quote shown in the picture of its page: where it stands, and what to say of it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { extentOf } from '../../utils/capture/picture-extent';
import type { Capture, Rect } from '../../utils/records';
import { type LoadFile, useFileText } from './file-url';
import { type QuoteSight, sightOf } from './quote-sight';
import { placeWithin } from './region-map';
import type { Scale } from './zoom';
import './quote-marks.css';

const nothing: readonly Rect[] = [];

/** Where a capture shows a quote. Null without a quote. Captures from before places were kept have none; the text is then all there is. */
export function useQuote(load: LoadFile, capture: Capture, quote: string | undefined): QuoteSight | null {
  const file = (quote && capture.files.places) || null;
  const text = useFileText(load, file);
  return useMemo(() => {
    if (!quote) return null;
    if (text === undefined) return { boxes: nothing, notes: ['quote_looking'], drawn: false, whole: false };
    return sightOf(quote, text, capture);
  }, [quote, text, capture]);
}

interface QuoteMarksProps {
  boxes: readonly Rect[];
  within: ReturnType<typeof extentOf>;
  /** The picture's size on the screen changed with it: the mark is looked up again. */
  scale: Scale;
}

/** The boxes over a picture; the first comes into view. The words for it stand beside the picture, so it says nothing itself. */
export function QuoteMarks({ boxes, within, scale }: QuoteMarksProps) {
  const first = useRef<HTMLSpanElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: 'center', inline: 'center' }), [boxes, scale]);
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
