/** The words offers are made of, shared by the rules for campaigns, their small print and entries. */
import { words } from './page-words';

/** The parts of an offer's text. Several together make an offer; any one of them is everyday language. */
export const offer = {
  reward: words({
    ja: '\\d(?:%|ポイント|pt|円|倍|マイル).{0,12}(?:還元|進呈|獲得|付与|もらえる|プレゼント|相当)|最大\\d[\\d,]*(?:%|ポイント|pt|円|倍)|名様|賞品|特典',
    en: '(?:earn|get|receive|win|collect) .{0,30}(?:points|back\\b|reward|bonus|prize|miles|credit)|\\d+(?:\\.\\d+)?% (?:cash ?)?back|\\dx points|up to \\d+%',
    es: '(?:gana|consig|recib|acumul|obten|lleva)\\w* .{0,30}(?:puntos|cashback|gratis|reembolso|millas|bono)|\\d+ ?% (?:de )?(?:cashback|reembolso|devolucion)|premio',
  }),
  period: words({
    ja: '(?:キャンペーン|応募|実施|対象|募集|エントリー|開催|受付)期間|締め?切|まで(?:に|の)(?:エントリー|応募|購入)',
    en: '(?:offer|promotion|campaign|entry|promotional|bonus) (?:period|ends|valid|expires)|valid (?:until|from|through)|ends (?:on )?\\d|closing date|expires on|apply by|enter by',
    es: '(?:periodo|vigencia|fechas?|plazo) (?:de|del)|valid[ao] (?:hasta|del|desde|entre)|hasta el \\d|vigente',
  }),
  conditions: words({
    ja: '(?:獲得|適用|応募|対象|付与|参加|成果|達成|進呈)(?:の)?(?:条件|資格|方法|商品|者)',
    en: 'qualify|eligib|terms apply|conditions|how to (?:earn|enter|qualify|claim)|what (?:you need|we ask)|who can (?:take part|enter|apply|join)',
    es: 'condiciones|requisitos|podran? participar|bases legales|como (?:participar|conseguir|funciona)|quien puede',
  }),
  exclusions: words({
    ja: '対象外|除外|却下|無効|対象となりません|付与されません|獲得できません',
    en: 'exclu[sd]|not (?:eligible|qualify|be (?:paid|awarded|tracked))|ineligible|will(?: not|n.t) (?:track|be paid|earn)|cannot be combined',
    es: 'exclu[siy]|no (?:acumula|participa|ser|generan?|se (?:abonar|aplica)|valido|combinable|son elegibles)|quedan? fuera',
  }),
  payout: words({
    ja: '(?:付与|進呈|加算|反映|確定|判定)(?:の)?(?:時期|予定|日|目安|まで)|翌々?月|当選|発送|\\d日(?:後|程度|前後)に?(?:付与|反映|確定)',
    en: 'paid (?:out|within|by)|credited|payout|winners?|(?:tracks?|tracked|payable) (?:in|within)|days? (?:to|after) (?:track|confirm|pay)',
    es: 'se (?:abona|acredita|ingresa|paga)|ganador|entrega del premio|(?:abono|acreditacion|pago) (?:de|en|a los)|plazo de (?:abono|pago)',
  }),
} as const;

/** Names of offers, as they stand in titles and headings. */
export const offerNames = words({
  ja: 'キャンペーン|ポイント(?:還元|進呈|アップ|獲得|\\d倍)|モニター(?:募集|案件)|\\d(?:ポイント|pt|%|倍)|プレゼント|抽選|クーポン|還元|特典',
  en: 'campaign|cash ?back|bonus|sweepstake|giveaway|promotion|special offer|earn \\d|\\d+% (?:off|back)|prize|win |rewards?|coupon|double points|competition|testers?\\b|\\d+ points',
  es: 'promocion|sorteo|concurso|campana|puntos (?:extra|dobles|x)|premio|gana |cashback|cupon|oferta|\\d+ ?% de|reembolso|bono|probadores|testers|embajador',
});
