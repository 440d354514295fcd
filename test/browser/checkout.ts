/** Filling in the order form as a shopper does, field by field. */
import type { Page } from 'puppeteer-core';
import { hostsOf, type Lang } from '../site/hosts';
import { until } from './until';

const shoppers: Record<Lang, Record<string, string>> = {
  ja: {
    name: '山田花子',
    kana: 'ヤマダハナコ',
    postal: '100-0001',
    address: '東京都千代田区千代田1-1',
    tel: '03-0000-0000',
    email: 'hanako@example.test',
  },
  en: {
    name: 'Mary Miller',
    postal: 'SW1A 1AA',
    address: '1 The Mall, London',
    tel: '020 7946 0000',
    email: 'mary@example.test',
  },
  es: {
    name: 'María Molina',
    postal: '28001',
    address: 'Calle Mayor 1, Madrid',
    tel: '910 000 000',
    email: 'maria@example.test',
  },
};

const password = 'correct horse battery';

/** What of the typed text must never be kept besides the card: words that occur nowhere else. */
export const secrets = { password, cvv: '731' };

/** Types name, address, card and password, and a card into the payment frame. */
export async function fillCheckout(page: Page, lang: Lang, card: string): Promise<void> {
  const cardFields = {
    'card-number': card,
    'card-name': 'H YAMADA',
    'card-exp': '12/29',
    'card-cvv': secrets.cvv,
  };
  for (const [id, value] of Object.entries({ ...shoppers[lang], password, ...cardFields }))
    await page.type(`#${id}`, value);
  const frame = await until('the payment frame', async () =>
    page.frames().find((other) => new URL(other.url(), 'http://none').hostname === hostsOf[lang].payment),
  );
  await (await frame.waitForSelector('#frame-card'))?.type(card);
  await (await frame.waitForSelector('#frame-cvv'))?.type(secrets.cvv);
}
