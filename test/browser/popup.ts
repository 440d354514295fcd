/** The toolbar button's popup. It is no tab, so it is reached through a page of the same extension, which shares its process. */
import type { EvaluateFuncWith, Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import { translator } from '../../utils/i18n';
import type { Language } from '../../utils/records';
import { until } from './until';

declare const browser: Api;

export type PopupWindow = Window & typeof globalThis;

export interface Popup {
  /** Runs a self-contained function on the popup's window. */
  evaluate<Args extends unknown[], Run extends EvaluateFuncWith<{ window: PopupWindow }, Args>>(
    run: Run | string,
    ...args: Args
  ): Promise<Awaited<ReturnType<Run>>>;
  close(): Promise<void>;
}

/** Opens the popup over the tab in front, as a click on the toolbar button does (by `press` where there is one), and waits until it has drawn something. */
export async function openPopup(desk: Page, press?: () => Promise<void>): Promise<Popup> {
  await (press ? press() : desk.evaluate(() => browser.action.openPopup()));
  // Not `waitForFunction`: it waits for animation frames, which a tab behind another never gets.
  await until('the popup', () => desk.evaluate(isDrawn));
  const popup = await desk.evaluateHandle(() => {
    const [window] = browser.extension.getViews({ type: 'popup' });
    if (!window) throw new Error('The popup closed at once');
    return { window: window as PopupWindow };
  });
  return {
    evaluate: (run, ...args) => popup.evaluate(run, ...args),
    close: async () => {
      await popup.evaluate(({ window }) => window.close()).catch(() => {});
      await until('the popup to close', () =>
        desk.evaluate(() => browser.extension.getViews({ type: 'popup' }).length === 0),
      );
    },
  };
}

const isDrawn = () =>
  browser.extension
    .getViews({ type: 'popup' })
    .some(({ document }) => document.readyState === 'complete' && document.body.textContent.trim() !== '');

/** Presses the button with these words, as soon as it is there and can be pressed. */
export async function pressInPopup(popup: Popup, words: string): Promise<void> {
  // A background that was stopped amid a picture may be woken by nothing but its alarm, half a minute later.
  await until(`the popup's button "${words}"`, () => popup.evaluate(press, words), {
    deadline: 90_000,
    state: () => popup.evaluate(({ window }) => window.document.body.textContent),
  });
}

function press({ window }: { window: PopupWindow }, words: string): boolean {
  const buttons = [...window.document.querySelectorAll('button')];
  const button = buttons.find(({ disabled, textContent }) => !disabled && textContent?.trim() === words);
  button?.click();
  return button !== undefined;
}

/** Chooses the popup's language as its user does, and waits until it is stored: a popup that closes sooner forgets it. */
export async function chooseLanguage(popup: Popup, language: Language): Promise<void> {
  const choose = ({ window }: { window: PopupWindow }, wanted: string) => {
    const choice = window.document.querySelector<HTMLSelectElement>(`select:has(option[value="${wanted}"])`);
    if (choice && choice.value !== wanted) {
      choice.value = wanted;
      choice.dispatchEvent(new window.Event('change', { bubbles: true }));
    }
    return choice !== null;
  };
  await until('the choice of languages', () => popup.evaluate(choose, language));
  await until(`the popup in ${language}`, () =>
    popup.evaluate(speaks, language, translator(language)('language_browser')),
  );
}

/** The words of the list change with the language that is stored; the page's own attribute may have been right from the start. */
const speaks = ({ window }: { window: PopupWindow }, wanted: string, word: string): boolean =>
  window.document.documentElement.lang === wanted &&
  window.document.querySelector('option[value=""]')?.textContent === word;
