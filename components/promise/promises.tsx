/** What pages promise, and the page itself with the quote marked in it. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Capture, Fact } from '../../utils/records';
import type { LoadFile } from '../capture/file-url';
import { Viewer, type ViewerProps } from '../capture/viewer';
import { bestCapture, captureShowing } from './best-capture';
import { FactList, type FactListProps } from './fact-list';

interface PromisesProps extends Omit<FactListProps, 'showerOf'> {
  captures: readonly Capture[];
  load: LoadFile;
  /** A viewer that knows more; else a plain one. */
  viewer?: ComponentType<ViewerProps>;
}

export function Promises({ captures, load, viewer: Shown = Viewer, ...list }: PromisesProps) {
  const [shown, setShown] = useState<{ fact: Fact; capture: Capture } | null>(null);
  const visit = list.visits.find(({ id }) => id === shown?.fact.visitId);
  const show = async (fact: Fact) => {
    const capture = await captureShowing(captures, fact, load);
    if (capture) setShown({ fact, capture });
  };
  return (
    <>
      <FactList {...list} showerOf={(fact) => (bestCapture(captures, fact) ? () => void show(fact) : null)} />
      {shown && visit && (
        <Shown
          visit={visit}
          capture={shown.capture}
          load={load}
          quote={shown.fact.quote}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
