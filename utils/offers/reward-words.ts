/** The words that tell a reward from a price, a condition, a discount and a prize; on lines in NFKC. */

/** Words that only rewards have beside them. */
export const rewardWords =
  /還元|進呈|獲得|もらえ|プレゼント|キャッシュバック|謝礼|付与|バック|相当|貯ま|ボーナス|ポイントアップ|報酬|円分|\b(?:cash ?back|back\b|earn|rewards?|bonus|collect|receive|get\b|claim back|rebate)|cashback|reembolso|devolu|devolv|\b(?:gana|consig|recib|acumul|ll[eé]vate|abon|bono|de vuelta|de regalo|regala)/i;
/** What one gets of so much, right behind the amount. */
export const thingBehind = /^\s*(?:statement credit|e-?gift ?cards?|gift cards?|vouchers?|tarjeta regalo)\b/i;
/** What stands behind a condition's or a discount's amount. */
export const notBehind =
  /^\s*(?:\(税[込抜]\))?\s*(?:以上|未満|以下|から(?!最大)|ごと|毎|につき|引|割引|オフ|off\b|discount|de (?:descuento|dto)|dto\b|tax\b|or more|o m[aá]s|minimum|→|⇒|[=＝])/i;
/** What stands before it. */
export const notBefore =
  /(?:[=＝]|(?:通常|定価|価格|参考価格|年会費|手数料|送料|合計|小計|残高|紹介で)\s*[:：]?|spen[dt](?:ing)?|over|(?:orders?|purchases?|totall?ing|minimum|spend|worth) of|at least|more than|above|\bwas|\bfee|price|from|every|for each|\bfor|\bpay|\bcosts?|save|desde|m[ií]nim[ao](?: de)?|superior(?:es)? a|m[aá]s de|a partir de|sobre|valor(?:ad[ao])?(?: en| de)?|antes|precio|compras? de|retenci[oó]n del?|por cada)\s*$/i;
/** Saved is not earned, up to however much. */
export const saved = /(?:ahorr\w*|\bsave|discounts? of|descuentos? de)\s(?:up to|hasta(?: un)?)?\s*$/i;
/** What points are given for, where nothing says "points" but their unit. */
export const acts = /完了|新規|登録|申し?込|開設|発行|見積|査定|来店/;
/** In one breath with them an amount is something else, whatever stands beside it. */
export const otherwise =
  /友達|友だち|紹介で|抽選|名様|当たる|賞品|[a-z]賞|\d組|refer|invite a friend|tell-a-friend|invita|win\b|prize|sorteo|premio|annual fee|money.back|arbitrat|renew|\bapr\b|\btae\b|年利|金利|有効期限|上限|獲得上限|交換|saldo|balance|保有|1\s?(?:pt|p|ポイント)\s?[=＝]/i;
export const priceWords =
  /税込|価格|定価|\b(?:price|rrp|total|subtotal|delivery|shipping)\b|precio|env[ií]o|importe/i;
