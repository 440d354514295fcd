/** What pages promise, and the page itself with the quote marked in it. */
import { useState } from 'preact/hooks';
import type { Capture, Fact } from '../../utils/records';
import type { LoadFile } from '../capture/file-url';
import { Viewer } from '../capture/viewer';
import { bestCapture } from './best-capture';
import { FactList, type FactListProps } from './fact-list';

interface PromisesProps extends Omit<FactListProps, 'showerOf'> {
  captures: readonly Capture[];
  load: LoadFile;
}

export function Promises({ captures, load, ...list }: PromisesProps) {
  const [shown, setShown] = useState<Fact | null>(null);
  const capture = shown && bestCapture(captures, shown);
  const visit = list.visits.find(({ id }) => id === shown?.visitId);
  return (
    <>
      <FactList {...list} showerOf={(fact) => (bestCapture(captures, fact) ? () => setShown(fact) : null)} />
      {shown && capture && visit && (
        <Viewer
          visit={visit}
          capture={capture}
          load={load}
          quote={shown.quote}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
