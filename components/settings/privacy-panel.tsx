/** What is kept, where, what never is, what leaves the device and at whose wish, and how all of it is deleted. The README says the same. */
import type { MessageKey } from '../../utils/i18n';
import { useWords } from '../words';
import './privacy-panel.css';

const parts: readonly { title: MessageKey; lines: readonly MessageKey[] }[] = [
  { title: 'privacy_kept', lines: ['privacy_kept_pages', 'privacy_kept_own', 'privacy_kept_looked'] },
  { title: 'privacy_where', lines: ['privacy_where_profile', 'privacy_where_saved'] },
  { title: 'privacy_never', lines: ['privacy_never_card', 'privacy_never_private', 'privacy_never_sell'] },
  {
    title: 'privacy_leaves',
    lines: ['privacy_leaves_stamps', 'privacy_leaves_ready', 'privacy_leaves_sync', 'privacy_leaves_forms'],
  },
  {
    title: 'privacy_permissions',
    lines: ['privacy_permissions_sites', 'privacy_permissions_watch', 'privacy_permissions_rest'],
  },
  { title: 'privacy_delete', lines: ['privacy_delete_page', 'privacy_delete_all'] },
  { title: 'privacy_collection', lines: ['privacy_collection_none'] },
];

export function PrivacyPanel() {
  const { t } = useWords();
  return (
    <>
      <p>{t('privacy_lead')}</p>
      <details class="privacy">
        <summary>{t('privacy_more')}</summary>
        {parts.map(({ title, lines }) => (
          <div key={title}>
            <h3>{t(title)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </>
  );
}
