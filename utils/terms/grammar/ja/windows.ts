/** Windows of points: `A~B`, `A~`, `A以降`, `~B`, `Bまで`, `終了日未定`, `常時開催`; omitted parts are filled in. */
import type { Window } from '../../../records';
import type { Time } from '../../shapes';
import { partialEnd } from './partial';
import { type Point, pointsIn } from './points';
import { undatedIn } from './undated';
import { asEnd, completed, moment } from './written';

/** `メンテナンス後~`, `(予定)~`, `ご注文分から`: what is said of the first day stands before the sign; the name of another time does not. */
const between =
  /^[\s|]{0,4}(?:\([^()\d~]{1,10}\)|:[^\s\d~、。,:()|]{1,14}(?=\s?~))?\s?(?:(?![^~]{0,12}(?:期[間限]|締|有効|まで|以降))[^\s\d~、。,:()|]{1,12}\s{0,2}(?=~)|[^\s\d~、。,:()|]{0,8}(?:分|後|頃)(?=から|より))?(?:~|-|から|より|→|⇒|➡|ー|─)[\s|]{0,4}$/;
const from =
  /^\s{0,3}(?:の?(?:開店|始業|営業開始|オープン)(?:時間?|後)?(?=\s?(?:~|から|より)))?([^\s\d~、。,:()|に]{1,8}分)?(?:~|から|以降|より(?!も?\s?(?:早く|遅く|前(?:に|の|から)|後(?:に|の)))|開始|スタート)/;
const openly =
  /^\s{0,3}(?:の?(?:開店|始業|営業開始|オープン)(?:時間?|後)?\s?)?(?:~|から|以降|より)?(?:(?:開始|スタート|開催|実施)(?:(?:いた)?します|しており|し|です)?[、。]?)?\s{0,3}[([【「]?(?:(?:終了|期限|締切)(?:日|時期|日時)?[はを]?(?:未定|未設定|なし|設けず|決まり次第)|未定|終了未定|期限なし|なくなり次第)/;
const until =
  /^\s{0,3}\)?(?:\([^()]{1,12}\)\s?)?[【(「]?((?:の?[^\s\d~、。,:()|に]{1,10}分|のお?申し?込み?(?:受付)?)(?=まで|を(?:もって|もちまして|以て)))?(?:までに|まで|迄|以前(?=に)|〆切|締め?切|必着|消印|当日消印|を(?:もって|もちまして|以って|以て)|(?:で|にて?)(?=締め?切|(?:受付を?)?終了)|に?終了|が?(?:期限|締切|締め切り))/;
const runsOut = /なくなり次第|無くなり次第|達し次第|達した時点|(?:予算|上限)[^、。]{0,12}(?:達|次第)/;
const release = /(?:発売|配信|公開|販売開始|リリース)日?\s{0,2}~\s{0,2}$/;
const started = /(?:本日|今|ただ今|即日)(?:から|より|~)\s{0,2}$/;
const extras = (text: string): Partial<Window> => (runsOut.test(text) ? { endCondition: 'x_runs_out' } : {});
const postal = (behind: string): Partial<Window> => ({
  ...(/^[^。]{0,14}消印/.test(behind) && { postmark: true }),
  ...(/^[^。]{0,14}(?:必着|到着分)/.test(behind) && { mustArrive: true }),
});

function pair(text: string, first: Point, second: Point): Time {
  const [start, close] = completed(first, second);
  const value = {
    start: asEnd(start),
    end: asEnd(close),
    ...postal(text.slice(second.end, second.end + 24)),
    ...extras(text),
  };
  return { at: first.at, end: second.end, sort: 'window', value };
}

/** How far a sign reaches; `ご購入分まで` names what is to be done, and is left to the kinds. */
const reachOf = (sign: RegExpExecArray | null) => (sign && !sign[1] ? sign[0].length : 0);

/** `(3月1日更新)`: when something was written, no time of the offer. */
const stamped = /^\s?に?(?:更新|掲載|追記|修正|改定|改訂|作成|投稿|現在)(?=[)\]】]|\s?$)/;

/** `1/20頃`, `1/20に付与`: no fraction is said so. */
const done =
  /^\s?(?:頃|ごろ|\(予定\)|を予定|に、?(?:一括で?|順次|まとめて)?(?:付与|進呈|加算|発送|発表|配信|配布|還元|入金|反映))/;

