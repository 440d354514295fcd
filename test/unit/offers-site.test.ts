// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readOffer } from '../../utils/offers';
import { sourceOf } from '../../utils/page-source';
import type { Ask } from '../site/ask';
import { calendarFrom } from '../site/calendar';
import { hostsOf, type Lang } from '../site/hosts';
import type { Markup } from '../site/html';
import { campaignPage } from '../site/pages/campaign';
import { cartPage, itemPage } from '../site/pages/item';
import { helpPage, inquiryPage, offerPage, passbookPage, portalTop } from '../site/pages/portal';

const askIn = (lang: Lang): Ask => ({
  host: hostsOf[lang].portal,
  path: '/',
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  cookies: {},
  lang,
  urlOf: (host, path) => `https://${host}${path}`,
  calendar: calendarFrom(new Date('2026-11-26T00:00Z')),
  session: { quantity: 1, orders: [] },
  variation: null,
});
const read = (page: Markup, url: string) =>
  readOffer(sourceOf(new DOMParser().parseFromString(page.text, 'text/html')), url);

describe.each<[Lang, Record<string, unknown>]>([
  ['ja', { amount: 8, unit: 'percent', kind: 'rate' }],
  ['en', { amount: 8, unit: 'percent', kind: 'rate' }],
  ['es', { amount: 8, unit: 'point', kind: 'rate', per: { amount: 1, unit: 'EUR' } }],
])('in the demo world in %s', (lang, reward) => {
  const ask = askIn(lang);
  const { portal, shop } = hostsOf[lang];

  it('the portal’s offer is read, with its id, and all that is said of it', () => {
    const offer = read(offerPage(ask), `https://${portal}/offer/1024`);
    expect(offer?.reward).toMatchObject(reward);
    expect(offer?.id).toBe('1024');
    expect(offer?.conditions).toMatch(/90/);
  });

  it('nothing else of the portal is an offer, nor is what the shop sells', () => {
    for (const page of [portalTop, helpPage, passbookPage, inquiryPage])
      expect(read(page(ask), `https://${portal}/x`), page.name).toBeNull();
    for (const page of [itemPage, cartPage])
      expect(read(page(ask), `https://${shop}/items/42`), page.name).toBeNull();
  });

  it('the shop’s own campaign is one', () => {
    expect(read(campaignPage(ask), `https://${shop}/campaign`)?.reward).toMatchObject({
      amount: 10,
      unit: 'percent',
    });
  });
});
