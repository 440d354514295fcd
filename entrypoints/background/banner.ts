/** Telling the shopper on the page itself: one quiet line, after the pictures, so that it is in none of them. */
import { browser } from '#imports';
import { within } from '../../utils/capture/deadline';
import { database } from '../../utils/db';
import { readSettings } from '../../utils/db/settings';
import { isWanted } from '../../utils/db/warnings';
import { chooseLanguage, keyPart, translator } from '../../utils/i18n';
import type { BannerTexts, BannerWarning, ContentMessages } from '../../utils/messages';
import { type IncompleteReason, kindOf, type Visit, type Warning } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { sayer, warningText, worstFirst } from '../../utils/warnings';
import { askPage } from './page';
import { betweenPictures } from './turn';

/** Shows what was kept of a visit, or what is missing and why; for whom has the turn. `undrawn`: the visible part is there, the whole page is not. */
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
    warning: await warningOn(visit),
  });
}

/** The worst warning of the trip or the shop that a page belongs to; null where there is none to be seen. */
async function warningOn({ tripId, id, url }: Visit): Promise<BannerWarning | null> {
  const stored = await database.warnings.where(tripId ? { tripId } : { site: siteOf(url) ?? '' }).toArray();
  const { warningsOff } = await readSettings(database);
  const own = stored.filter((warning) => warning.tripId === tripId && isWanted(warning, warningsOff));
  return bannerWarning(own.sort(worstFirst), id);
}

/**
 * Shows the worst of these warnings (worst first) on the page a tab shows, as soon as no picture is taken of it. `at`: what it is shown
 * on, the visit or the moment.
 */
export const tellWarning = (tabId: number, warnings: readonly Warning[], at: string): Promise<void> =>
  betweenPictures(tabId, async () => {
    const warning = await bannerWarning(warnings, at);
    if (!warning) return;
    const t = await words();
    await show(tabId, { visitId: null, tone: 'problem', texts: texts(t, ''), warning });
  });

/** A note is shown on one page only; what may cost the reward on every page, until it is dismissed or over. */
async function bannerWarning(warnings: readonly Warning[], at: string): Promise<BannerWarning | null> {
  const [worst, ...others] = warnings.filter(
    ({ severity, shownOn }) => severity !== 'note' || (shownOn ?? at) === at,
  );
  if (!worst) return null;
  const { language: chosen } = await readSettings(database).catch(() => ({ language: null }));
  const language = chooseLanguage(chosen, browser.i18n.getUILanguage());
  const text = warningText(worst, language, sayer(language, zone()));
  if (!text) return null;
  if (worst.shownOn === undefined) await database.warnings.update(worst.id, { shownOn: at });
  const t = translator(language);
  return {
    id: worst.id,
    severity: worst.severity,
    what: text.what,
    todo: text.todo,
    others: others.length ? t('banner_warning_others', others.length) : '',
    more: t('banner_warning_more'),
    dismiss: t('banner_warning_dismiss'),
    dismissed: t('banner_warning_dismissed'),
  };
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Says that a page worth keeping could not be kept, and why. */
export const tellRefused = (tabId: number, why: 'disk-full' | 'failed'): Promise<void> =>
  betweenPictures(tabId, async () => {
    const t = await words();
    const message = t(`refused_${keyPart(why)}`);
    await show(tabId, { visitId: null, tone: 'problem', texts: texts(t, message), warning: null });
  });

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

/** Longest wait for a page to hear, ms: meanwhile no picture of it is taken. */
const patience = 5_000;

/** A page that is gone, or hears nothing, is told nothing. */
async function show(tabId: number, ask: ContentMessages['banner.show']['ask']) {
  try {
    const injected = browser.scripting.executeScript({ target: { tabId }, files: ['/banner.js'] });
    await within(patience, injected);
    await within(patience, askPage(tabId, 'banner.show', ask));
  } catch (error) {
    console.info(
      'Hikae: the page left before the banner',
      error instanceof Error ? error.name : typeof error,
    );
  }
}
