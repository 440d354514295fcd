import { captions, words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'inquiry',
  spares: ['many-fields', 'talk-crumb'],
  signals: [
    [
      'heading',
      words({
        ja: '問い?合わ?せ|調査(?:依頼|申請)|ポイント(?:未|が).{0,6}(?:付|加算|反映)|リクエストを送信|事後登録',
        en: 'contact|support|claim|missing|[ei]nquir|raise a|ticket|request|get in touch|report',
        es: 'contact|reclam|consulta|incidencia|atencion|soporte|(?:enviar )?(?:una )?solicitud|(?:puntos|millas) (?:no|falt|pendientes)|pqrs|peticiones|no registrad',
      }),
    ],
    ['message-field', ['message']],
    ['sender-fields', ['name', 'email']],
    ['order-field', ['order']],
    ['file-field', ['file']],
    [
      'send-button',
      captions({
        ja: '送信|確認|調査を依頼|申請|問い?合わ?せ',
        en: '(?:send|submit|raise|file|open|lodge)',
        es: 'enviar|reclamar|crear|presentar|radicar',
      }),
    ],
    [
      'url',
      /contact|[ei]nquiry|toiawase|support|claim|reclam|missing|otoiawase|ticket|request|consulta|incidencia|pqrs|form|requests\/new|jigo|toi\b|postmail/,
    ],
    [
      'missing-text',
      words({
        ja: '(?:ポイント|成果).{0,12}(?:付与|反映|加算|獲得).{0,6}(?:されない|ない|れてい)|調査|ご?注文番号|購入日',
        en: 'missing (?:cash ?back|points|reward|transaction)|not (?:tracked|credited|received|appeared)|order (?:number|value|date|total)|purchase date|describe',
        es: '(?:puntos|cashback|recompensa)s? (?:no|falt|pendient)|numero de pedido|fecha de (?:compra|la compra)|describe|importe',
      }),
    ],
  ],
  against: [
    [
      'work-text',
      words({
        ja: '志望|履歴書|職務経歴|勤務',
        en: 'resume|curriculum|position|vacanc',
        es: 'hoja de vida|curriculum|vacante|\\bcv\\b',
      }),
    ],
    ['person-fields', ['birth', 'street', 'city']],
    ['address-fields', ['street', 'postal'], 2],
    ['nothing-to-fill', ({ fields }) => fields < 2],
    [
      'review-text',
      words({
        ja: 'レビュー|口コミ|コメント(?:を|する)|アンケート',
        en: 'leave a (?:comment|reply)|your review|rating|survey|feedback form|reply',
        es: 'deja (?:un |tu )?(?:comentario|opinion)|valoracion|encuesta|comentar',
      }),
    ],
    ['quote-text', words({ ja: '見積|資料請求', en: 'quote|brochure|demo', es: 'presupuesto|cotiza|demo' })],
    ['password-field', ['password']],
  ],
} satisfies PageRule;
