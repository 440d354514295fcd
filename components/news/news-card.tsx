/** What is new since one last looked: quiet, and gone for good once it is closed. */
import { Fragment } from 'preact';
import type { News } from '../../utils/news';
import { useWords } from '../words';
import './news.css';

interface NewsCardProps {
  /** Newest first; nothing is shown where there is none. */
  news: readonly News[];
  /** It could not be stored that they were seen. */
  failed: boolean;
  onDismiss: () => void;
}

export function NewsCard({ news, failed, onDismiss }: NewsCardProps) {
  const { t, language } = useWords();
  if (!news.length) return null;
  return (
    <section class="card news">
      {news.map(({ id, points }) => (
        <Fragment key={id}>
          <h2>{t('news_title', id)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point.en}>{point[language]}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      <button type="button" class="plain" onClick={onDismiss}>
        {t('news_dismiss')}
      </button>
      {failed && (
        <p class="why problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
    </section>
  );
}
