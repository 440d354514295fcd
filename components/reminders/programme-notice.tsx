/** What one was told of a programme's end or pause, and when: the days that follow from it become reminders. */
import { useState } from 'preact/hooks';
import { type NoticeKind, noticeKinds } from '../../utils/reminders';
import { useWords } from '../words';

interface ProgrammeNoticeProps {
  /** Of the trip, `YYYY-MM-DD` by name. */
  supplied: Readonly<Record<string, string>> | undefined;
  /** Null: it was not so. */
  onSupply: (kind: NoticeKind, date: string | null) => void;
}

export function ProgrammeNotice({ supplied, onSupply }: ProgrammeNoticeProps) {
  const { t, times } = useWords();
  const told = noticeKinds.flatMap((kind) => (supplied?.[kind] ? [{ kind, date: supplied[kind] }] : []));
  // As it was found: what is taken away must not close it over what can bring it back.
  const [isOpen] = useState(told.length > 0);
  return (
    <details class="notice" open={isOpen}>
      <summary>{t('notice_heading')}</summary>
      <p class="why">{t('notice_why')}</p>
      <ul>
        {told.map(({ kind, date }) => (
          <li key={kind}>
            {t('notice_line', times.date(date), t(`notice_${kind}`))}{' '}
            <button type="button" class="plain" onClick={() => onSupply(kind, null)}>
              {t('notice_remove')}
            </button>
          </li>
        ))}
      </ul>
      <NoticeForm onSupply={onSupply} />
    </details>
  );
}

function NoticeForm({ onSupply }: Pick<ProgrammeNoticeProps, 'onSupply'>) {
  const { t } = useWords();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    const kind = noticeKinds.find((one) => one === form.get('kind'));
    if (kind) onSupply(kind, String(form.get('date')));
  };
  return (
    <form onSubmit={save}>
      <label>
        {t('notice_day')} <input name="date" type="date" required />
      </label>{' '}
      <label>
        {t('notice_what')}{' '}
        <select name="kind">
          {noticeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`notice_${kind}`)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">{t('notice_save')}</button>
    </form>
  );
}
