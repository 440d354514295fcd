/** The page that goes along with every bundle, opened from a folder as its reader would, and given the ZIP. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { until } from './until';
import { readZip, unpackTo } from './zip';

/** Unpacks a bundle, and opens one of its pages from there. */
export async function openUnpacked(zip: string, page: Page, path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hikae-unpacked-'));
  await unpackTo(await readZip(zip), folder);
  await page.goto(pathToFileURL(join(folder, path)).href);
}

/** Gives the page a ZIP, or one of which a byte was flipped, and resolves with what it says. */
export async function askVerifyPage(page: Page, zip: string, flip?: number): Promise<string> {
  const bytes = await readFile(zip);
  if (flip !== undefined) bytes[flip] = (bytes[flip] ?? 0) ^ 1;
  const name = `${flip === undefined ? 'whole' : 'flipped'}-${basename(zip)}`;
  await until('a place for the ZIP', async () => (await page.$('input[type="file"]')) !== null);
  await page.evaluate(choose, name, bytes.toString('base64'));
  return until('the verdict', () => page.evaluate(verdictOf, name), { state: () => page.evaluate(said) });
}

/** These run in the page. */
function choose(name: string, base64: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function verdictOf(name: string): string | null {
  const result = document.querySelector('.result');
  return result?.textContent?.includes(name) ? result.textContent : null;
}

const said = () => document.body.textContent;
