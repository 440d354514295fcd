import { captions, deal, total, words } from '../page-words';
import type { PageRule } from '../pages';

const [ja, en, es] = deal;

export default {
  id: 'checkout',
  needs: 3.2,
  spares: ['card-fields', 'many-fields'],
  signals: [
    [
      'url',
      1.8,
      /checkout|payment|purchase\b|\/buy\/|delivery|order.?(review|confirm\b)|\/pag[oa]r?\b|finalizar|tramitar/,
    ],
    [
      'heading',
      1.3,
      words(
        `${ja}(手続|内容|方法)|最終確認|届け先`,
        'checkout|payment|billing|shipping|credit card|order summary',
        `(finalizar|resumen|confirma).{0,9}${es}|datos de|(metodo|direccion) de`,
      ),
    ],
    [
      'pay-button',
      2.2,
      captions(
        `${ja}を?(確定|完了)|(注文|購入)する$|支払う`,
        `(submit|place|complete|confirm) (\\w+ )?${en}|pay( now|[^a-z]*$)|purchase$|subscribe|continue to|review`,
        `pagar( ahora|[^a-z]*$)|(realiza|confirma|finaliza)r (\\w+ )?${es}`,
      ),
    ],
    ['card-fields', 2.5, ['card', 'csc', 'expiry'], 2],
    ['address-fields', 1.5, ['street', 'postal', 'city', 'name'], 3],
    ['total', 0.8, total],
    ['account-url', -2, /wallet|account|cuenta/],
    ['donate-button', -2.5, /寄付|donat|donar/],
    ['quantity-fields', -0.8, ['quantity']],
  ],
} satisfies PageRule;
