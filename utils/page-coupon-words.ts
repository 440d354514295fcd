/** How a cart says that a coupon is in it, per language: regular expression sources on folded text. */
import type { Words } from './page-sign-words';

/** A row about a coupon begins with it. */
export const coupon: Words = {
  ja: '(?:(?:ご?利用|適用)(?:中の)?)?(?:ショップ|ストア|割引|お買い?物|当店)?クーポン|(?:割引|プロモーション|キャンペーン)コード',
  en: '(?:applied )?(?:discount ?[:(] ?)?(?:(?:discount |store )?coupons?(?: code)?s?|promo(?:tion(?:al)?)? ?codes?|discount codes?|voucher codes?|offer codes?|discount vouchers?|voucher discount)',
  es: '(?:descuento ?[:(]? ?(?:por |del? |con )?)?(?:cupon(?:es)?|codigo (?:promocional|promo|de descuento|descuento|de cupon)|vale (?:de )?descuento)',
};

/** What it takes off stands without a sign: the row itself says that it is taken off. */
export const taken: Words = {
  ja: '(?:割引|値引|利用|適用)(?:済み?)?(?:額|金額)',
  en: '(?:discount|savings)(?: applied)?',
  es: '(?:descuento|ahorro)(?: aplicado)?',
};

/** A whole line that says so. */
export const applied: Words = {
  ja: '(?:ショップ|割引)?クーポン(?:コード)?(?:[「『(][^」』)]{1,30}[」』)])?(?:を|が|は)?(?:正常に)?(?:適用(?:され(?:ました|ています)|しました|済み?(?:です)?|中(?:です)?)|利用(?:しています|済み?|中(?:です)?))',
  en: '(?:your )?(?:coupon|promo(?:tion(?:al)?)? ?code|discount code|voucher code)(?: code)?(?: ["“(]?[\\w-]{2,30}["”)]?)? (?:has been |was |is )?(?:successfully )?applied(?: successfully| to your (?:order|cart|bag|basket))?',
  es: '(?:tu |el )?(?:cupon|codigo(?: (?:promocional|de descuento|descuento))?)(?: ["“«(]?[\\w-]{2,30}["”»)]?)? (?:se ha |ha sido )?(?:aplicado|canjeado)(?: (?:correctamente|con exito|a tu pedido))?|se ha aplicado (?:el|tu) (?:cupon|codigo)(?: [\\w-]{2,30})?',
};

/** The row speaks of a coupon that is not used: one to come, one to have, one not fit. */
export const notUsed: Words = {
  ja: '次回|配布|プレゼント|獲得|進呈|取得|使え|使用でき|ご?利用(?:可能|でき|いただけ|になれ|する|ください)|ありません|なし|以上|なら|すると|使うと|併用|対象|最大|未適用|適用前|入力|選択|有効期限|失効|無効|除く|引換|枚',
  en: 'next (?:order|purchase|visit)|could|can be|save up|up to|available|\\bget\\b|earn|\\bif\\b|eligible|enter|expire|invalid|not |no (?:coupon|code|promo)|minimum|orders? over|\\bgift\\b',
  es: 'proxim|hasta|disponible|consigue|obten|puedes|\\bsi\\b|introduc|caduc|no valid|ningun|\\bno\\b|minim|a partir|superior|\\bregalo\\b',
};
