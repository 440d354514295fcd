/** The claims desk on a trip's page in the dashboard, worked as its user does. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { translator } from '../../utils/i18n';
import type { TripStatus } from '../../utils/records';
import type { Outing } from './start';
import { until } from './until';

/** Opens the page of the only trip. */
export async function openDesk({ driver, stored }: Outing): Promise<Page> {
  const [trip] = await stored.trips();
  const page = await driver.openExtensionPage(`dashboard.html#trips/${trip?.id}`);
  await until('the trip', async () => (await page.$('.status-choice select')) !== null);
  return page;
}

/** Says where the trip stands. */
export async function sayStatus({ stored }: Outing, page: Page, status: TripStatus): Promise<void> {
  await page.select('.status-choice select', status);
  await until(`${status} to be stored`, async () => (await stored.trips())[0]?.status === status);
}

/** Presses a button by its words, as soon as it is there and can be pressed. */
export async function pressOn(page: Page, words: string): Promise<void> {
  const press = (wanted: string) => {
    const found = [...document.querySelectorAll('button')].find(
      ({ disabled, textContent }) => !disabled && textContent?.trim() === wanted,
    );
    found?.click();
    return found !== undefined;
  };
  await until(`the button "${words}"`, () => page.evaluate(press, words), { state: () => textOf(page) });
}

/** Fills in a field of the form sheet by its name. */
export async function fillIn(page: Page, name: string, value: string): Promise<void> {
  const fill = (wanted: string, text: string) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('.form-sheet label')];
    const input = labels.find(({ textContent }) => textContent === wanted)?.control;
    if (!(input instanceof HTMLInputElement)) return false;
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await until(`the field "${name}"`, () => page.evaluate(fill, name, value), { state: () => textOf(page) });
}

/** The letter as it is shown. */
export const letterOn = (page: Page): Promise<string> =>
  until('a letter', () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.letter textarea')?.value),
  );

/** Exports by the button in `scope`, the trip's own by itself. @returns the ZIP's path. Throws what the page says when it fails */
export async function exportFrom(
  page: Page,
  { driver, lang }: Outing,
  scope = '.trip .export',
): Promise<string> {
  const words = translator(lang);
  const status = () =>
    page.evaluate((place) => document.querySelector(`${place} [role="status"]`)?.textContent, scope);
  const before = await status();
  await until('the export button', () => page.evaluate(press, `${scope} button.main`), {
    state: () => textOf(page),
  });
  const said = await until(
    'the export',
    async () => {
      const now = await status();
      return now !== before && now;
    },
    { deadline: 120_000, state: () => textOf(page) },
  );
  const name = /hikae-[\w.() -]+\.zip/.exec(said)?.[0];
  if (!name || said !== words('export_saved', name)) throw new Error(`The dashboard says: ${said}`);
  return join(driver.downloads, name);
}

/** Runs in the page. */
function press(button: string): boolean {
  const found = document.querySelector<HTMLButtonElement>(button);
  if (!found || found.disabled) return false;
  found.click();
  return true;
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent);
