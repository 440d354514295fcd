/** Puts one page or document to another trip, to a new one or to none: opened, chosen, then pressed, so that no arrow key moves anything. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Trip } from '../../utils/records';
import { useWords } from '../words';
import { TripSelect } from './trip-select';
import './sorting.css';

/** Not ids of trips. */
const [begin, none] = ['new', 'none'];

interface MoveChoiceProps {
  /** What the page or document is called. */
  name: string;
  /** Likeliest first, without the one it is of. */
  trips: readonly Trip[];
  /** Whether it is of a trip now. */
  isFiled: boolean;
  /** Whether a trip could be begun with it. */
  mayBegin: boolean;
  /** `new`: a trip of its own; null: none. */
  onMove: (destination: string | null) => void;
}

export function MoveChoice({ name, trips, isFiled, mayBegin, onMove }: MoveChoiceProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => (isOpen ? form.current?.querySelector('select')?.focus() : undefined), [isOpen]);
  const close = () => {
    setOpen(false);
    setChosen('');
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!isOpen)
    return (
      <button
        ref={opener}
        type="button"
        class="plain move-open"
        aria-label={t('move_to_named', name)}
        onClick={() => setOpen(true)}
      >
        {t('move_to')}
      </button>
    );
  return (
    <form
      ref={form}
      class="move-choice"
      aria-label={t('move_to_named', name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        onMove(chosen === none ? null : chosen);
        close();
      }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <TripSelect label={t('move_where')} trips={trips} chosen={chosen} onChoose={setChosen}>
        {mayBegin && <option value={begin}>{t('move_new')}</option>}
        {isFiled && <option value={none}>{t('move_none')}</option>}
      </TripSelect>
      <button type="submit" disabled={!chosen}>
        {t('move_do')}
      </button>
      <button type="button" class="plain" onClick={close}>
        {t('trip_form_cancel')}
      </button>
    </form>
  );
}
