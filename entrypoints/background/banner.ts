/** Telling the shopper on the page itself: one quiet line, after the pictures, so that it is in none of them. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { readSettings } from '../../utils/db/settings';
import { chooseLanguage, keyPart, translator } from '../../utils/i18n';
import type { BannerTexts, ContentMessages } from '../../utils/messages';
import { type IncompleteReason, kindOf, type Visit } from '../../utils/records';
import { askPage } from './page';

/** Shows what was kept of a visit, or what is missing and why. `undrawn`: the visible part is there, the whole page is not. */
export async function tellKept(
  visit: Visit,
  incomplete: IncompleteReason | null,
  undrawn: boolean,
): Promise<void> {
  const t = await words();
  const kept = t('banner_kept', t(`pageKind_${kindOf(visit)}`));
  const whole = undrawn ? `${kept} ${t('page_reconstruction_missing')}` : kept;
  const message = incomplete ? t(`incomplete_${keyPart(incomplete)}`) : whole;
  await show(visit.tabId, {
    visitId: visit.id,
    tone: incomplete ? 'problem' : 'kept',
    texts: texts(t, message),
  });
}

/** Says that a page worth keeping could not be kept, and why. */
export async function tellRefused(tabId: number, why: 'disk-full' | 'failed'): Promise<void> {
  const t = await words();
  await show(tabId, { visitId: null, tone: 'problem', texts: texts(t, t(`refused_${keyPart(why)}`)) });
}

type Translate = ReturnType<typeof translator>;

async function words(): Promise<Translate> {
  // With the database out of reach there is all the more to say: then in the browser's language.
  const { language } = await readSettings(database).catch(() => ({ language: null }));
  return translator(chooseLanguage(language, browser.i18n.getUILanguage()));
}

const texts = (t: Translate, message: string): BannerTexts => ({
  message,
  undo: t('banner_undo'),
  undone: t('banner_undone'),
  undoFailed: t('banner_undo_failed'),
  close: t('banner_close'),
});

/** A page that is gone is told nothing. */
async function show(tabId: number, ask: ContentMessages['banner.show']['ask']) {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/banner.js'] });
    await askPage(tabId, 'banner.show', ask);
  } catch (error) {
    console.info(
      'Hikae: the page left before the banner',
      error instanceof Error ? error.name : typeof error,
    );
  }
}
