// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type OfferContext, readOffer, worthOf } from '../../utils/offers';
import { sourceOf } from '../../utils/page-source';
import type { Portal } from '../../utils/portals';
import { pageFiles } from '../fixtures/page-files';

const portal: Portal = {
  id: 'pointo',
  name: 'ポイント堂',
  hosts: ['pointo.test'],
  kind: 'point-site',
  languages: ['ja'],
  rate: { points: 10, worth: 1, currency: 'JPY' },
  offerPage: [/^\/ad\/(?<id>\d+)/],
  sources: [{ url: 'https://pointo.test/help', readOn: '2026-11-22' }],
};
const url = 'https://pointo.test/ad/1024';

interface Words {
  title: string;
  shop: string;
  terms: string;
}
const words: Record<string, Words> = {
  ja: {
    title: '木もれび商店｜ポイント堂',
    shop: '木もれび商店',
    terms:
      '<h2>獲得条件</h2><p>3,000円以上のご購入</p><h2>対象外</h2><p>送料550円(税込)、クーポン1,000円引きの金額</p><p>友達紹介で300pt</p>',
  },
  en: {
    title: 'Hearthware | CashNest',
    shop: 'Hearthware',
    terms:
      '<h2>Conditions</h2><p>A minimum spend of £25 per order. Save 10% off with code NEST.</p><h2>Exclusions</h2><p>Delivery £3.95, gift cards.</p>',
  },
  es: {
    title: 'Casa Luz | Puntalia',
    shop: 'Casa Luz',
    terms:
      '<h2>Condiciones</h2><p>Compra mínima de 25 €.</p><h2>Exclusiones</h2><p>Gastos de envío 4,95 €, 10 % de descuento con cupón.</p>',
  },
};
const pageOf = (lang: string, hero: string, { title, shop, terms }: Words = words[lang] as Words) =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><header><a href="/">home</a> <span>3,482 pt</span></header>
<main><h1>${shop}</h1>${hero}<a class="go" href="/out/1024">go</a>${terms}</main><footer><p>500pt</p></footer></body></html>`;
const read = (html: string, address = url, context: OfferContext = { portal }) =>
  readOffer(sourceOf(new DOMParser().parseFromString(html, 'text/html')), address, context);

describe('the reward of an offer page', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['ja', '<p>100pt</p>', { amount: 100, unit: 'point', kind: 'fixed', upTo: false }],
    ['ja', '<p>購入金額の1.5％ポイント還元</p>', { amount: 1.5, unit: 'percent', kind: 'rate' }],
    [
      'ja',
      '<p>最大5,000円相当のポイントを進呈</p>',
      { amount: 5000, unit: 'JPY', kind: 'fixed', upTo: true },
    ],
    ['ja', '<p>５，０００Ｐ</p>', { amount: 5000, unit: 'point' }],
    [
      'ja',
      '<div class="point"><span>1,200</span><small>pt</small><del>800pt</del></div>',
      { amount: 1200, unit: 'point' },
    ],
    [
      'ja',
      '<p>新規申込で 12,000 ポイント プレゼント！</p>',
      { amount: 12_000, unit: 'point', kind: 'fixed' },
    ],
    [
      'ja',
      '<p>最大</p><p><b>4.5%</b></p><p>キャッシュバック</p>',
      { amount: 4.5, unit: 'percent', upTo: true },
    ],
    ['ja', '<p>最大2万円キャッシュバック</p>', { amount: 20_000, unit: 'JPY', upTo: true }],
    ['ja', '<p>もれなく1万ポイント獲得</p>', { amount: 10_000, unit: 'point' }],
    [
      'ja',
      '<p>100円につき3ポイント貯まる</p>',
      { amount: 3, unit: 'point', kind: 'rate', per: { amount: 100, unit: 'JPY' } },
    ],
    [
      'ja',
      '<p>200円(税込)ごとに1pt付与</p>',
      { amount: 1, unit: 'point', kind: 'rate', per: { amount: 200, unit: 'JPY' } },
    ],
    ['ja', '<p>ポイント最大10倍</p>', { amount: 10, unit: 'times', kind: 'rate', upTo: true }],
    [
      'ja',
      '<dl><dt>謝礼</dt><dd>3,500ポイント（商品代金の約70％還元）</dd></dl>',
      { amount: 3500, unit: 'point' },
    ],
    ['ja', '<table><tr><th>獲得ポイント</th><td>8,000P</td></tr></table>', { amount: 8000, unit: 'point' }],
    ['ja', '<p>1,000マイルをもれなくプレゼント</p>', { amount: 1000, unit: 'mile', kind: 'fixed' }],
    ['ja', '<p><s>300pt</s> → <strong>600pt</strong></p>', { amount: 600, unit: 'point' }],
    ['ja', '<p>購入金額の10%ポイント還元。進呈上限は3,000ポイント。</p>', { amount: 10, unit: 'percent' }],
    ['ja', '<p>通常 2.0% のところ今だけ 5.0% 還元</p>', { amount: 5, unit: 'percent' }],
    ['ja', '<p>月額980円(税込)のプランに申し込むと1,500pt進呈</p>', { amount: 1500, unit: 'point' }],
    ['en', '<p>£20 cashback</p>', { amount: 20, unit: 'GBP', kind: 'fixed', upTo: false }],
    ['en', '<p>Up to 8% cashback</p>', { amount: 8, unit: 'percent', kind: 'rate', upTo: true }],
    ['en', '<p>Earn 3% back on your purchase</p>', { amount: 3, unit: 'percent' }],
    ['en', '<p>Collect 3,000 bonus points when you spend $60 or more</p>', { amount: 3000, unit: 'point' }],
    ['en', '<p>Earn 60,000 bonus miles after you spend $4,000</p>', { amount: 60_000, unit: 'mile' }],
    ['en', '<p>Get $25.50 back</p>', { amount: 25.5, unit: 'USD' }],
    [
      'en',
      '<p>Get £20 cash back for every £100 you spend</p>',
      { amount: 20, unit: 'GBP', kind: 'rate', per: { amount: 100, unit: 'GBP' } },
    ],
    [
      'en',
      '<p>Earn 2 points per £1</p>',
      { amount: 2, unit: 'point', kind: 'rate', per: { amount: 1, unit: 'GBP' } },
    ],
    ['en', '<p>Double points this weekend: earn twice as much</p>', { amount: 2, unit: 'times' }],
    ['en', '<p>Was 2%, now <b>6.5%</b> cash back</p>', { amount: 6.5, unit: 'percent' }],
    [
      'en',
      '<div class="rate"><span>12.6%</span></div><p>New customers</p>',
      { amount: 12.6, unit: 'percent' },
    ],
    [
      'en',
      '<p>Receive 1,500 Crew Points (worth £15) for a finished report</p>',
      { amount: 1500, unit: 'point', worth: { amount: 15, currency: 'GBP' } },
    ],
    ['en', '<p>€10 reward when you open an account from €500</p>', { amount: 10, unit: 'EUR' }],
    ['es', '<p>Hasta 5 % de cashback</p>', { amount: 5, unit: 'percent', upTo: true }],
    ['es', '<p>Llévate 10 € por tu primera compra</p>', { amount: 10, unit: 'EUR', kind: 'fixed' }],
    [
      'es',
      '<p>Consigue 8 puntos por cada euro de compra</p>',
      { amount: 8, unit: 'point', kind: 'rate', per: { amount: 1, unit: 'EUR' } },
    ],
    ['es', '<p>3,5 % de reembolso</p>', { amount: 3.5, unit: 'percent' }],
    ['es', '<p>Te devolvemos 1.500 puntos</p>', { amount: 1500, unit: 'point' }],
    ['es', '<p>Acumula triple puntos</p>', { amount: 3, unit: 'times', kind: 'rate' }],
    [
      'es',
      '<p>Por cada $ 1.000 recibes 3 Puntos</p>',
      { amount: 3, unit: 'point', per: { amount: 1000, unit: 'USD' } },
    ],
    ['es', '<p>Gana 2.000 millas</p>', { amount: 2000, unit: 'mile' }],
    ['es', '<p>Bono de 15,50 € para socios nuevos</p>', { amount: 15.5, unit: 'EUR' }],
    [
      'es',
      '<table><tr><td>Cliente nuevo</td><td>7 % de devolución</td></tr></table>',
      { amount: 7, unit: 'percent' },
    ],
    [
      'es',
      '<p>Hasta</p><p>250 €</p><p>de cashback al domiciliar una nómina desde 1.200 €</p>',
      { amount: 250, unit: 'EUR', upTo: true },
    ],
  ])('%s %s', (lang, hero, expected) => {
    expect(read(pageOf(lang, hero))?.reward).toMatchObject(expected);
  });

  it.each<[string, string]>([
    ['ja', '<p>価格 3,300円(税込)</p>'],
    ['ja', '<p>送料 全国一律550円、8,800円以上で無料</p>'],
    ['ja', '<p>ポイントの使い方をご案内します。</p>'],
    ['ja', '<p>ポイント対象外</p>'],
    ['ja', '<p>1pt＝1円</p>'],
    ['ja', '<p>友達紹介で500ptプレゼント</p>'],
    ['ja', '<p>抽選で100名様に5,000円分</p>'],
    ['ja', '<p>全品20%OFF</p>'],
    ['ja', '<p>年会費 1,375円</p>'],
    ['ja', '<p>獲得上限 5,000ポイント</p>'],
    ['en', '<p>Price £49.99</p>'],
    ['en', '<p>Free delivery over £30</p>'],
    ['en', '<p>20% off everything</p>'],
    ['en', '<p>Your points balance: 3,482 points</p>'],
    ['en', '<p>Purchase APR 20.49%</p>'],
    ['en', '<p>Refer a friend and get £10</p>'],
    ['es', '<p>Precio 39,90 €</p>'],
    ['es', '<p>Envío gratis a partir de 49 €</p>'],
    ['es', '<p>30 % de descuento en todo</p>'],
    ['es', '<p>Invita a un amigo y gana 5 €</p>'],
    ['es', '<p>Cuenta sin comisiones, TAE 2,5 %</p>'],
  ])('is none of what only looks like one: %s %s', (lang, hero) => {
    expect(read(pageOf(lang, hero))).toBeNull();
  });
});

describe('what else an offer says', () => {
  const offer = read(pageOf('ja', '<p>購入で1,200pt獲得</p>'));

  it('is its name, its id by the portal’s habit, its address, its worth by the portal’s rate, and its conditions', () => {
    expect(offer).toMatchObject({
      name: '木もれび商店',
      id: '1024',
      url,
      worth: { amount: 120, currency: 'JPY' },
    });
    expect(offer?.conditions?.split('\n').slice(0, 3)).toEqual(['獲得条件', '3,000円以上のご購入', '対象外']);
    expect(offer?.conditions).not.toContain('500pt');
  });

  it.each([
    ['https://other.test/store?offer_id=a-77', 'a-77'],
    ['https://other.test/offers/4711/', '4711'],
    ['https://other.test/hearthware/', null],
    ['https://other.test/2026/hearthware/', null],
  ])('is an id by the address, where no habit is known: %s', (address, id) => {
    expect(read(pageOf('en', '<p>Earn 5% cashback</p>'), address, { kind: 'campaign' })?.id).toBe(id);
  });

  it('is a worth by what the page says its points are worth, and none where nobody says', () => {
    const context = { kind: 'campaign' } as const;
    expect(read(pageOf('ja', '<p>300pt獲得</p><p>※2pt＝1円相当</p>'), url, context)?.worth).toEqual({
      amount: 150,
      currency: 'JPY',
    });
    expect(read(pageOf('ja', '<p>300pt獲得</p>'), url, context)?.worth).toBeNull();
  });

  it('is a dollar of the page’s country', () => {
    const html = pageOf('en', '<p>Get $15 cashback</p>').replace('lang="en"', 'lang="en-AU"');
    expect(read(html, 'https://other.test/x', { kind: 'campaign' })?.worth).toEqual({
      amount: 15,
      currency: 'AUD',
    });
  });
});

it('a page made to be slow is read like any other', () => {
  for (const made of [
    '1,'.repeat(20_000),
    '1 a a '.repeat(10_000),
    `${'100円'.repeat(9_000)}につき1pt`,
    '<b>1</b>'.repeat(9_000),
  ])
    expect(() => read(pageOf('ja', `<p>${made}</p>`))).not.toThrow();
});

describe('one line of a campaign, with no portal known', () => {
  const written = (offer: ReturnType<typeof read>): string | null => {
    if (!offer) return null;
    const { amount, unit, per, upTo } = offer.reward;
    const worth = offer.worth && unit.length > 3 ? ` worth ${offer.worth.amount}` : '';
    return `${upTo ? '<=' : ''}${amount} ${unit}${per ? ` per ${per.amount} ${per.unit}` : ''}${worth}`;
  };
  it.each<[string, string, string | null]>([
    ['ja', 'ポイント獲得 1,000P（1,000円相当）', '1000 point worth 1000'],
    ['ja', 'お買い物金額の 最大12%還元中', '<=12 percent'],
    ['ja', '無料会員登録で 350 pt GET', '350 point'],
    ['ja', '口座開設＋5万円以上入金で15,000円相当プレゼント', '15000 JPY'],
    ['ja', 'カード発行 8,500pt（850円分）', '8500 point worth 850'],
    ['ja', '今だけ2倍！ 通常1% → 2%', '2 percent'],
    ['ja', '初回購入 55%P還元', '55 percent'],
    ['ja', '見積もり完了 3,000ポイント もらえる', '3000 point'],
    ['ja', '獲得ポイント：購入額の0.5%', '0.5 percent'],
    ['ja', '【最大】 30,000円 キャッシュバック', '<=30000 JPY'],
    ['ja', '10,000円以上のご購入で1,000円キャッシュバック', '1000 JPY'],
    ['ja', '月々1,980円で使い放題、今なら2ヶ月無料', null],
    ['ja', 'ポイント5倍デー', '5 times'],
    ['ja', '100万円以上のお預け入れで現金2,000円プレゼント', '2000 JPY'],
    ['ja', '5,500円(税込)のお試しセット購入で商品代金の50%を還元', '50 percent'],
    ['en', 'Cashback rate: 4%', '4 percent'],
    ['en', '£15.00 Cashback for new customers', '15 GBP'],
    ['en', 'Spend $50, get $10 back', '10 USD'],
    ['en', '$10 statement credit when you spend $50+', '10 USD'],
    ['en', '5x points on travel', '5 times'],
    ['en', 'Get 10% cash back, max $50', '10 percent'],
    ['en', 'Earn up to 20,000 Avios', '<=20000 mile'],
    ['en', 'Claim £50 back by bank transfer', '50 GBP'],
    ['en', 'Flat $3.50 cash back', '3.5 USD'],
    ['en', '1.5% unlimited cash back', '1.5 percent'],
    ['en', 'Buy one for $79.99 and receive a $20 gift card', '20 USD'],
    ['en', '200 bonus points on orders over £40', '200 point'],
    ['en', 'Only £12.99 a month. Cancel anytime.', null],
    ['en', 'Rated 4.8 out of 5 by 1,200 customers', null],
    ['en', 'You have 350 points to spend', null],
    ['es', '6% Cashback', '6 percent'],
    ['es', 'Cashback: 12,50 €', '12.5 EUR'],
    ['es', 'Hasta 20 € de regalo', '<=20 EUR'],
    ['es', '2 puntos por cada 1 € gastado', '2 point per 1 EUR'],
    ['es', 'Gana 500 puntos extra al comprar 30 € o más', '500 point'],
    ['es', 'Reembolso del 100 %: prueba gratis', '100 percent'],
    ['es', '3x puntos este fin de semana', '3 times'],
    ['es', 'Te abonamos 40 euros', '40 EUR'],
    ['es', 'Por 9,99 € al mes sin permanencia', null],
    ['es', 'Tienes 1.200 puntos', null],
    ['es', 'Consigue un 4% en puntos de tus compras', '4 percent'],
    ['ja', '商品購入で購入額(税抜)の2.4%ポイントバック', '2.4 percent'],
    ['ja', '新規口座開設完了：14,000P', '14000 point'],
    ['ja', '資料請求だけで全員に500円分の電子マネーを進呈', '500 JPY'],
    ['ja', '利用金額100円ごとに2pt', '2 point per 100 JPY'],
    ['ja', '3,980円以上で送料無料', null],
    ['ja', '楽器が最大70%OFF', null],
    ['ja', '会員数300万人突破', null],
    ['ja', '抽選で50名様に1万円分をプレゼント', null],
    ['ja', 'ポイントの有効期限は1年です', null],
    ['ja', '12回払いで月々1,650円', null],
    ['ja', 'dポイント最大1,500pt(期間・用途限定)を進呈', '<=1500 point'],
    ['ja', '楽天ポイント2,000ポイントがもらえる', '2000 point'],
    ['ja', '契約完了でAmazonギフト券3,000円分もらえる', '3000 JPY'],
    ['ja', '5と0のつく日はポイント4倍', '4 times'],
    ['ja', '在庫限り 残り12点', null],
    ['en', 'Cash back: up to $120.00', '<=120 USD'],
    ['en', '10X Membership Points on groceries', '10 times'],
    ['en', '£5 bonus when you spend £15', '5 GBP'],
    ['en', 'Was £30, now £20', null],
    ['en', '0% APR for 12 months', null],
    ['en', 'You could earn 1,000 points', '1000 point'],
    ['en', 'Reward: Free product + 1,500 Crew Points', '1500 point'],
    ['en', 'Refund within 30 days', null],
    ['en', 'Get a £25 voucher with your first order', '25 GBP'],
    ['en', 'Loyalty members collect 1 point for every £1 spent', '1 point per 1 GBP'],
    ['en', 'Up to 50% off plus 3% cashback', '3 percent'],
    ['en', 'Average saving £212 a year', null],
    ['es', 'Hasta un 12% de cashback', '<=12 percent'],
    ['es', 'Recibe 30€ en tu cuenta', '30 EUR'],
    ['es', 'Suma 1 punto por cada 10 €', '1 point per 10 EUR'],
    ['es', 'Ahorra hasta 40 % en viajes', null],
    ['es', 'Desde 19,95 € por noche', null],
    ['es', 'Cashback del 2,25 % en cada compra', '2.25 percent'],
    ['es', 'Puntos dobles los martes', '2 times'],
    ['es', 'Sorteo de 3 bonos de 500 €', null],
    ['es', 'Te regalamos 1.000 puntos de bienvenida', '1000 point'],
    ['es', 'Devolución de 15 € por compras superiores a 100 €', '15 EUR'],
  ])('%s %s', (lang, line, expected) => {
    const html = pageOf(lang, `<p>${line}</p>`);
    expect(written(read(html, 'https://other.test/x', { kind: 'campaign' }))).toBe(expected);
  });
});

describe('our own pages', () => {
  const expected: Record<string, unknown> = {
    'en/campaign/yes-card-welcome-bonus-us.html': { amount: 60_000, unit: 'mile' },
    'en/campaign/yes-coupon-campaign.html': { amount: 20, unit: 'USD', per: { amount: 100, unit: 'USD' } },
    'en/campaign/yes-loyalty-bonus-au.html': { amount: 3000, unit: 'point' },
    'en/campaign/yes-maker-cashback.html': { amount: 75, unit: 'GBP', upTo: true },
    'en/campaign/yes-portal-store-offer.html': { amount: 8, unit: 'percent', upTo: true },
    'en/campaign/yes-tester-recruitment.html': {
      amount: 1500,
      unit: 'point',
      worth: { amount: 15, currency: 'GBP' },
    },
    'es/campaign/yes-cashback-tienda.html': { amount: 6, unit: 'percent', upTo: true },
    'es/campaign/yes-cupon-invierno.html': { amount: 20_000, unit: 'CLP' },
    'es/campaign/yes-nomina-250.html': { amount: 250, unit: 'EUR' },
    'ja/campaign/yes-card-cashback.html': { amount: 12_000, unit: 'JPY', upTo: true },
    'ja/campaign/yes-cashback-store.html': { amount: 4.5, unit: 'percent', upTo: true },
    'ja/campaign/yes-monitor-recruit.html': { amount: 3500, unit: 'JPY' },
    'ja/campaign/yes-portal-vod.html': { amount: 1200, unit: 'point' },
    'ja/campaign/yes-shop-points-up.html': { amount: 10, unit: 'times', upTo: true },
  };
  const files = pageFiles();
  it.each(files.filter(({ id }) => id in expected))('$id makes an offer', ({ id, html, url: address }) => {
    const offer = read(html, address, {});
    expect(offer?.reward).toMatchObject(expected[id] as object);
    expect(offer?.name).toBeTruthy();
    expect(offer?.conditions).toBeTruthy();
  });

  it.each(files.filter(({ kind, is }) => kind === 'campaign' && !is))(
    '$id, which only talks about it, makes none',
    ({ html, url: address }) => {
      expect(read(html, address, {})).toBeNull();
    },
  );

  it.each(files.filter(({ id }) => /yes-(?:blog-giveaway|prize-draw|sorteo)/.test(id)))(
    '$id promises a prize and no reward',
    ({ html, url: address }) => {
      expect(read(html, address, { kind: 'campaign' })).toBeNull();
    },
  );

  it.each(files.filter(({ kind, is }) => is && !['campaign', 'entry'].includes(kind)))(
    '$id is no offer',
    ({ html, url: address }) => {
      expect(read(html, address, {})).toBeNull();
    },
  );
});

describe('worth', () => {
  const reward = {
    amount: 8,
    unit: 'point',
    kind: 'rate',
    per: { amount: 1, unit: 'EUR' },
    upTo: false,
    quote: '',
  } as const;
  const rate = { points: 100, worth: 1, currency: 'EUR' };
  it('of a rate is counted from what was spent, in whole steps', () => {
    expect(worthOf(reward, rate, { amount: 25.9, currency: 'EUR' })).toEqual({ amount: 2, currency: 'EUR' });
    const share = { ...reward, amount: 1.5, unit: 'percent' };
    expect(worthOf(share, null, { amount: 11_636, currency: 'JPY' })).toEqual({
      amount: 174.54,
      currency: 'JPY',
    });
  });
  it('cannot be said without the sum, the rate, or in another currency', () => {
    expect(worthOf(reward, rate)).toBeNull();
    expect(worthOf(reward, null, { amount: 25, currency: 'EUR' })).toBeNull();
    expect(worthOf(reward, rate, { amount: 25, currency: 'GBP' })).toBeNull();
  });
});
