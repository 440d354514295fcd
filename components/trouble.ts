/** What to say when the database does not answer. */
import type { Trouble } from '../utils/db/trouble';
import type { MessageKey } from '../utils/i18n';

export const troubleWords: Record<Trouble, MessageKey> = {
  upgrade: 'database_upgrade_failed',
  other: 'database_failed',
};
