/** Files put into a page of the extension, as a user drops or chooses them. */
import type { Page } from 'puppeteer-core';
import { until } from './until';

export interface Paper {
  name: string;
  bytes: Buffer;
}

/** A mail in Japanese, as a mail program saves it. */
export const mailOf = (name: string, subject: string, text: string): Paper => ({
  name,
  bytes: Buffer.from(
    [
      'From: <info@card.test>',
      'To: <hanako@mail.test>',
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'Date: Tue, 10 Nov 2026 14:31:07 +0900',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text,
      '',
    ].join('\r\n'),
  ),
});

/** Drops files on the page's drop zone, as soon as it is there. */
export const dropOn = (page: Page, papers: readonly Paper[]): Promise<void> => put(page, papers, 'drop');

/** Chooses files in the page's file field, as soon as it is there. */
export const chooseOn = (page: Page, papers: readonly Paper[]): Promise<void> => put(page, papers, 'choose');

async function put(page: Page, papers: readonly Paper[], how: string): Promise<void> {
  const place = () => page.$('.documents input[type="file"]');
  await until('a place for documents', async () => (await place()) !== null);
  await page.evaluate(putIn, encoded(papers), how);
}

const encoded = (papers: readonly Paper[]) =>
  papers.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));

/** Runs in the page. */
function putIn(papers: readonly { name: string; base64: string }[], how: string): void {
  const transfer = new DataTransfer();
  for (const { name, base64 } of papers)
    transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
  const input = document.querySelector<HTMLInputElement>('.documents input[type="file"]');
  if (!input) throw new Error('There is no place for documents');
  if (how === 'drop') {
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    input.form?.dispatchEvent(drop);
  } else {
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
