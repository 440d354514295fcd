import { offer, offerNames } from '../page-offers';
import { captions, clauseLines, inOrder, isInClauses, words } from '../page-words';
import type { PageRule } from '../pages';

const { reward, period, conditions, exclusions, payout } = offer;

export default {
  id: 'campaign',
  spares: ['donate-button', 'home-url', 'some-prose'],
  signals: [
    ['heading', offerNames],
    ['title', offerNames],
    [
      'url',
      /campa|promo|offer|cashback|reward|sorteo|concurso|monitor|bonus|oferta|\bcp\b|present|coupon|cupon|point-?up|kangen|tienda|store\/|stores\/|shop\/|deal|giveaway|competition|sweepstake|premio|prize/,
    ],
    ['reward', reward],
    ['period', period],
    ['conditions', conditions],
    ['exclusions', exclusions],
    ['payout', payout],
    ['condition-heading', conditions],
    ['most-parts', ({ folded }) => Object.values(offer).filter((part) => part.test(folded.text)).length > 3],
    [
      'join-button',
      captions({
        ja: 'エントリー|応募|参加する|サイトへ|ポイントを(?:貯|獲得)|申し?込|クーポンを|利用する|ショップへ|公式サイト|今すぐ',
        en: 'activate|enter|get |enrol|join|claim|shop |go to|opt in|visit|start earning|redeem|register',
        es: 'participa|inscri|activa|consigue|ir a|apunta|quiero|obten|comprar? (?:en|y)|visitar|canjea|ganar',
      }),
    ],
    [
      'offer-heading',
      words({
        ja: '要エントリー|もれなく|抽選で|名様|最大.{0,8}(?:円|%|ポイント)|(?:応募|参加)方法|賞品|特典内容|獲得条件|対象(?:者|商品)|概要|募集要項|謝礼|否認条件',
        en: 'how (?:it works|to (?:enter|earn|claim|qualify|get))|(?:prize|reward|offer|cash ?back) (?:details|rates?)|up to .{1,8} (?:cash ?back|back)|key (?:terms|info)|exclusions|the prizes?|who can enter|what you.ll (?:get|win)|good to know',
        es: 'como (?:participar|participo|conseguir|funciona|obtener)|mecanica|premios?\\b|llevate|te (?:regalamos|devolvemos)|hasta .{1,8}(?:%|€) (?:de )?(?:cashback|reembolso|devolucion)|que debes tener en cuenta|vigencia|tarifas|buscamos|multiplica|trae a un amigo|plan amigo',
      }),
    ],
    ['offer-marker', /ld:(offer|saleevent|event)\b/],
    [
      'warning-text',
      words({
        ja: '別の(?:ブラウザ|端末)|他のポイントサイト|cookie|クッキー|アプリ(?:では|から)',
        en: '(?:disable|turn off) .{0,20}(?:ad ?block|vpn)|ad ?block|(?:accept|enable|allow) (?:all )?cookies|start with an empty (?:cart|basket)|other (?:cash ?back|voucher) (?:sites?|codes?)',
        es: '(?:desactiva|bloqueador)|acepta(?:r)? (?:las |todas las )?cookies|adblock|carrito vacio|otr[ao]s? (?:cupon|codigo)',
      }),
    ],
  ],
  against: [
    [
      'list-text',
      words({
        ja: '(?:ショップ|案件|広告|店舗|商品)一覧|並び[替べ]|絞り込み|カテゴリーから',
        en: 'browse \\d|all (?:stores|retailers|brands|offers|deals)|sort by|filter by|\\d+ results',
        es: 'todas las (?:tiendas|ofertas)|ordenar por|filtrar|\\d+ resultados',
      }),
    ],
    [
      'terms-heading',
      words({
        ja: '(?:規約|要[項領]|適用条件|提供条件)',
        en: 'official rules|terms (?:and|&) conditions',
        es: 'bases (?:legales|y condiciones|del)|reglamento|(?:terminos|condiciones) (?:y|de)',
      }),
    ],
    [
      'clauses',
      ({ text }) => isInClauses(text) || inOrder(text, [/(?:^|\s)1\. /, /\s2\. /, /\s3\. /, /\s4\. /]),
    ],
    ['many-links', ({ folded }) => (folded.button.match(/\n/g)?.length ?? 0) > 40],
    ['pay-fields', ['card', 'csc', 'expiry', 'street', 'postal'], 2],
    ['price-list', ({ folded }) => (folded.text.match(/[$€£¥]\s?\d|\d円/g)?.length ?? 0) > 12],
    ['clauses-heading', ({ folded }) => clauseLines(folded.heading, /^(?:第.{1,3}条|\d+[.)])/) > 2],
    [
      'done-heading',
      words({
        ja: '(?:エントリー|応募|申し?込み?).{0,8}(?:完了|ありがとう|受け?付け)',
        en: 'thank you|you(?:.re| are) (?:in|entered)|activated',
        es: 'gracias|confirmad|activad[ao]',
      }),
    ],
    ['history-heading', words({ ja: '履歴|通帳|明細', en: 'history|activity', es: 'historial|movimientos' })],
  ],
} satisfies PageRule;
