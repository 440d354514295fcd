/** Exporting by the popup's own button. */
import { join } from 'node:path';
import { translator } from '../../utils/i18n';
import type { Lang } from '../site/world';
import type { Driver } from './driver';
import { pressInPopup } from './popup';
import { until } from './until';

/** Opens the popup over the tab in front, exports the trip it shows and returns the ZIP's path. Throws what the popup says when it fails. */
export async function exportByPopup(driver: Driver, lang: Lang): Promise<string> {
  const words = translator(lang);
  const popup = await driver.openPopup();
  await pressInPopup(popup, words('export_button'));
  const said = await until(
    'the export',
    () =>
      popup.evaluate(({ window }) => window.document.querySelector('.export [role="status"]')?.textContent),
    { deadline: 120_000, state: () => popup.evaluate(({ window }) => window.document.body.textContent) },
  );
  await popup.close();
  const name = /[\w.()-]+\.zip/.exec(said)?.[0];
  if (!name || said !== words('export_saved', name)) throw new Error(`The popup says: ${said}`);
  return join(driver.downloads, name);
}
