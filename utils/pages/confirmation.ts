import { deal, orderNumber, total, words } from '../page-words';
import type { PageRule } from '../pages';

const { ja, en, es } = deal;
const thanks = words({
  ja: `${ja}(?:いただき|頂き|手続き?|内容|[をがは、誠に])*(?:ありがとう|完了|確定し|承り|受け?付け)|お買い?上げ(?:いただき|頂き)?.{0,4}ありがとう`,
  en: `thank(?:s| you)(?:,? [\\w ]{1,20},?)? for (?:your |the |placing )?(?:\\w+ )?(?:${en}|shopping|booking|ordering)|(?:${en}|ticket)s? (?:(?:is|are|has been|was) (?:now )?(?:placed|confirm|complete|success|received|booked)|(?:complete|confirm|receiv|success|placed|approved))|(?:we.ve|we have) (?:received|got) your (?:order|booking|payment)|you.re (?:all set|booked|going)|all done`,
  es: `gracias(?:,? [\\w ]{1,20},?)? por (?:[ts]u |vuestra? |la |el |confiar |comprar|reservar)?(?:${es})?|${es} (?:n[º°o.#]* ?\\w* )?(?:(?:ha sido|se ha|fue|esta|quedo) )?(?:confirmad|realizad|recibid|completad|exitos|registrad|aprobad|procesad)|hemos recibido (?:tu|su) (?:${es})|compra (?:con )?exit|recibimos (?:tu|su) (?:${es})|suscripcion esta activa|(?:realizado|realizada) (?:correctamente|con exito)`,
});

export default {
  id: 'confirmation',
  spares: ['past-text'],
  signals: [
    ['thanks-heading', thanks],
    ['thanks-text', thanks],
    ['order-number', ({ text, folded }) => orderNumber(text, folded.text)],
    [
      'url',
      /complet|thank|confirm(ation|ed|ad)|success|received|gracias|exito|kanryo|finish|\bdone\b|receipt|order-?placed|result|thx|\bfin\b|comprobante|order-received|regist\b|\bok\b/,
    ],
    [
      'mail-sent',
      words({
        ja: '(?:確認|完了|受付)?メールを?.{0,16}(?:お送り|送信|お届け)|メールアドレス(?:宛|に)',
        en: 'confirmation e?-?mail|e?-?mail(?:ed)? (?:you |will be sent|has been sent|confirmation|receipt)|(?:sent|emailed) (?:to|you)|receipt (?:has been|was|to)|check your (?:email|inbox)',
        es: '(?:recibi|envia|enviad|mandamos)\\w*.{0,50}(?:correo|mail)|revisa tu (?:correo|bandeja)',
      }),
    ],
    ['total', total],
    [
      'sale-marker',
      /event:(purchase|completepayment|conversion)|step:thank_you|ld:(order|invoice|\w*reservation)\b|tag:/,
    ],
    ['self', /order-received|success|complete|thank|order-?confirmation|confirmed/],
    [
      'step',
      words({
        ja: '完了',
        en: '(?:\\d\\W*)?(?:complete|done|confirmation|finish|receipt)',
        es: '(?:\\d\\W*)?(?:confirmacion|fin|listo|completad)',
      }),
    ],
    [
      'next-text',
      words({
        ja: '発送(?:の)?(?:準備|完了)|お届け予定|(?:商品|チケット)の?到着|トップ(?:ページ)?へ戻る|買い物を続ける|またのご利用|明細を印刷',
        en: '(?:what happens next|next steps)|when (?:it|your order) ships|estimated (?:delivery|arrival)|continue shopping|print (?:this|receipt|your)|we.ll (?:send|email|let you)',
        es: 'cuando (?:salga|se envie|tu pedido)|fecha (?:estimada|prevista)|seguir comprando|imprimir|volver (?:al inicio|a la tienda)|proximos pasos|te avisaremos',
      }),
    ],
    ['after-checkout', ({ before }) => before === 'checkout'],
  ],
  against: [
    [
      'history-title',
      words({
        ja: '履歴|注文詳細|注文一覧',
        en: 'order (?:details?|history)|your orders|track',
        es: 'detalle del? pedido|mis pedidos|seguimiento',
      }),
    ],
    ['history-url', /history|orders?\/(detail|view|\d)|mypage|account|mis-|historial|track/],
    [
      'delivered',
      words({
        ja: '発送済み|配達済み|お届け済み|もう一度購入|再度購入',
        en: 'delivered|buy (?:it )?again|return (?:or|this|items?)|write a review|leave feedback',
        es: 'entregado|volver a comprar|devolver|opinar',
      }),
    ],
    [
      'applied',
      words({
        ja: '応募(?:いただき|[をがは、])*(?:ありがとう|完了|受)|資料請求|お問い?合わ?せ(?:いただき|ありがとう)|アンケート|ご回答|メルマガ|配信(?:登録|停止)',
        en: 'thank you for (?:applying|your application|contacting|your (?:message|enquiry|inquiry|interest|feedback|registration|subscri))|newsletter|mailing list|application',
        es: 'boletin|newsletter|gracias por (?:participar|responder|tu tiempo|contactar|escribir|suscrib|registr|tu (?:mensaje|consulta|interes|opinion|solicitud))',
      }),
    ],
    [
      'cancel-heading',
      words({
        ja: 'キャンセル|取り?消し|エラー|失敗',
        en: 'cancel|failed|declined|error|unsuccessful',
        es: 'cancelad|rechazad|error|fallid',
      }),
    ],
    [
      'registered',
      words({
        ja: '会員登録(?:が|を|は)?.{0,6}(?:完了|ありがとう)',
        en: 'account (?:has been |was )?(?:created|confirmed|activated)|welcome to|thanks for signing',
        es: 'cuenta (?:ha sido )?(?:cread|confirmad|activad)|registro (?:ha sido )?(?:complet|confirmad|exit)|bienvenid',
      }),
    ],
  ],
} satisfies PageRule;
