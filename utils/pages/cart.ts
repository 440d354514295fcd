import { captions, deal, total, words } from '../page-words';
import type { PageRule } from '../pages';

const [ja, , es] = deal;

export default {
  id: 'cart',
  needs: 3.2,
  spares: ['many-fields'],
  signals: [
    ['url', 1.8, /\b(cart|basket|bag|carrito|carro|cesta)\b/],
    [
      'title',
      1.8,
      words(
        '(カート|カゴ|かご)(の中|[^ァ-ヶ一-龠ぁ-ん]|$)',
        '(cart|bag|basket)\\b',
        '(carrito|carro|cesta)\\b',
      ),
    ],
    [
      'checkout-button',
      1.3,
      captions(
        `レジ[にへ]|${ja}(手続き?|に|へ)+進`,
        '(pro\\w+ to |secure )?check ?out',
        `(finaliza|tramita|realiza)r (\\w+ )?${es}|pagar`,
      ),
    ],
    ['quantity-fields', 1, ['quantity']],
    ['change-button', 0.8, captions('^削除', 'update|remove|continue s', 'actualizar|vaciar|eliminar')],
    ['total', 1, total],
    ['address-fields', -2.5, ['street', 'postal', 'city', 'name'], 3],
    ['done-url', -2, /confirm|complete|checkout|payment/],
  ],
} satisfies PageRule;
