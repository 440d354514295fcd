/** The words offers are made of, shared by the rules for campaigns, their small print and entries. */
import { words } from './page-words';

/** The parts of an offer's text. Several together make an offer; any one of them is everyday language. */
export const offer = {
  reward: words(
    '\\d(%|ポイント|pt|円|倍).{0,9}(還元|進呈|獲得|付与)|名様|賞品|特典',
    '(earn|get|receive|win) .{0,30}(points|back\\b|reward|bonus|prize)|\\d+% back',
    '(gana|consig|recib|acumul)\\w* .{0,30}(puntos|cashback|gratis)|premio',
  ),
  period: words(
    '(キャンペーン|応募|実施|対象|募集)期間|締切',
    '(offer|promotion|campaign) (period|ends|valid)|valid (until|from)',
    '(periodo|vigencia|fecha) de|valid[ao] (hasta|del)',
  ),
  conditions: words(
    '(獲得|適用|応募|対象|付与|参加)(条件|資格|方法|商品)',
    'qualify|eligible|terms apply|conditions',
    'condiciones|requisitos|podran? participar|bases legales',
  ),
  exclusions: words(
    '対象外|除外|却下|無効',
    'exclu[sd]|not (eligible|qualify)',
    'exclu[siy]|no (acumula|participa|ser)',
  ),
  payout: words(
    '(付与|進呈|加算)(時期|予定|日)|翌々?月|当選|発送',
    'paid (out|within|by)|credited|payout|winner',
    'se (abona|acredita)|ganador|entrega del premio',
  ),
} as const;

/** Names of offers, as they stand in titles and headings. */
export const offerNames = words(
  'キャンペーン|ポイント(還元|進呈|アップ|獲得)|モニター(募集|案件)|\\d(ポイント|pt|%)',
  'campaign|cash ?back|bonus|sweepstake|giveaway|promotion|offer|earn \\d',
  'promocion|sorteo|concurso|campana|puntos (extra|dobles)|premio|gana ',
);
