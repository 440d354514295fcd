/** Long lists of large things: more of them are drawn as one comes near the end of what is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So many are drawn at first, and more at a time. */
const step = 40;

interface GradualProps<Item> {
  items: readonly Item[];
  draw: (item: Item) => ComponentChildren;
  /** What the button says that draws more by hand, given how many are not drawn yet. */
  more: (left: number) => string;
}

export function Gradual<Item>({ items, draw, more }: GradualProps<Item>) {
  const [drawn, setDrawn] = useState(step);
  const end = useRef<HTMLButtonElement>(null);
  const left = items.length - drawn;
  const onMore = () => setDrawn((before) => before + step);
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      rootMargin: '1500px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [drawn, left > 0]);
  return (
    <>
      {items.slice(0, drawn).map(draw)}
      {left > 0 && (
        <button type="button" class="plain more" ref={end} onClick={onMore}>
          {more(left)}
        </button>
      )}
    </>
  );
}