/** `(7月19日チェックアウトまで)`: how the last day of what was named before is meant. */
const staying = /^(?:の|に)?(?:チェックアウト|チェックイン|ご?出発|ご?帰着|ご?返却)/;

/** A point that stands alone: the beginning or the end of a window, or a moment. */
function single(text: string, point: Point, previousEnd: number): Time | null {
  const behind = text.slice(point.end, point.end + 30);
  if (stamped.test(behind)) return null;
  const front = text.slice(Math.max(previousEnd, point.at - 14), point.at);
  if (/\($/.test(front) && staying.test(behind)) return null;
  // `(8月発送分→10月10日頃)`: a worked example.
  if (/分(?:の場合)?\s?[→⇒➡]\s?$/.test(front)) return null;
  const opens = from.exec(behind);
  const openEnd = openly.exec(behind);
  if (openEnd || (opens && !/^\s{0,3}(?:開始|スタート)(?![)\]】]|$)/.test(behind))) {
    const length = reachOf(openEnd ?? opens);
    const value = { start: asEnd(point), end: null, openEnd: true, ...extras(text) };
    return { at: point.at, end: point.end + length, sort: 'window', value };
  }
  const after = until.exec(behind);
  const released = release.exec(front);
  const leading = /~\s{0,2}$/.test(front);
  if (after || leading || released || started.test(front) || postal(behind).postmark) {
    const start = released ? 'x_release_date' : started.test(front) ? 'x_page_date' : null;
    const value = { start, end: asEnd(point), ...postal(behind), ...extras(text) };
    const at = released ? point.at - released[0].length : point.at;
    return { at, end: point.end + reachOf(after), sort: 'window', value };
  }
  // `【進呈予定】1/20`: alone behind what names it, a bare day is no fraction.
  const alone =
    /(?:^|[】:>\]はが]|期限|締め?切り?|〆切)\s{0,2}$/.test(front) &&
    /^(?:頃|ごろ|\(?予定\)?|です|を予定|\s){0,3}[)。]{0,2}$/.test(behind);
  return point.bare && !alone && !done.test(behind) ? null : moment(point);
}

const lasting = /^まで(?:の?期間限定|有効|使え|ご?利用|お使い|が?(?:有効|利用|使用)期限)[^。]{0,4}[)」]?/;

/** A date without a year in a sentence that has named one. */
function inheriting(before: Point, own: Point, text: string): Point {
  if (before.year === null || own.year !== null) return own;
  // `(2026年7月31日まで有効)を6月20日に進呈`: the end of what is given is after its giving.
  if (lasting.test(text.slice(before.end, before.end + 12))) return { ...own, year: before.year };
  return completed(before, own)[1];
}

/** `同年4月30日`: the year was named in a sentence before. */
function sameYear(own: Point, text: string, before: string): Point {
  if (own.year !== null || !text.startsWith('同年', own.at)) return own;
  const year = pointsIn(before).findLast((point) => point.year !== null)?.year ?? null;
  return { ...own, year };
}

function fromPoints(text: string, spoken: string): Time[] {
  const points = pointsIn(text);
  const times: Time[] = [];
  for (let i = 0; i < points.length; i++) {
    const before = points[i - 1];
    const own = points[i];
    const second = points[i + 1];
    if (!own) break;
    // 翌年3月 without a year before it is a rule: a year after something that happens.
    if (own.nextYear && ((before?.year ?? null) === null || text.startsWith('翌々', own.at))) continue;
    const first = before ? inheriting(before, own, text) : sameYear(own, text, spoken);
    points[i] = first;
    const joined = second && between.test(text.slice(first.end, second.at));
    const partial = joined ? null : partialEnd(text, first, first.end);
    const close = joined ? second : partial;
    if (close) times.push(pair(text, first, close));
    else {
      const alone = single(text, first, times.at(-1)?.end ?? 0);
      if (alone) times.push(alone);
    }
    if (joined) i++;
  }
  return times;
}

/** All windows and moments of a text that are written as dates, open ends and `明日まで` included. */
export function windowsIn(text: string, before: string): Time[] {
  const dated = fromPoints(text, before);
  const free = (one: Time) => !dated.some(({ at, end }) => one.at < end && at < one.end);
  return [...dated, ...undatedIn(text).filter(free)];
}
