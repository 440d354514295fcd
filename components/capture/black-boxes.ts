/** Rectangles to be blackened, while the user is at it: every change can be undone. */
import { useEffect, useState } from 'preact/hooks';
import { mostBoxes, type Rect } from '../../utils/records';

interface Drawn {
  boxes: readonly Rect[];
  /** What was searched for to find some of them. */
  words: readonly string[];
}

export interface BlackBoxes extends Drawn {
  add: (boxes: readonly Rect[], words?: string) => void;
  change: (index: number, box: Rect) => void;
  remove: (index: number) => void;
  undo: () => void;
  canUndo: boolean;
}

/** `within`: what the picture shows, CSS px; boxes are kept inside. It begins with `first` each time it becomes active. */
export function useBlackBoxes(first: Drawn, within: Rect, active: boolean): BlackBoxes {
  const [history, set] = useState<readonly Drawn[]>([first]);
  useEffect(() => {
    if (active) set([first]);
  }, [active]);
  const now = history.at(-1) ?? first;
  const next = (boxes: readonly Rect[], words = now.words) =>
    set([...history, { boxes: boxes.slice(0, mostBoxes), words }]);
  return {
    ...now,
    add: (boxes, words) =>
      next([...now.boxes, ...newOf(boxes, now.boxes, within)], words ? [...now.words, words] : now.words),
    change: (index, box) => next(now.boxes.map((old, i) => (i === index ? inside(box, within) : old))),
    remove: (index) => next(now.boxes.filter((_, i) => i !== index)),
    undo: () => history.length > 1 && set(history.slice(0, -1)),
    canUndo: history.length > 1,
  };
}

const newOf = (boxes: readonly Rect[], known: readonly Rect[], within: Rect): Rect[] =>
  boxes
    .map((box) => inside(box, within))
    .filter((box, i, all) => ![...known, ...all.slice(0, i)].some((other) => isSame(box, other)));

const isSame = (a: Rect, b: Rect) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Smallest side of a rectangle, CSS px. */
const smallest = 4;

/** The same rectangle, as far as it lies within; moved rather than cut. */
export function inside({ x, y, width, height }: Rect, within: Rect): Rect {
  const size = {
    width: Math.min(Math.max(smallest, width), within.width),
    height: Math.min(Math.max(smallest, height), within.height),
  };
  return {
    x: Math.min(Math.max(x, within.x), within.x + within.width - size.width),
    y: Math.min(Math.max(y, within.y), within.y + within.height - size.height),
    ...size,
  };
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The rectangle after a key: arrows move it by 10 px, with Shift they resize it, with Alt by 1 px. Null for another key. */
export function movedBy(
  { key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
  box: Rect,
): Rect | null {
  const step = steps[key];
  if (!step) return null;
  const [dx, dy] = step.map((one) => one * (altKey ? 1 : 10));
  const { x, y, width, height } = box;
  return shiftKey
    ? { x, y, width: width + (dx ?? 0), height: height + (dy ?? 0) }
    : { x: x + (dx ?? 0), y: y + (dy ?? 0), width, height };
}
