/** Brings a coupon, code or gift. A shop that merely advertises with one names it in the same words: the user decides. */
import type { DocumentRole } from '../documents';

export default {
  id: 'coupon-mail',
  name: { ja: 'クーポン・ギフトのメール', en: 'Coupon or gift mail', es: 'Correo del cupón o regalo' },
  subject:
    /(?:クーポン|ギフト(?:券|コード)?|優待券|特典コード|引換(?:券|コード)|商品券)[^。]{0,10}(?:お届け|送付|発行|進呈|プレゼント|のお知らせ|のご案内|をお送り|コード)|(?:your|here(?:'s| is) your) (?:\w+ ){0,2}(?:coupon|voucher|gift ?card|gift code)|(?:coupon|voucher|gift ?card|gift code)s? (?:is|has) (?:here|arrived|been issued)|(?:tu|su) (?:\w+ ){0,2}(?:cupon|vale|tarjeta regalo|codigo (?:de )?(?:descuento|regalo))/,
  text: /(?:クーポン|ギフト|引換)コード\s?[::]|(?:coupon|voucher|gift) code\s?:|codigo (?:del? )?(?:cupon|vale|regalo)\s?:/,
  never: /注文|order\b|pedido/,
} satisfies DocumentRole;
