/** Over a picture: the rectangles to be blackened, and the drag that draws a new one. */
import { useRef, useState } from 'preact/hooks';
import type { extentOf } from '../../utils/capture/picture-extent';
import type { Rect } from '../../utils/records';
import { useWords } from '../words';
import { type BlackBoxes, movedBy } from './black-boxes';
import { placeWithin } from './region-map';
import './black-out.css';

interface LayerProps {
  boxes: BlackBoxes;
  within: ReturnType<typeof extentOf>;
}

export function BlackLayer({ boxes: { boxes, add, change, remove }, within }: LayerProps) {
  const { t } = useWords();
  const layer = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Rect | null>(null);
  const onPage = ({ clientX, clientY }: PointerEvent) => {
    const at = layer.current?.getBoundingClientRect();
    if (!at?.width || !at.height) return { x: 0, y: 0 };
    return {
      x: within.left + ((clientX - at.left) / at.width) * within.width,
      y: within.top + ((clientY - at.top) / at.height) * within.height,
    };
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || event.target !== layer.current) return;
    event.preventDefault();
    const from = onPage(event);
    let last: Rect | null = null;
    const { signal, end } = ending();
    const move = (next: PointerEvent) => {
      last = between(from, onPage(next));
      setDrawn(last);
    };
    window.addEventListener('pointermove', move, { signal });
    const done = () => {
      end();
      setDrawn(null);
    };
    window.addEventListener('pointercancel', done, { signal });
    window.addEventListener(
      'pointerup',
      () => {
        done();
        if (last && last.width > 2 && last.height > 2) add([last]);
      },
      { signal },
    );
  };
  const byKey = (event: KeyboardEvent, box: Rect, index: number) => {
    const moved = movedBy(event, box);
    if (!moved && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (moved) change(index, moved);
    else remove(index);
  };
  return (
    <div ref={layer} class="piece black-layer" onPointerDown={begin}>
      {boxes.map((box, index) => (
        <button
          // A rectangle that is moved stays the one that has the focus.
          key={index}
          type="button"
          class="piece black-box"
          style={placeWithin(box, within)}
          aria-label={t('redact_box', index + 1)}
          onKeyDown={(event) => byKey(event, box, index)}
        />
      ))}
      {drawn && <span class="piece black-box" style={placeWithin(drawn, within)} />}
    </div>
  );
}

function ending() {
  const controller = new AbortController();
  return { signal: controller.signal, end: () => controller.abort() };
}

const between = (a: { x: number; y: number }, b: { x: number; y: number }): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
