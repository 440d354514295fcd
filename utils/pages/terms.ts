import { offer, offerNames } from '../page-offers';
import { clauseLines, inOrder, isInClauses, words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'terms',
  spares: ['prose', 'some-prose', 'legal-title'],
  signals: [
    [
      'heading',
      words({
        ja: '(?:応募|キャンペーン|ポイント|参加|企画|モニター|クーポン|特典)(?:規約|要[項領]|注意事項|適用条件|規定|利用条件)|ご?注意事項|応募要[項領]|適用条件|提供条件|還元条件|対象外となる|参加ルール|特典(?:の)?(?:条件|詳細)',
        en: '(?:official|contest|competition|sweepstakes?|giveaway|promotion) rules|(?:promotion|offer|campaign|cash ?back|bonus|reward|competition|prize|referral)\\w* (?:terms|conditions|t&cs?|details)|(?:terms|conditions)[a-z &]{0,30}(?:promotion|offer|campaign|cash ?back|bonus|competition|draw|reward)',
        es: 'bases (?:legales|del?\\b|y condiciones|de la)|(?:condiciones|terminos|reglamento)[a-z ]{0,25}(?:promo|concurso|sorteo|oferta|campana|cashback|cupon|puntos|programa|exclusiones|actividad|particulares|plan)|reglamento|condiciones y exclusiones|(?:terminos|condiciones|bases) y condiciones de la',
      }),
    ],
    ['sale-heading', /特定商取引/],
    [
      'sale-rules',
      /(?:引き?渡し?|返品|販売業者|運営責任者|事業者名?)[\s\S]{0,400}(?:支払|返品|引き?渡し?|所在地)/,
    ],
    [
      'url',
      /bases|rules|terms|legal|tokusho|kiyaku|condi|reglamento|tandc|t-and-c|tokutei|law|yoko\b|youkou|tyc\b|rule|tradelaw|reglamento/,
    ],
    [
      'organiser',
      words({
        ja: '主催|本キャンペーン|本企画|当社が(?:定め|指定)|本規約',
        en: 'promoter|sponsor|this (?:offer|promotion|competition|sweepstake|campaign|contest)|the (?:promotion|competition)|no purchase necessary',
        es: 'organizador|presente (?:con|sor|pro)|la (?:presente )?promocion|esta (?:promocion|campana|oferta)|el (?:concurso|sorteo)|participantes?',
      }),
    ],
    ['offer-heading', offerNames],
    ['period', offer.period],
    ['exclusions', offer.exclusions],
    ['payout', offer.payout],
    [
      'clauses',
      ({ heading, text }) =>
        clauseLines(heading, /^(?:第.{1,3}条|\d+[.)．]|[a-z]\))/i) > 1 ||
        isInClauses(text) ||
        inOrder(text, [/(?:^|\s)1\. /, /\s2\. /, /\s3\. /]),
    ],
    ['long-text', ({ text }) => text.length > 1_500],
    [
      'law-text',
      words({
        ja: '予告なく|権利を留保|免責|準拠法|取り?消(?:す|し)場合',
        en: 'reserves? the right|governing law|void where|liab(?:le|ility)|sole discretion|be bound',
        es: 'se reserva el derecho|legislacion|responsabilidad|aceptacion (?:de|integra)|jurisdiccion|deposita(?:das|do) ante notario',
      }),
    ],
  ],
  against: [
    [
      'site-terms',
      words({
        ja: '本(?:サービス|サイト|ウェブサイト)|会員(?:登録|規約)|管轄裁判所|知的財産',
        en: '(?:the|our) (?:services?|site|website|platform)\\b[\\s\\S]*(?:your account|intellectual property)',
        es: '(?:el|este|nuestro) (?:sitio|servicio|sitio web|plataforma)[\\s\\S]*(?:propiedad intelectual|tu cuenta|usuario)',
      }),
    ],
    [
      'join-button',
      words({
        ja: '^エントリー|^応募する',
        en: '^(?:activate|enter now|join|get cash)',
        es: '^(?:participar?|activar|inscrib)',
      }),
    ],
  ],
} satisfies PageRule;
