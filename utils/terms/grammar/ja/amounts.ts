/** Amounts: `3,000円(税込)以上`, `1万円`, `最大5,000P`, `上限1,000ポイント/月`, `5%`. */
import type { Amount } from '../../../records';
import type { Found } from '../../shapes';
import { numberOf } from './numbers';

const number = '(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9})(?:\\.\\d{1,3})?';
const scaled = `([¥$])?\\s?${number}\\s?(万|千|億)?\\s?(\\d{1,4})?\\s?`;
const brand = '(?:[A-Za-z]{1,10}|楽天|永久不滅|共通|期間限定|ギフト|モッピー)?\\s?';
const form = new RegExp(
  `${scaled}(円|JPY(?![A-Za-z])|USD(?![A-Za-z])|${brand}(?:ポイント|POINTS?(?![a-z]))|pts?(?![a-z])|P(?![A-Za-z])|マイル|%|パーセント|ドル|口|名(?:様|さま)?|人(?=まで|が上限|を上限)|件(?=まで|が上限|を上限)|コイン|(?:冊|セット|個|枚|本|点|台|箱)(?=まで|が上限|を上限|限り|を?(?:プレゼント|進呈)))?`,
  'gi',
);

const kanji =
  /(?<![\d一二三四五六七八九十百千万億])((?:[一二三四五六七八九十百千]{1,6})万)?([一二三四五六七八九十百千]{0,6})円/g;

const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8 };
const most =
  /(?:最大|最高|最大で|上限|限度(?:額)?|MAX|マックス)(?:金額|額|ポイント(?:数)?)?(?:は|が|を|:|、|で|として|1回|1?[かヶカヵケ]?月(?:間|あたり)?|年間|(?:キャンペーン)?期間中|総額|累計|通算|合計|あたり|につき|毎月|当たり|の|計|ポイント|お?[1一]人(?:様|さま)?|[1一](?:アカウント|回線|世帯|会計|決済|注文|予約|購入|契約|名義|店舗)|\([^()]{0,8}\)|[\s【「]){0,6}$/i;
const capped =
  /^(?:分|相当)?(?:\([^()]{1,12}\))?(?:\/[月日年回人])?\s?(?:相当|分)?(?:が(?:割引|付与|還元|進呈)の?|が|を|の|まで(?:が)?|の?(?:付与|還元|進呈))?\s?(?:上限|限度|まで(?!に|の期))/;
const least =
  /^(?:分|相当)?\s?(?:\([^()]{1,16}\)|税込み?|税抜き?)?\s?(?:以上|から(?!翌)|を超え|超(?!える?ポ))/;
const leastBefore =
  /(?:最低|最少)(?:ご?利用|ご?購入|ご?注文|決済|交換|換金|出金|支払い?|引き出し|入金)?(?:可能)?(?:金額|額|ポイント数?|単位)?(?:は|:|が|\s)?\s?$/;
const perMonth =
  /(?:月間|毎月|(?<!\d)1[かヶカヵケ箇]月(?:間|あたり|につき|ごと|の)|月額|月あたり)[^、。]{0,12}$/;
const perTransaction =
  /(?:1(?:回|注文|会計|決済|購入|予約|オーダー|個|件)|1度|一度|レシート1枚)[^、。\d]{0,16}$/;
const perTotal = /(?:合計|累計|総額|計|合算|トータル)[^、。\d]{0,14}$/;

function unitOf(sign: string | undefined, word: string | undefined): string | null {
  if (sign === '$') return 'USD';
  if (sign || word === '円' || word === 'JPY') return 'JPY';
  if (word === undefined) return null;
  if (word === 'ドル' || word === 'USD') return 'USD';
  if (/%|パーセント/.test(word)) return 'percent';
  if (word === '口') return 'entry';
  if (word === '件') return 'referral';
  if (/^[冊セ個枚本点台箱]/.test(word)) return 'reward';
  return /^[名人]/.test(word) ? 'person' : 'point';
}

function perOf(front: string, behind: string): string | undefined {
  if (/^[^、。]{0,14}\/\s?月/.test(behind) || perMonth.test(front)) return 'month';
  if (/^[^、。]{0,14}\/\s?日/.test(behind)) return 'day';
  if (perTransaction.test(front)) return 'transaction';
  return perTotal.test(front) ? 'total' : undefined;
}

/** `100円から2,000円までの5種類`: what lies between two amounts is no bound of either. */
const ranges = /^(?:から|~)\s?¥?\d[\d,]{0,10}(?:万|千)?円/;
const ranged = /\d(?:万|千)?円(?:から|~)\s?$/;

function directionOf(front: string, behind: string): 'least' | 'most' | 'none' {
  if (ranges.test(behind) || ranged.test(front)) return 'none';
  if (least.test(behind) || leastBefore.test(front)) return 'least';
  return most.test(front) || capped.test(behind) ? 'most' : 'none';
}

/** `三千円以上`, `一万円`. */
function kanjiAmountsIn(text: string): Found[] {
  if (!text.includes('円')) return [];
  return [...text.matchAll(kanji)].flatMap((hit): Found[] => {
    const [whole, high = '', low = ''] = hit;
    const amount = (high === '' ? 0 : numberOf(high.slice(0, -1)) * 1e4) + (low === '' ? 0 : numberOf(low));
    const end = hit.index + whole.length;
    const front = text.slice(Math.max(0, hit.index - 32), hit.index);
    const behind = text.slice(end, end + 24);
    if (!(amount > 0)) return [];
    const per = perOf(front, behind);
    const value: Amount = { amount, unit: 'JPY', ...(per && { per }) };
    return [{ at: hit.index, end, sort: 'amount', value, direction: directionOf(front, behind) }];
  });
}

/** All amounts with a unit in a text, in its order. */
export function amountsIn(text: string): Found[] {
  const amounts: Found[] = [];
  form.lastIndex = 0;
  for (let hit = form.exec(text); hit; hit = form.exec(text)) {
    const { 0: whole, 1: sign, 2: digits = '', 3: scale, 4: rest, 5: word } = hit;
    const unit = unitOf(sign, word);
    if (unit === null) continue;
    const amount =
      Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1) + Number(scale ? (rest ?? 0) : 0);
    const end = hit.index + whole.length;
    const front = text.slice(Math.max(0, hit.index - 32), hit.index);
    const behind = text.slice(end, end + 24);
    const per = perOf(front, behind);
    const value: Amount = {
      amount,
      unit,
      ...(per && { per }),
      ...(/^\s?\(?税(?:抜|別)/.test(behind) && { excl: 'tax' }),
    };
    amounts.push({ at: hit.index, end, sort: 'amount', value, direction: directionOf(front, behind) });
  }
  return [...amounts, ...kanjiAmountsIn(text)];
}
