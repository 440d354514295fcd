/** Which of a page's amounts is the reward: by the words beside it and its place; a price, a condition and a discount are none. */
import { type Amount, amountsIn, type RewardUnit } from './amounts';
import type { OfferLine } from './offer-lines';
import type { Money } from './worth';

export interface Reward {
  amount: number;
  unit: RewardUnit;
  /** Once, or growing with what is spent. */
  kind: 'fixed' | 'rate';
  per?: { amount: number; unit: RewardUnit };
  upTo: boolean;
  /** What the page itself says it is worth, where the unit is no money. */
  worth?: Money;
  /** The line it was read from, NFKC. */
  quote: string;
}

/** Words that only rewards have beside them. */
const rewardWords =
  /還元|進呈|獲得|もらえ|プレゼント|キャッシュバック|謝礼|付与|バック|相当|貯ま|ボーナス|ポイントアップ|報酬|円分|\b(?:cash ?back|back\b|earn|rewards?|bonus|collect|receive|get\b|claim back|rebate)|cashback|reembolso|devolu|devolv|\b(?:gana|consig|recib|acumul|ll[eé]vate|abon|bono|de vuelta|de regalo|regala)/i;
/** What one gets of so much, right behind the amount. */
const thingBehind = /^\s*(?:statement credit|e-?gift ?cards?|gift cards?|vouchers?|tarjeta regalo)\b/i;
/** What stands behind a condition's or a discount's amount. */
const notBehind =
  /^\s*(?:\(税[込抜]\))?\s*(?:以上|未満|以下|から(?!最大)|ごと|毎|につき|引|割引|オフ|off\b|discount|de (?:descuento|dto)|dto\b|tax\b|or more|o m[aá]s|minimum|→|⇒|[=＝])/i;
/** What stands before it. */
const notBefore =
  /(?:[=＝]|(?:通常|定価|価格|参考価格|年会費|手数料|送料|合計|小計|残高|紹介で)\s*[:：]?|spen[dt](?:ing)?|over|(?:orders?|purchases?|totall?ing|minimum|spend|worth) of|at least|more than|above|\bwas|\bfee|price|from|every|for each|\bfor|\bpay|\bcosts?|save|desde|m[ií]nim[ao](?: de)?|superior(?:es)? a|m[aá]s de|a partir de|sobre|valor(?:ad[ao])?(?: en| de)?|antes|precio|compras? de|retenci[oó]n del?|por cada)\s*$/i;
/** Saved is not earned, up to however much. */
const saved = /(?:ahorr\w*|\bsave|discounts? of|descuentos? de)\s(?:up to|hasta(?: un)?)?\s*$/i;
/** What points are given for, where nothing says "points" but their unit. */
const acts = /完了|新規|登録|申し?込|開設|発行|見積|査定|来店/;
/** Lines whose amounts are something else, whatever stands beside them. */
const otherLines =
  /友達|友だち|紹介で|抽選|名様|当たる|賞品|[a-z]賞|\d組|refer|invite a friend|tell-a-friend|invita|win\b|prize|sorteo|premio|annual fee|money.back|arbitrat|renew|\bapr\b|\btae\b|年利|金利|有効期限|上限|獲得上限|交換|saldo|balance|保有|1\s?(?:pt|p|ポイント)\s?[=＝]/i;
const priceWords =
  /税込|価格|定価|\b(?:price|rrp|total|subtotal|delivery|shipping)\b|precio|env[ií]o|importe/i;

const places: Readonly<Record<OfferLine['place'], number>> = {
  title: 2,
  h1: 2.5,
  heading: 1,
  meta: 1,
  text: 0,
  button: -0.5,
};
/** A bare amount is read with the lines beside it; UTF-16 units. */
const bareRest = 14;
const nextTo = 24;
const closeBy = 8;

export interface Candidate extends Reward {
  score: number;
  at: number;
}

/** Every amount that may be a reward, the likeliest first; of equals the first on the page. */
export function rewardsIn(lines: readonly OfferLine[], dollar: string): Candidate[] {
  const found = lines.flatMap((line, at) =>
    otherLines.test(line.text)
      ? []
      : amountsIn(line.text, dollar).flatMap((amount) => candidate(lines, at, amount, dollar) ?? []),
  );
  return found.sort((a, b) => b.score - a.score || a.at - b.at);
}

function candidate(
  lines: readonly OfferLine[],
  at: number,
  amount: Amount,
  dollar: string,
): Candidate | null {
  const { text, place, strong } = lines[at] as OfferLine;
  const before = text.slice(Math.max(0, amount.at - nextTo), amount.at);
  const behind = text.slice(amount.end, amount.end + nextTo);
  const upTo = amount.upTo || isBareUpTo(lines, at, text, amount);
  if (notBehind.test(behind) || saved.test(before) || (!upTo && notBefore.test(before))) return null;
  const isBare = text.length - (amount.end - amount.at) < bareRest;
  const around = isBare ? `${lines[at - 1]?.text ?? ''} ${lines[at + 1]?.text ?? ''}` : '';
  const isMoney = /^[A-Z]{3}$/.test(amount.unit);
  let score = places[place] + (strong ? 1.5 : 0) + (upTo ? 0.5 : 0) + (isMoney ? -0.5 : 0.5);
  const close = text.slice(Math.max(0, amount.at - nextTo), amount.end + nextTo);
  if (rewardWords.test(close) || thingBehind.test(behind)) score += 3;
  else if (rewardWords.test(text) || rewardWords.test(around)) score += 1.5;
  else if (amount.unit === 'point' && acts.test(text)) score += 2;
  else if (isMoney) return null;
  if (priceWords.test(`${before.slice(-closeBy)} ${behind.slice(0, closeBy)}`)) score -= 1.5;
  if (amount.per || /[→⇒]\s*$/.test(before)) score += 2;
  if (amount.unit === 'times') score += /ポイント|points|puntos|マイル|millas|miles/i.test(text) ? 2 : -2;
  const worth = isMoney ? null : worthBehind(text.slice(amount.end, amount.end + 2 * nextTo), dollar);
  const isRate = amount.unit === 'percent' || amount.unit === 'times' || amount.per !== undefined;
  return {
    amount: amount.amount,
    unit: amount.unit,
    kind: isRate ? 'rate' : 'fixed',
    ...(amount.per && { per: amount.per }),
    ...(worth && { worth }),
    upTo,
    quote: text,
    score,
    at,
  };
}

/** "up to" may stand on a line of its own above the amount. */
const isBareUpTo = (lines: readonly OfferLine[], at: number, text: string, amount: Amount): boolean =>
  text.slice(0, amount.at).trim() === '' && /^(?:最大|最高|up to|hasta)$/i.test(lines[at - 1]?.text ?? '');

/** "(worth £15)", "（500円相当）". */
function worthBehind(behind: string, dollar: string): Money | null {
  const said = /^[^(.。]{0,12}[(]?[^).。]{0,12}(?:worth|valor|相当|円分)[^)]{0,20}/i.exec(behind)?.[0] ?? '';
  const [worth] = amountsIn(said, dollar).filter(({ unit }) => /^[A-Z]{3}$/.test(unit));
  return worth ? { amount: worth.amount, currency: worth.unit } : null;
}
