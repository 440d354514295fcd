/** Lengths of time in words: `60日`, `2~3ヶ月`, `翌々月`, `1年6ヶ月`, `半年`, `即時`, and where in a month they end. */
import type { Offset } from '../../../records';
import type { Stretch } from '../../shapes';
import { landingAt } from './landings';
import { numberOf, small } from './numbers';
import { named as names, offsetOf, unit } from './units';

/** A length as written. */
export interface Length extends Stretch {
  offset: Offset;
  /** Where in the month it lands; `none` where it is counted to the day. */
  snap: string;
  /** Named (翌月, 当月), not counted. */
  named: boolean;
  /** 3ヶ月目: an ordinal. */
  ordinal: boolean;
  approx: boolean;
  atLeast: boolean;
  within: boolean;
  /** 以降: from then on. */
  from: boolean;
  /** Words that make it a length of time rather than a number of things stand behind or before it. */
  firm: boolean;
}

const hedge =
  '(約|およそ|おおよそ|概ね|おおむね|だいたい|通常|最短で?|最速で?|最大で?|最長で?|最低で?|最低でも)?\\s?';
const counted = `${hedge}(${small})(?:\\s?(?:日|[かヶカヵケ箇個]月|週間)?\\s?(?:~|-|から|または|、|もしくは|ないし)\\s?(${small}))?\\s?${unit}(?:(と|半)?(${small})[かヶカヵケ箇個]月|半)?`;
const named =
  '((?:翌々々月|翌々月|翌月|(?<=誕生日?月の)前月(?=\\d|月?末|[上中下]旬)|翌々週|翌週|翌営業日|翌々日|翌日|翌々年|翌年|当月|(?<!前年)同月|(?<!応)当日(?!消印|を|到着)|同日(?!を)|即時|即日|半年|月の(?:(?=月?末)|(?=初日|上旬|中旬|下旬|\\d{1,2}日(?!間|以内|後))(?<=[一-龠]月の)(?<![一二三四五六七八九十毎翌当同先今前後来々数半]月の))))';
const form = new RegExp(`(?:${counted})|${named}`, 'g');

const tail =
  /^(?:間|分(?!の\d))?\s?(?:程度|ほど|前後|くらい|ぐらい|弱)?(?:間)?(?:が|を)?(目(?!安|途|処|的)|経過後?|後|以内|以降|以上)?(?:(?:経過)?した|から|に|の)?(?:の?(?:翌日|時点))?/;
const firmBehind =
  /^(?:間|分)?\s?(?:程度|ほど|前後|くらい|ぐらい|後|以内|以降|以上|経過|目|まで|を?過ぎ|を?超え|を?経|を?目安|をもって|で(?:の)?(?:付与|獲得|承認|ポイント|反映|進呈|振|失効|無効|GET)|付与|かか|を?要|有効|が?(?:有効|期限|経過)|です|(?:間)?と(?:な|いた|致|し)|に(?:な|わた|渡)|(?:間)?(?:利用|継続|連続|ログイン|購入|無|の間)|の(?:有効|利用|使用)?期[間限]|しか|に[1一](?:回|度)|延長|間)/;
/** `有効期限は2年。`, `| 90日 |`: where nothing else is said, a length is what the words before it name. */
const isWhole = (text: string, at: number, behind: string) =>
  /^\s?(?:[)。]|※|\(※|\d|$)/.test(behind) &&
  /(?:^|[はが:~]|期間|期限|時期|起算して)\s?$/.test(text.slice(Math.max(0, at - 4), at));

/** `1週間~10日`: the first number has a unit of its own. */
const firstUnit = /(週間|日|[かヶカヵケ箇個]月)\s?(?:~|-|から|または|、|もしくは|ないし)/;

function countedLength(hit: RegExpExecArray, text: string): Length | null {
  const { 0: whole, 1: before = '', 2: low = '', 3: high, 4: word = '', 6: months } = hit;
  if (/^\d{4}$/.test(low) || /\d$/.test(text.slice(Math.max(0, hit.index - 1), hit.index))) return null;
  const first = high ? firstUnit.exec(whole)?.[1] : undefined;
  if (first !== undefined && /月/.test(first) !== /月/.test(word)) return null;
  const weeks = first === '週間' && word.startsWith('日') ? 7 : 1;
  const offset = offsetOf(
    numberOf(low) * weeks,
    high ? numberOf(high) : null,
    word,
    months,
    whole.endsWith('半'),
  );
  if (offset === null) return null;
  if (/^目と/.test(text.slice(hit.index + whole.length))) return null;
  const at = hit.index;
  const behind = text.slice(at + whole.length, at + whole.length + 24);
  const rest = tail.exec(behind);
  const end = at + whole.length + (rest?.[0].length ?? 0);
  const movable = word.endsWith('月') || word === '年';
  const land = movable ? landingAt(text, end) : null;
  const firm = before !== '' || land !== null || firmBehind.test(behind) || isWhole(text, at, behind);
  return finished(text, {
    at,
    end: land?.end ?? end,
    offset,
    snap: land?.snap ?? 'none',
    named: false,
    ordinal: rest?.[1] === '目',
    approx:
      /約|よそ|概ね|おおむね|だいたい|通常/.test(before) ||
      /程度|ほど|前後|くらい|ぐらい/.test(rest?.[0] ?? ''),
    atLeast: /最短|最速|最低/.test(before),
    within: /最大|最長/.test(before) || rest?.[1] === '以内',
    from: rest?.[1] === '以降',
    firm,
  });
}

