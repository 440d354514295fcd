/** How large a picture is shown: fitted to its room, or so many px of the screen for one of the page. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** `fit`, or px of the screen for each CSS px of the page. */
export type Scale = 'fit' | number;

const steps = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

export interface Zooming {
  scale: Scale;
  set: (scale: Scale) => void;
  larger: () => void;
  smaller: () => void;
}

/** `fitted` tells what scale fitting comes to now. */
export function useZoom(first: Scale, fitted: () => number): Zooming {
  const [scale, set] = useState<Scale>(first);
  const now = () => (scale === 'fit' ? fitted() : scale);
  return {
    scale,
    set,
    larger: () => set(steps.find((step) => step > now() + 0.01) ?? 4),
    smaller: () => set(steps.findLast((step) => step < now() - 0.01) ?? 0.25),
  };
}

/** `+`, `-` and `0`, but where something is typed. */
export function zoomByKey({ larger, smaller, set }: Zooming, event: KeyboardEvent): void {
  const typed = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (typed || event.ctrlKey || event.metaKey || event.altKey) return;
  const done = { '+': larger, '=': larger, '-': smaller, '0': () => set('fit') }[event.key];
  if (!done) return;
  event.preventDefault();
  done();
}

export function ZoomButtons({ scale, set, larger, smaller }: Zooming) {
  const { t } = useWords();
  return (
    <fieldset class="zoom">
      <legend>{t('viewer_zoom')}</legend>
      <button type="button" aria-label={t('viewer_smaller')} onClick={smaller}>
        −
      </button>
      <button type="button" aria-pressed={scale === 'fit'} onClick={() => set('fit')}>
        {t('viewer_fit')}
      </button>
      <button type="button" aria-pressed={scale === 1} onClick={() => set(1)}>
        {t('viewer_full')}
      </button>
      <button type="button" aria-label={t('viewer_larger')} onClick={larger}>
        +
      </button>
    </fieldset>
  );
}
