/** A claim from its kind to the exported letter, worked on the trip's page. */
import type { Page } from 'puppeteer-core';
import { translator } from '../../utils/i18n';
import { exportFrom, fillIn, letterOn, pressOn } from './desk';
import type { Outing } from './start';
import { until } from './until';
import { checkSums, readZip } from './zip';

/** Begins a claim of a kind, whatever is suggested, or goes on with its draft. It stands first on the page then. */
export async function beginClaim({ stored }: Outing, page: Page, kind: string): Promise<void> {
  const drafts = async () =>
    (await stored.claims()).filter((claim) => claim.kind === kind && claim.status === 'draft').length;
  await until('the kinds', async () => (await page.$('.other-kind')) !== null);
  await page.select('.other-kind', kind);
  await until('the claim', async () => (await drafts()) === 1);
  await until('its letter', async () => (await firstLetter(page)) === kind);
}

/** Which letter the first claim shows. */
const firstLetter = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLSelectElement>('.claim .letter select')?.value);

/** Fills in every blank of the letter, each with a word of its own. @returns the words */
export async function fillBlanks(page: Page): Promise<string[]> {
  const names = () =>
    page.evaluate(() => {
      const [claim] = document.querySelectorAll('.claim');
      return [...(claim?.querySelectorAll('.blanks button') ?? [])].map(({ textContent }) => textContent);
    });
  const words: string[] = [];
  for (let [name] = await names(); name !== undefined; ) {
    const value = `<${words.length}-${name}>`;
    const filled = name;
    await fillIn(page, filled, value);
    words.push(value);
    await until(`no blank "${filled}"`, async () => !(await names()).includes(filled));
    [name] = await names();
  }
  return words;
}

export interface Exchange {
  at: string;
  means: 'form' | 'mail' | 'phone' | 'chat';
  person: string;
  said: string;
  promisedBy?: string;
  tries?: string;
  waited?: string;
  /** What it comes to, with a clause or an offer, or the field that is asked for. */
  answer?: string;
  terms?: string;
  asked?: string;
}

/** Writes down what the desk said, in the log of the first claim. */
export async function logAnswer({ stored }: Outing, page: Page, exchange: Exchange): Promise<void> {
  const before = (await stored.contacts()).length;
  await page.evaluate(openLog, exchange.means, exchange.answer ?? '');
  await until('the form', () => page.evaluate(fillLog, { ...exchange }));
  await until('the exchange', async () => (await stored.contacts()).length > before);
}

/** Runs in the page. */
function openLog(means: string, answer: string): void {
  const box = document.querySelector<HTMLDetailsElement>('.claim .contact-form');
  if (box) box.open = true;
  for (const [name, value] of Object.entries({ means, answer })) {
    const select = box?.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Runs in the page. False where a field is not there yet. */
function fillLog(values: Record<string, string>): boolean {
  const form = document.querySelector<HTMLFormElement>('.claim .contact-form form');
  const { means: _, answer: __, asked, ...others } = values;
  const entries = Object.entries(others);
  const box = form?.querySelector<HTMLInputElement>(`[name=asked][value="${asked}"]`);
  if (asked && !box) return false;
  if (box) box.checked = true;
  if (!form || entries.some(([name]) => !form.elements.namedItem(name))) return false;
  for (const [name, value] of entries) Reflect.set(form.elements.namedItem(name) ?? {}, 'value', value);
  form.requestSubmit();
  return true;
}

/** Sends the first claim, and says what became of it. */
export async function sendAnd(outing: Outing, page: Page, status?: string): Promise<void> {
  const words = translator(outing.lang);
  await pressOn(page, words('claim_sent'));
  if (!status) return;
  const next = `.claim select[aria-label="${words('claim_next')}"]`;
  await until('what may happen next', async () => (await page.$(next)) !== null);
  await page.select(next, status);
}

/** Ticks a line of the first claim's checklist by its words. */
export async function tickLine(page: Page, line: string): Promise<void> {
  const tick = (wanted: string) => {
    const lines = [...document.querySelectorAll('.claim .checklist li')];
    const box = lines.find(({ textContent }) => textContent?.includes(wanted))?.querySelector('input');
    if (box && !box.checked) box.click();
    return box?.checked ?? false;
  };
  await until(`“${line}” to be ticked`, () => page.evaluate(tick, line));
}

/** Chooses another letter of the first claim, and waits until it is shown. Nothing is done where it is shown already. */
export async function chooseLetter({ lang }: Outing, page: Page, letter: string): Promise<void> {
  const select = `.claim .letter select[aria-label="${translator(lang)('claim_letter_which')}"]`;
  const before = await letterOn(page);
  if ((await firstLetter(page)) === letter) return;
  await page.select(select, letter);
  await until('the other letter', async () => (await letterOn(page)) !== before);
}

/** The letter as the bundle has it, once it is shown so. Throws where a sum is wrong. */
export const exportedLetter = async (outing: Outing, page: Page): Promise<string> =>
  (await exportedCase(outing, page)).letter;

/** The same with every file of the bundle. */
export async function exportedCase(
  outing: Outing,
  page: Page,
): Promise<{ letter: string; files: Map<string, Buffer> }> {
  const files = await readZip(await exportFrom(page, outing));
  const letter = files.get('letter.txt')?.toString('utf8') ?? '';
  const wrong = checkSums(files);
  if (wrong.length) throw new Error(`Exported: ${wrong.join(' ')}`);
  // What was typed a moment ago is stored before it is drawn.
  await until('the exported letter to be shown', async () => (await letterOn(page)) === letter, {
    state: async () => letter,
  });
  return { letter, files };
}
