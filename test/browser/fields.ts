/** A page full of secrets, kept as a shopper would keep it: what the tests of masks look at. */
import { z } from 'zod';
import type { Capture, Visit } from '../../utils/records';
import type { SecretSet } from '../site/fields/secrets';
import type { Lang } from '../site/hosts';
import { askAsSelf } from './ask';
import { settled } from './intact';
import { mark, markOf } from './seen';
import type { Outing } from './start';
import { until } from './until';

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

const Spot = Box.extend({ of: z.string(), secret: z.boolean() });
/** Where something stands that is to be black (`secret`), or readable; CSS px of the page. */
export type Spot = z.infer<typeof Spot>;

export interface Guarded {
  lang: Lang;
  set: SecretSet;
  /** The visit kept by itself, then the one kept by hand. */
  visits: Visit[];
  captures: Capture[];
  spots: Spot[];
}

interface Tabs {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
}
declare const browser: Tabs;

/** Opens the page, waits until it was kept by itself, keeps it by hand too, and closes it. */
export async function keepFields(outing: Outing, lang: Lang, set: SecretSet): Promise<Guarded> {
  const { driver, world, stored } = outing;
  const n = `${lang}${set}`;
  const page = await driver.newPage();
  await page.goto(`${world.fields('/fields/checkout')}?lang=${lang}&set=${set}&${mark}=${n}`);
  const visits = async () => (await stored.visits()).filter(({ url }) => markOf(url) === n);
  await until('the page to be kept by itself', async () => (await visits()).length > 0, { deadline: 90_000 });
  await settled(driver, stored);
  const spots = Spot.array().parse(await page.evaluate(spotsOf));
  const tabId = await driver.inExtension(tabShowing, page.url());
  await askAsSelf(driver, 'page.save', { tabId });
  await until('the page to be kept by hand', async () => (await visits()).length > 1, { deadline: 90_000 });
  await settled(driver, stored);
  await page.close();
  const kept = await visits();
  const captures = (await stored.captures()).filter(({ visitId }) => kept.some(({ id }) => id === visitId));
  return { lang, set, visits: kept, captures, spots };
}

async function tabShowing(url: string): Promise<number> {
  return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
}

/** Runs in the page. Elements in frames of the same site are found too; those in shadow roots stand for their host. */
function spotsOf(): unknown[] {
  const spots: object[] = [];
  const add = (element: Element, of: string, secret: boolean, dx: number, dy: number) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    spots.push({ of, secret, x: x + dx, y: y + dy, width, height });
  };
  for (const cell of document.querySelectorAll<HTMLElement>('[data-v],[data-plain]')) {
    const of = cell.dataset.v ?? `plain ${cell.dataset.plain}`;
    for (const target of cell.querySelectorAll('[data-t],[data-p]'))
      add(target, of, target.hasAttribute('data-t'), scrollX, scrollY);
    for (const frame of cell.querySelectorAll('iframe:not([data-t])')) {
      const { x, y } = frame.getBoundingClientRect();
      const inner = (frame as HTMLIFrameElement).contentDocument?.querySelectorAll('[data-t]') ?? [];
      for (const target of inner) add(target, of, true, x + scrollX, y + scrollY);
    }
  }
  return spots;
}
