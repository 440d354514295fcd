/** Long lists: only what is in sight is drawn. `@tanstack/virtual-core` measures and reckons; this hangs it into Preact, as its own adapters do. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Rows {
  count: number;
  /** A row's height, CSS px, until it is measured. */
  estimate: (index: number) => number;
  keyOf: (index: number) => string;
  /** A row that stays drawn wherever one scrolls, since it has the focus. */
  held: number | null;
}

/** `scroller` goes on the element that scrolls, `virtualizer.measureElement` on each row with its `data-index`. */
export function useVirtual({ count, estimate, keyOf, held }: Rows) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const options = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: 12,
    rangeExtractor: (range: Range) => withHeld(defaultRangeExtractor(range), held, count),
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return { scroller, virtualizer };
}

const withHeld = (drawn: number[], held: number | null, count: number): number[] =>
  held === null || held >= count || drawn.includes(held) ? drawn : [...drawn, held].sort((a, b) => a - b);
