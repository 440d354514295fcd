/** What was sorted last, and undoing it. */
import type { Sorting } from '../../utils/db/live/sorting-changes';
import { useWords } from '../words';

interface SortedNoteProps extends Pick<Sorting, 'last' | 'onUndo'> {
  /** Address of a trip. */
  href: (tripId: string) => string;
}

export function SortedNote({ last, onUndo, href }: SortedNoteProps) {
  const { t } = useWords();
  const problem = last?.what === 'gone' || last?.what === 'failed';
  return (
    <>
      <div role="status" class="sorted-note">
        {last && 'moved' in last && (
          <p>
            {t(last.what === 'split' ? 'sorted_split' : 'sorted_moved')}{' '}
            {last.to && <a href={href(last.to)}>{t('sorted_see')}</a>}{' '}
            <button type="button" class="plain" onClick={() => onUndo(last.moved)}>
              {t('settings_undo')}
            </button>
          </p>
        )}
        {last?.what === 'undone' && <p>{t('sorted_undone')}</p>}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {t(last.what === 'gone' ? 'sorted_gone' : 'visit_change_failed')}
        </p>
      )}
    </>
  );
}
