/** Files put into a page of the extension, as a user drops or chooses them. */
import type { Page } from 'puppeteer-core';

export interface Paper {
  name: string;
  bytes: Buffer;
}

/** Drops files on the page's drop zone. */
export const dropOn = (page: Page, papers: readonly Paper[]): Promise<void> =>
  page.evaluate(putIn, encoded(papers), 'drop');

/** Chooses files in the page's file field. */
export const chooseOn = (page: Page, papers: readonly Paper[]): Promise<void> =>
  page.evaluate(putIn, encoded(papers), 'choose');

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
