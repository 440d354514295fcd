/** What axe-core finds wrong on a page, in light and dark. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** One fault: its rule, where it was found, and what axe says of it. */
export interface AxeFault {
  rule: string;
  where: string;
  why: string;
}

/** Runs axe-core's WCAG 2.2 A and AA rules and its best practices; folded parts are unfolded first. */
export async function axeFaults(page: Page): Promise<AxeFault[]> {
  await page.evaluate(axe.source);
  const faults: AxeFault[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    faults.push(...(await page.evaluate(run)));
  }
  return faults;
}

/** Runs in the page. */
async function run(): Promise<AxeFault[]> {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const found = await (Reflect.get(window, 'axe') as typeof axe).run(document, {
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      where: target.join(' '),
      why: failureSummary ?? '',
    })),
  );
}
