/** Telling the shopper on the page itself: one quiet line, after the pictures, so that it is in none of them. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { readSettings } from '../../utils/db/settings';
import { chooseLanguage, keyPart, translator } from '../../utils/i18n';
import type { IncompleteReason, Visit } from '../../utils/records';
import { askPage } from './page';

/** Shows what was kept, or what is missing and why. A page that is gone is told nothing. */
export async function tell(visit: Visit, incomplete: IncompleteReason | null): Promise<void> {
  const settings = await readSettings(database);
  const t = translator(chooseLanguage(settings.language, browser.i18n.getUILanguage()));
  const texts = {
    message: incomplete
      ? t(`incomplete_${keyPart(incomplete)}`)
      : t('banner_kept', t(`pageKind_${visit.pageKind}`)),
    undo: t('banner_undo'),
    undone: t('banner_undone'),
    undoFailed: t('banner_undo_failed'),
    close: t('banner_close'),
  };
  try {
    await browser.scripting.executeScript({ target: { tabId: visit.tabId }, files: ['/banner.js'] });
    await askPage(visit.tabId, 'banner.show', {
      visitId: visit.id,
      tone: incomplete ? 'problem' : 'kept',
      texts,
    });
  } catch (error) {
    console.info(
      'Hikae: the page left before the banner',
      error instanceof Error ? error.name : typeof error,
    );
  }
}
