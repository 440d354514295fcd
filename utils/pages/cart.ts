import { captions, deal, total, words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'cart',
  spares: ['many-fields', 'product-marker', 'past-text'],
  signals: [
    [
      'url',
      /\b(shopping-?)?(cart|basket|bag|carrito|carro|cesta|kago)\b|cart\.|addtocart|\/cart|bolsa|canasta/,
    ],
    [
      'title',
      words({
        ja: '(?:カート|カゴ|かご)(?:の中|一覧|内|[^ァ-ヶ一-龠ぁ-ん]|$)|買い物(?:カゴ|かご)',
        en: '(?:shopping |your |my )?(?:cart|bag|basket|trolley)\\b',
        es: '(?:tu |mi )?(?:carrito|carro|cesta|bolsa|canasta)\\b',
      }),
    ],
    [
      'heading',
      words({
        ja: '(?:カート|カゴ|かご)の(?:中|内容)|現在のカゴ',
        en: '(?:your|my|shopping) (?:cart|bag|basket)|basket summary',
        es: '(?:tu|mi) (?:carrito|carro|cesta|bolsa)|carrito de|cesta de|resumen del carrito',
      }),
    ],
    [
      'checkout-button',
      captions({
        ja: `レジ[にへ]|(?:ご?購入|ご?注文)(?:手続き?|に|へ)+(?:進|$)|お?会計|購入手続き|チェックアウト|注文(?:画面|手続き)|ご?購入手続き`,
        en: '(?:pro\\w+ to |secure |continue to |go to |express )?check ?out',
        es: `(?:finaliza|tramita|realiza|procesa|continua|inicia)r? (?:\\w+ )?(?:la |el |con la |con el )?${deal.es}|pagar|ir a (?:pagar|caja|comprar)|proceder al pago`,
      }),
    ],
    ['quantity-fields', ['quantity']],
    [
      'change-button',
      captions({
        ja: '^削除|数量(?:を)?変更|更新|再計算|取消|適用|あとで買う|買い物を続け|カートを(?:空|更新)',
        en: 'update|remove|continue s|save for later|empty|delete|keep shopping|apply (?:coupon|code|promo)',
        es: 'actualizar|vaciar|eliminar|quitar|seguir comprando|guardar para|aplicar (?:cupon|codigo)|continuar comprando',
      }),
    ],
    ['total', total],
    [
      'empty',
      words({
        ja: 'カート(?:の中)?(?:に|は)(?:商品が|現在)?.{0,6}(?:空|ありません|入っていません)',
        en: '(?:cart|bag|basket|trolley) is (?:currently )?empty',
        es: '(?:carrito|carro|cesta|bolsa) (?:\\w+ )?esta vaci|no (?:hay|tienes) (?:productos|articulos)',
      }),
    ],
    ['cart-marker', /event:view_cart/],
    ['self', /\bcart\b|carrito|shopping_cart|checkout-cart|page_cart|basket/],
    [
      'step',
      words({
        ja: 'カート|カゴ|買い物',
        en: '(?:\\d\\W*)?(?:shopping )?(?:cart|bag|basket)',
        es: '(?:\\d\\W*)?(?:carrito|cesta|carro|bolsa)',
      }),
    ],
  ],
  against: [
    ['address-fields', ['street', 'postal', 'city', 'name'], 3],
    ['done-url', /confirm|complete|checkout(?!\/cart)|payment|thank/],
    [
      'pay-heading',
      words({
        ja: 'お?支払い?方法|お?届け先|注文内容',
        en: 'payment|billing|shipping (?:address|method)|delivery (?:address|method)|review your order',
        es: 'metodo de pago|direccion de|datos de (?:envio|facturacion)',
      }),
    ],
    ['thanks-heading', words({ ja: 'ありがとう', en: 'thank', es: 'gracias' })],
  ],
} satisfies PageRule;
