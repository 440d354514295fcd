// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsCardRun } from '../site/cards';
import { langs } from '../site/hosts';
import { type Answer, Shopper } from '../site/shopper';
import { type Lang, savedCard, startWorld, typedCard, type World } from '../site/world';

const typed = {
  name: '<b>Hana</b>',
  postal: '150-0011',
  address: '1-2-3 Higashi',
  tel: '03-1111-2222',
  email: 'hana@example.test',
  'card-number': typedCard,
  'card-name': 'HANA YAMADA',
  'card-exp': '12/29',
  'card-cvv': '123',
};

const expected: Record<
  Lang,
  { click: RegExp; landing: RegExp; cookie: RegExp; image: RegExp; script: RegExp }
> = {
  ja: {
    click: /\/svt\/ejp\?a8mat=/,
    landing: /\?a8=[\w.-]{40,}/,
    cookie: /^_a8_s\d{14}=/,
    image: /\/a8fly\/earnings\?/,
    script: /\/a8sales\/a8sales\.js\?/,
  },
  en: {
    click: /\/cread\.php\?awinmid=\d+&awinaffid=\d+&clickref=.+&p=/,
    landing: /awc=7421_\d{10}_\w{32}/,
    cookie: /^_aw_m_7421=/,
    image: /\/sread\.img\?/,
    script: /\/sread\.js\?/,
  },
  es: {
    click: /\/click\?p=\d+&a=\d+&g=\d+/,
    landing: /\?tduid=\w{32}/,
    cookie: /^tduid=/,
    image: /\/report\?.*type=img/,
    script: /\/report\?.*type=js/,
  },
};

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const unescaped = (text: string): string => text.replaceAll('&amp;', '&');
const attribute = (text: string, id: string, name: string): string =>
  unescaped(new RegExp(`id="${id}"[^>]* ${name}="([^"]*)"`).exec(text)?.[1] ?? '');

describe.each(langs)('the demo trip in %s', (lang) => {
  it('passes three network hops of different kinds to the landing page, each with a date', async () => {
    const urls = world.urls[lang];
    const shopper = new Shopper();
    const offer = await shopper.fetch(urls.offer);
    expect(attribute(offer.text, 'go-shop', 'href')).toBe(urls.out);
    const route = await shopper.visit(urls.out);
    expect(route.map(({ status }) => status)).toEqual([302, 302, 301, 303, 200]);
    expect(route[1]?.url).toMatch(/^http:/);
    expect(route[1]?.url).toMatch(expected[lang].click);
    expect(route[2]?.cookies.some((cookie) => cookie.startsWith('nuid='))).toBe(true);
    for (const { date } of route) expect(Date.parse(date ?? '')).not.toBeNaN();
    const landing = route[4];
    expect(landing?.url).toMatch(expected[lang].landing);
    expect(landing?.cookies.some((cookie) => expected[lang].cookie.test(cookie))).toBe(true);
  });

  it('goes from entry to order complete, and prints the card on the confirm page only', async () => {
    const urls = world.urls[lang];
    const shopper = new Shopper();
    const seen: Answer[] = [await shopper.page(urls.out)];
    const see = async (url: string, form?: Record<string, string>): Promise<Answer> => {
      const page = await shopper.page(url, form);
      seen.push(page);
      return page;
    };
    const entered = await see(new URL('/campaign/enter', urls.campaign).href, {});
    expect(entered.url).toBe(urls.entered);
    expect(entered.text).toMatch(/id="entry-number">..E-\d{6}</);
    await see(urls.item);
    expect((await see(new URL('/cart/add', urls.cart).href, { quantity: '2' })).url).toBe(urls.cart);
    const checkout = await see(urls.checkout);
    const frame = await shopper.fetch(attribute(checkout.text, 'payment-frame', 'src'));
    expect(frame.text.replaceAll(' ', '')).toContain(savedCard);

    const confirm = await shopper.page(urls.confirm, typed);
    expect(confirm.text.split(typedCard)).toHaveLength(4);
    expect(confirm.text).toContain('<span>4929</span><span>8431</span><span>5067</span><span>2486</span>');
    expect(confirm.text).toContain('&lt;b&gt;Hana&lt;/b&gt;');

    const complete = await see(new URL('/checkout/place', urls.cart).href, {});
    const number = /id="order-number">([A-Z]{2}-\d{6}-\d{4})</.exec(complete.text)?.[1];
    expect(complete.url).toBe(`${urls.complete}?order=${number}`);
    await Promise.all([...urls.ordinary, urls.passbook, urls.inquiry].map((url) => see(url)));
    for (const { url, text } of seen) expect([url, holdsCardRun(url + text)]).toEqual([url, false]);
  });

  it('fires an image and a script with the order number and the click id', async () => {
    const urls = world.urls[lang];
    const shopper = new Shopper();
    const landing = await shopper.page(urls.out);
    await shopper.page(new URL('/cart/add', urls.cart).href, { quantity: '1' });
    await shopper.page(urls.confirm, typed);
    const { text } = await shopper.page(new URL('/checkout/place', urls.cart).href, {});
    const number = /id="order-number">([^<]+)</.exec(text)?.[1] ?? 'none';
    const click = new URL(landing.url).search.split('=').at(-1) ?? 'none';
    for (const kind of ['image', 'script'] as const) {
      const src = attribute(text, `conversion-${kind}`, 'src');
      expect(src).toMatch(expected[lang][kind]);
      expect(src).toContain(number);
      expect(src).toContain(click);
      expect((await shopper.fetch(src)).status).toBe(200);
    }
  });
});

describe('the hostile pages', () => {
  it('are checkout or campaign pages, and the plain one is neither', async () => {
    const shopper = new Shopper();
    const text = async (path: string): Promise<string> => (await shopper.fetch(world.hostile(path))).text;
    for (const path of ['/throws', '/mutating', '/strict-csp', '/spa', '/huge?mb=1&kind=checkout'])
      expect(await text(path)).toContain('autocomplete="cc-number"');
    for (const path of ['/away', '/huge?mb=1']) expect(await text(path)).toContain('id="enter"');
    expect(await text('/plain')).not.toMatch(/cc-number|id="enter"/);
    expect((await shopper.fetch(world.hostile('/nothing'))).status).toBe(404);
  });

  it('stream as many megabytes as asked for, whole to the end', async () => {
    const { text } = await new Shopper().fetch(world.hostile('/huge?mb=5&kind=checkout'));
    expect(text.length / 1e6).toBeCloseTo(5, 0);
    expect(text).toMatch(/<\/html>$/);
  });
});
