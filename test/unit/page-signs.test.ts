/** Signs: what a page says of the reward. Every sign has lines that say it and lines that only mention it. */
import { describe, expect, it } from 'vitest';
import { signsIn } from '../../utils/page-signs';
import { languages, type PageKind, pageKinds, type Sign, signs } from '../../utils/records';
import { en } from './page-sign-lines-en';
import { es } from './page-sign-lines-es';
import { ja } from './page-sign-lines-ja';

const lines = { ja, en, es };
/** On which kind of page and whose each sign is looked for. */
const where: Record<Sign, readonly [PageKind, 'portal' | 'shop']> = {
  'offer-ended': ['campaign', 'portal'],
  'offer-ending': ['campaign', 'portal'],
  'logged-out': ['campaign', 'portal'],
  'coupon-used': ['checkout', 'shop'],
};

const read = (text: string, kind: PageKind, site: 'portal' | 'shop') => signsIn(text, kind, { site });
const page = (line: string) => `家電の店 Shop Tienda\n\n${line}\n\n© 2026`;
const kindsOf = (sign: Sign, line: string) => {
  const [kind, site] = where[sign];
  return read(page(line), kind, site).map((one) => one.sign);
};

const files = import.meta.glob<string>('../fixtures/pages/**/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const textOf = (html: string) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&nbsp;/g, ' ');

describe.each(languages)('in %s', (language) => {
  describe.each(signs)('%s', (sign) => {
    const { yes, no } = lines[language][sign];
    it.each(yes)('is said by: %s', (line) => {
      expect(kindsOf(sign, line)).toContain(sign);
    });
    it.each(no)('is not said by: %s', (line) => {
      expect(kindsOf(sign, line)).not.toContain(sign);
    });
  });

  it('has twelve of each at least', () => {
    for (const side of ['yes', 'no'] as const)
      expect(signs.flatMap((sign) => lines[language][sign][side]).length).toBeGreaterThanOrEqual(24);
  });
});

describe('a sign', () => {
  it('is quoted as it stands, once', () => {
    const text = page('  この広告は\t掲載終了しました。\nキャンペーンは終了しました');
    expect(read(text, 'campaign', 'portal')).toEqual([
      { sign: 'offer-ended', quote: 'この広告は 掲載終了しました。' },
    ]);
  });

  it('of a coupon in cells of their own is quoted with its amount', () => {
    expect(read('Coupon\nSAVE10\n-$5.00', 'cart', 'shop')).toEqual([
      { sign: 'coupon-used', quote: 'Coupon SAVE10 -$5.00' },
    ]);
  });

  it('is looked for only where it means something', () => {
    const all = 'This offer has ended.\nLog in to earn\nCoupon discount -$5.00';
    const at = (kind: PageKind, site: 'portal' | 'shop') => read(all, kind, site).map((one) => one.sign);
    expect(at('campaign', 'portal')).toEqual(['offer-ended', 'logged-out']);
    expect(at('campaign', 'shop')).toEqual(['offer-ended']);
    expect(at('cart', 'shop')).toEqual(['coupon-used']);
    expect(at('cart', 'portal')).toEqual([]);
    expect(at('account', 'portal')).toEqual([]);
    expect(at('other', 'shop')).toEqual([]);
  });

  it('of an end that is past goes before one to come', () => {
    expect(read('This offer has ended\nEnding soon', 'campaign', 'portal')).toHaveLength(1);
  });

  it.each([
    'クーポン'.repeat(20_000),
    'coupon -'.repeat(20_000),
    `この${'広告は'.repeat(30_000)}`,
    '\n'.repeat(200_000),
    'coupon\nA1\n'.repeat(20_000),
    `cupon ${'-1'.repeat(50)}\n`.repeat(2_000),
    `${'log in or '.repeat(11)}\n`.repeat(2_000),
    `${'1 '.repeat(60)}\n`.repeat(2_000),
  ])('takes no longer for a text made for that (%#)', (text) => {
    const begun = performance.now();
    for (const kind of pageKinds) for (const site of ['portal', 'shop'] as const) read(text, kind, site);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('ordinary pages', () => {
  it('say nothing, but for those of portals that nobody is logged in at', () => {
    const said = Object.entries(files).flatMap(([path, html]) => {
      const text = textOf(html);
      const [, kind = ''] = path.replace('../fixtures/pages/', '').split('/');
      const label = pageKinds.find((one) => one === kind) ?? 'other';
      return (['portal', 'shop'] as const).flatMap((site) =>
        read(text, label, site).map(
          ({ sign, quote }) => `${path.split('/').slice(-3).join('/')} ${site} ${sign}: ${quote}`,
        ),
      );
    });
    expect(said.sort()).toEqual([
      'en/campaign/no-store-directory.html portal logged-out: Log In',
      'en/campaign/yes-portal-store-offer.html portal logged-out: Log in',
      'en/entry/no-forum-forgot-optin.html portal logged-out: Log In',
      'es/campaign/yes-cashback-tienda.html portal logged-out: Entrar',
      'ja/terms/yes-cashback-exclusions.html portal logged-out: ログイン・会員登録',
    ]);
  });
});