/** `翌日から起算して30日`: the day after is where the counting begins, not a length of its own. */
/** `(土日祝の場合は翌営業日)`: what a day is moved by, no time of its own. */
const holiday = /(?:休業日|休日|祝日?|土日|営業日でない)[^。]{0,14}$/;
const counting =
  /^(?:から|より|を)(?:起算|計算|数え|カウント|1日目|1[かヶカヵケ箇]月目|初月|初日|\d{1,3}(?:日|営業日|時間|週))|^\d{1,3}日以内/;
/** `翌日から約3日後`, `翌日より6カ月以内`. */
const countingDays =
  /^(?:から|より|以降)、?(?:約|およそ|おおよそ|概ね|おおむね|通常|最短で?|最大で?|最長で?|満)?\s?(?:\d{1,3}|半)\s?(?:[~-]\s?\d{1,3}\s?)?(?:日|営業日|時間|週|[かヶカヵケ箇個]月|年)/;

function namedLength(hit: RegExpExecArray, text: string): Length | null {
  const word = hit[7] ?? '';
  const behind = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 12);
  if (
    counting.test(behind) ||
    (word.endsWith('日') && countingDays.test(behind)) ||
    holiday.test(text.slice(Math.max(0, hit.index - 24), hit.index))
  )
    return null;
  // 誕生月の1日: the month is its anchor's own.
  const at = hit.index + (word === '月の' ? 1 : 0);
  const end = hit.index + hit[0].length;
  const land = /月/.test(word) ? landingAt(text, end) : null;
  // `当月末締め`: up to when is counted, not when it is given.
  if (/^(?:で|の)?\s?(?:締|〆)/.test(text.slice(land?.end ?? end, (land?.end ?? end) + 3))) return null;
  return finished(text, {
    at,
    end: land?.end ?? end,
    offset: names[word] ?? {},
    snap: land?.snap ?? 'none',
    named: true,
    ordinal: false,
    approx: false,
    atLeast: false,
    within: false,
    from: false,
    firm: true,
  });
}

const furtherWords =
  /^(?:の?\d{1,2}[:時](?:\d{2})?分?(?=まで))?(?:\s?(?:頃|ごろ|程度|前後|あたり|まで|迄|以内|内|以降|以後|より|を目途|を目安|をめど|に|の間)){0,3}/;
const vague = /頃|ごろ|程度|前後|あたり|目途|目安|めど/;
const upTo = /まで|迄|内/;
const onwards = /以降|以後/;

/** 頃, まで, 以内, 以降 behind a length. */
function finished(text: string, length: Length): Length {
  const behind = text.slice(length.end, length.end + 12);
  const words = furtherWords.exec(behind)?.[0] ?? '';
  const { at, offset, snap, named, ordinal, atLeast, firm } = length;
  // Written out: engines copy by spreading slowly, and this is done for every length.
  return {
    at,
    end: length.end + words.length,
    offset,
    snap,
    named,
    ordinal,
    approx: length.approx || (words !== '' && vague.test(words)),
    atLeast,
    within: length.within || (words !== '' && upTo.test(words)),
    from: length.from || (words !== '' && onwards.test(words)),
    firm,
  };
}

/** No sentence says more; what does is no sentence. */
const mostInClause = 24;

/** All lengths of a text, in its order. Named ones are always times; counted ones need words that make them so. */
export function lengthsIn(text: string): Length[] {
  const lengths: Length[] = [];
  form.lastIndex = 0;
  for (let hit = form.exec(text); hit && lengths.length < mostInClause; hit = form.exec(text)) {
    const length = hit[7] === undefined ? countedLength(hit, text) : namedLength(hit, text);
    if (length) lengths.push(length);
    form.lastIndex = Math.max(length?.end ?? 0, hit.index + hit[0].length);
  }
  return lengths;
}
