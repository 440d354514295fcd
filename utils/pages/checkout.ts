import { captions, deal, total, words } from '../page-words';
import type { PageRule } from '../pages';

const { ja, en, es } = deal;

export default {
  id: 'checkout',
  spares: ['card-fields', 'many-fields', 'past-text'],
  signals: [
    [
      'purchase-url',
      /check-?out|finalizar|tramitar|place-?order|one-?page|shopping\/(confirm|shipping|payment|nonmember)|\/buy\/|payment|pasarela|\/pago|kessai|billing|^(pay|checkout|secure-?pay|order|buy|kessai|payment)\b/,
    ],
    [
      'url',
      /check-?out|payment|purchase\b|\/buy\b|billing|shipping(?!-(info|polic))|delivery|order.?(review|confirm\b|form|entry|input|info)|\/order\b|placeorder|\bpag[oa]r?\b|finalizar|tramitar|\/caja|kessai|(chu|tyu)mon|shopping\/(confirm|shipping|payment|nonmember)|settle|reserv|book(ing)?\b|subscribe|passenger|pasajeros|pasarela|tpv\b|guest|buy-?step|compra\/|c\.do|step=|nonmember/,
    ],
    [
      'heading',
      words({
        ja: `${ja}(?:手続|内容|方法|情報|者)|最終確認|届け先|配送(?:先|方法|情報)|お客様情報|注文(?:の)?確認|請求先|予約内容|連絡先|決済|カード情報|お客様情報の入力|残り時間`,
        en: 'checkout|payment|billing|shipping (?:address|method|info|details)|delivery (?:address|method|options|details|info)|credit (?:or debit )?card|order (?:summary|review)|review (?:your|and)|guest (?:details|info)|passenger|contact info|who(?:.s| is) (?:travel|check)',
        es: `(?:finaliza|resumen|confirma|revisa|detalle).{0,12}${es}|datos (?:de|del|personales|para)|(?:metodo|direccion|forma|medio)s? de (?:pago|envio|entrega|facturacion)|pago (?:seguro|con)|pasajero|envio y|informacion de (?:contacto|envio|pago)|tramitar|finalizar|pantalla de pago|pasarela|completa tu|huesped|detalles de (?:facturacion|envio)|despacho`,
      }),
    ],
    [
      'pay-button',
      captions({
        ja: `(?:上記(?:の)?内容で|この内容で|同意して)?${ja}(?:内容)?を?(?:確定|完了|確認)|(?:注文|購入|予約|申し?込み?)する|支払う|お支払い(?:へ|に進む)|次へ(?:進む)?$|確認(?:画面|ページ)?へ|お?届け先(?:に|へ)|配送に進む|.{0,10}を?支払っ?て|予約内容を確認|入力内容の確認へ|この内容で`,
        en: `(?:submit|place|complete|confirm|finish|make|review|send) (?:\\w+ )?(?:\\w+ )?${en}|pay\\b(?! later)|purchase$|subscribe|continue to (?:pay|ship|deliv|review|bill)|review|book (?:now|and pay)|buy now$|confirm (?:and|&) pay|start (?:my )?(?:subscription|trial|membership)|use this address|deliver (?:to|here)|save (?:and|&) continue|ship (?:to|here)`,
        es: `pagar\\b|(?:realiza|confirma|finaliza|completa|envia|hacer?|efectua)r? (?:\\w+ )?${es}|comprar (?:ahora)?$|continuar (?:con el |al |a )?(?:pago|envio)|reservar|suscribirme|ir al pago|pedido con|continuar con los envios|continuar$|comprar$|proceder al pago|guardar y continuar`,
      }),
    ],
    ['card-fields', ['card', 'csc', 'expiry'], 2],
    ['address-fields', ['street', 'postal', 'city', 'name', 'phone'], 3],
    ['full-address-fields', ['street', 'postal', 'city'], 3],
    ['delivery-fields', ['delivery']],
    ['card-and-csc-fields', ['card', 'csc'], 2],
    ['method-fields', ['method']],
    [
      'method-text',
      words({
        ja: '代金引換|銀行振込|コンビニ(?:払い|決済)|クレジットカード(?:払い|決済|情報|番号)|後払い|(?:amazon|paypay|楽天)(?: ?pay)?払い',
        en: 'cash on delivery|bank transfer|paypal|apple pay|google pay|klarna|afterpay|card number|same as (?:billing|shipping|delivery)|ship to a different',
        es: 'contra ?(?:re)?embolso|transferencia|tarjeta de (?:credito|debito)|bizum|oxxo|mercado pago|webpay|pse\\b|misma direccion',
      }),
    ],
    ['total', total],
    [
      'checkout-marker',
      /event:(begin_checkout|initiatecheckout|add_(payment|shipping)_info|addpaymentinfo)|step:(contact|shipping|payment|review)|ld:checkoutpage/,
    ],
    [
      'self',
      /checkout(?!-(cart|onepage-success))|shopping_(confirm|shipping|payment|nonmember|login)|\border(form|-?confirm\b)|payment|onepage/,
    ],
    [
      'step',
      words({
        ja: 'お?客様情報|お?届け|配送|お?支払|(?:内容)?確認|ご?注文(?:内容|手続)|入力',
        en: '(?:\\d\\W*)?(?:address|shipping|delivery|payment|billing|review|details|information|customer|checkout|guest|passenger)',
        es: '(?:\\d\\W*)?(?:datos|envio|entrega|pago|direccion|revis|confirma(?!d)|identificacion|pasajero)',
      }),
    ],
    [
      'flow-steps',
      words({
        ja: '(?:カート|お客様情報|お届け|配送|支払)[\\s\\S]*(?:確認|完了)',
        en: '(?:cart|shipping|delivery|address|details|information)[\\s\\S]*(?:payment|review|confirm|complete)',
        es: '(?:carrito|cesta|datos|envio|direccion)[\\s\\S]*(?:pago|confirma|fin)',
      }),
    ],
    ['after-cart', ({ before }) => before === 'cart' || before === 'checkout'],
  ],
  against: [
    ['account-url', /wallet|account|cuenta|mypage|profile|settings/],
    ['quantity-fields', ['quantity']],
    [
      'thanks-heading',
      words({
        ja: 'ありがとう|完了(?:しました|いたしました|$)',
        en: 'thank(?:s| you)|confirmed|(?:order|payment|booking) (?:complete|received|success)',
        es: 'gracias|confirmad|exitos|realizad',
      }),
    ],
    ['message-field', ['message']],
    [
      'cart-title',
      words({
        ja: '(?:カート|かご|カゴ)(?:の中|$)',
        en: '(?:shopping |your |my )(?:cart|bag|basket)',
        es: '(?:tu |mi )?(?:carrito|carro|cesta)\\b',
      }),
    ],
    [
      'nothing-to-do',
      ({ fields, folded }) =>
        fields === 0 &&
        !/確定|する|pay|order|confirm|book|buy|pagar|realizar|finaliz|comprar|reservar/.test(folded.button),
    ],
  ],
} satisfies PageRule;
