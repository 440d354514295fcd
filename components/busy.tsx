/** Something under way: how far it is, and the way out. */
import { useWords } from './words';
import './busy.css';

interface BusyProps {
  label: string;
  /** Absent while it is not known how much there is. */
  done?: number;
  total?: number;
  onCancel: () => void;
}

export function Busy({ label, done, total, onCancel }: BusyProps) {
  const { t } = useWords();
  return (
    <div class="busy">
      <div class="how-far">
        <progress
          aria-label={label}
          {...(done === undefined || total === undefined ? {} : { value: done, max: total })}
        />
        <p class="why">{label}</p>
      </div>
      <button type="button" onClick={onCancel}>
        {t('export_cancel')}
      </button>
    </div>
  );
}
