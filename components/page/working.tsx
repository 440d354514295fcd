/** A page that is being taken: how far it is, and the button that calls it off. */
import { useWords } from '../words';

/** How much of a whole page is there; `of` is 0 while it is not known how much there is. */
export interface Underway {
  done: number;
  of: number;
  /** Called off; it ends with the part that is being taken. */
  cancelled: boolean;
}

export function Working({
  said,
  underway,
  onCancel,
}: {
  /** Whether to say that a picture is being taken. */
  said: boolean;
  underway: Underway | null;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const known = underway !== null && underway.of > 0;
  return (
    <div class="working">
      <progress
        aria-label={t('page_pending')}
        {...(known ? { value: underway.done, max: underway.of } : {})}
      />
      <p class="why" role="status">
        {known ? t('page_parts', underway.done, underway.of) : said && t('page_pending')}
      </p>
      {underway && (
        <button type="button" class="plain" disabled={underway.cancelled} onClick={onCancel}>
          {t(underway.cancelled ? 'page_cancelling' : 'page_cancel')}
        </button>
      )}
    </div>
  );
}
