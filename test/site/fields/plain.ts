/** What looks like a secret and is none: a desk needs it, so it must stay readable. `words` are part of the stored text. */
import type { Lang } from '../hosts';

export interface Plain {
  what: string;
  markup: string;
  /** What the stored text must hold; absent for fields, whose values are no text of the page. */
  words?: string;
}

type Row = readonly [what: string, markup: string, words?: string];

const text = (what: string, words: string): Row => [what, `<b data-p>${words}</b>`, words];
const field = (what: string, attributes: string, label = ''): Row => [
  what,
  `<label>${label} <input data-p ${attributes}></label>`,
];

const rows: Record<Lang, readonly Row[]> = {
  en: [
    text('the end of a saved card', 'Visa •••• 4242'),
    text('an order number', 'Order 250-7712843-0098213'),
    text('a telephone number', '+44 20 7946 0018'),
    text('a date and a time', '03/11/2026 10:42:07'),
    text('a barcode', '5012345678900'),
    text('a Japanese barcode that looks like an old card', '4900488861185'),
    text('a tracking number', '9400 1000 0000 0000 0000 00'),
    text('the end of an offer', 'Coupon valid until 31/12/2027'),
    text('a price and points', '£1,248.00 · 12480 points'),
    text('a booking reference', 'Confirmation code: K7Q2ZP'),
    field('a card holder', 'name="cardHolder" value="M MILLER"', 'Name on card'),
    field('an e-mail address', 'type="email" name="email" value="mary@example.test"'),
    field('a coupon', 'name="coupon_code" value="AUTUMN25"'),
    field('a loyalty card', 'name="lc" value="7012993"', 'Loyalty card number'),
    field('a quantity after a code', 'name="qty" maxlength="2" value="2"', 'Quantity'),
  ],
  ja: [
    text('a saved card', 'JCB **** **** **** 1234'),
    text('an order number', '注文番号 KS-123456-7890'),
    text('a telephone number', '03-1234-5678'),
    text('a mobile number', '090-1234-5678'),
    text('a barcode', '4512345678906'),
    text('a slip number', 'お問い合わせ伝票番号 4021-3345-6672'),
    text('the end of points', 'ポイント有効期限 2027/03/31'),
    text('a campaign', 'エントリー期間 2026年11月1日 10:00～11月30日 23:59'),
    text('a payment slip number', '確認番号 123456'),
    field('a postal code in two boxes', 'name="zip1" maxlength="3" value="100"', '郵便番号'),
    field('a card holder', 'name="meigi" value="YAMADA HANAKO"', 'カード名義人'),
    field('a telephone number in boxes', 'name="tel1" maxlength="4" value="0901"', '電話番号'),
    field('a point card', 'name="pc" value="7012993"', 'ポイントカード番号'),
    field('the number of payments', 'name="kaisuu" value="1"', 'お支払い回数'),
    [
      'a date of birth in boxes',
      '<i>生年月日</i> <input data-p maxlength="4" value="1990">年 <input data-p maxlength="2" value="4">月 <input data-p maxlength="2" value="1">日',
    ],
  ],
  es: [
    text('the end of a saved card', 'Mastercard terminada en 4444'),
    text('an order number', 'Pedido n.º 2026-118-004417'),
    text('a telephone number', '+34 910 000 018'),
    text('a date', '31/12/2027 23:59'),
    text('a barcode', '8412345678905'),
    text('a tracking number', 'Seguimiento 00340434292135100186'),
    text('the end of an offer', 'Oferta válida hasta el 31/12/2027'),
    text('an identity number', '12345678Z'),
    field('a card holder', 'name="titular" value="M MOLINA"', 'Titular de la tarjeta'),
    field('a search', 'name="q" value="cazuela"', 'Palabra clave'),
    field('a postal code', 'name="cp" maxlength="5" value="28001"', 'Código postal'),
    field('a client card', 'name="tc" value="7012993"', 'Número de tarjeta de cliente'),
    field('a coupon', 'name="cupon" value="OTONO25"', 'Código de descuento'),
    field('instalments', 'name="cuotas" value="3"', 'Número de cuotas'),
  ],
};

export const plainOf = (lang: Lang): Plain[] =>
  rows[lang].map(([what, markup, words]) => ({ what, markup, ...(words ? { words } : {}) }));
