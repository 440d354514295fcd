/** Points in time written out: `2026年11月1日(日)10:00`, `令和8年11月`, `11/1`, `R8.11.1`, `12月上旬`, `11月末頃`. */
import type { Stretch } from '../../shapes';
import { numberOf, small } from './numbers';

/** A date as exact as it is written; `time` is `HH:MM`. */
export interface Point extends Stretch {
  year: number | null;
  month: number | null;
  day: number | null;
  time: string | null;
  part: 'early' | 'mid' | 'late' | null;
  /** 末, 月末, 末日. */
  last: boolean;
  approx: boolean;
  /** How it begins: 翌(年), which is counted from the point before it. */
  nextYear: boolean;
  /** `11/1` alone may be a fraction; it needs a neighbour to be believed. */
  bare: boolean;
}

const year = "(?:(令和|平成|[RH])\\s?|')?(元|\\d{4}|\\d{1,2}|[〇一二三四五六七八九十]{1,4})";
const part = '(上旬|初旬|中旬|下旬|月?末日?|前半|後半|(?=頃|ごろ|\\s?予定|を?(?:目途|目処|めど)|中[にを]))';
/** Year, month and day with words; with 年 the month suffices, without it a day or a part of the month is needed. */
const worded = `(?:${year}\\s?(?:\\([^()]{1,8}\\)\\s?)?年の?(?:\\([^()]{1,8}\\)|\\))?\\s?|(翌々年|翌年?|本年|今年|同年|来年)の?)?(${small})\\s?月\\s?の?(?:(${small})\\s?日(?!間|以内|後|程度|前(?!後))|(?!分|度|期|号)${part}|)(?!分|度|期)`;
const signed =
  "(?:([RH])(\\d{1,2})|(?<!\\d)(\\d{4}|(?<=')\\d{2}|2\\d(?=/\\d{1,2}/\\d{1,2}(?![\\d/]))))\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?!\\d)";
const slashed = '(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/])';
const form = new RegExp(`${signed}|${worded}|${slashed}`, 'g');

const weekday =
  /\s?(?:[([【<](?:[月火水木金土日祝休振・曜,/]{1,10})[)\]】>]|[月火水木金土日]曜日?|[([]?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?[)\]]?(?![a-z]))/iy;
const clock =
  /\s?(?:の|\(|\[\s?)?(?:(午前|午後|AM|PM|朝|昼|夜|夕方|深夜|正午)\s?)?(?:(\d{1,2}):(\d{2})(?::\d{2})?|(\d{1,2})時(?!間)(?:(\d{1,2})分|半)?)\s?[)\]]?(?:\s?(am|pm|AM|PM))?/y;
const noon = /\s?(?:の)?正午/y;
const about = /^\s?(?:頃|ごろ|前後|以降|をめど|をめど|を?目途|を?目処|を?目安|あたり)/;
const planned = /^[^、。~]{0,30}予定/;

const parts: Readonly<Record<string, Point['part']>> = {
  上旬: 'early',
  初旬: 'early',
  前半: 'early',
  中旬: 'mid',
  下旬: 'late',
  後半: 'late',
};
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** Reads a clock time at a place: the time as `HH:MM` and where it ends, or null. */
export function clockAt(text: string, at: number): { time: string; end: number } | null {
  noon.lastIndex = at;
  if (noon.test(text)) return { time: '12:00', end: noon.lastIndex };
  clock.lastIndex = at;
  const hit = clock.exec(text);
  if (!hit) return null;
  const { 1: half, 2: h1, 3: m1, 4: h2, 5: m2, 6: tail } = hit;
  const late = /午後|PM|夜|夕方/i.test(half ?? tail ?? '');
  const hour = Number(h1 ?? h2);
  const minute = m1 ?? m2 ?? (hit[0].includes('半') ? '30' : '00');
  if (hour > 30 || Number(minute) > 59) return null;
  const hours = String(late && hour < 12 ? hour + 12 : hour).padStart(2, '0');
  return { time: `${hours}:${minute.padStart(2, '0')}`, end: clock.lastIndex };
}

/** Weekday, clock and 頃 behind a date. */
export function finish(text: string, point: Point): Point {
  weekday.lastIndex = point.end;
  let end = weekday.test(text) ? weekday.lastIndex : point.end;
  const time = clockAt(text, end);
  if (time) end = time.end;
  const behind = text.slice(end, end + 36);
  const approx = about.test(behind) || planned.test(behind);
  // `11/30(日)` is no fraction.
  const bare = point.bare && end === point.end;
  const { at, year, month, day, part, last, nextYear } = point;
  // Written out: engines copy by spreading slowly, and this is done for every date.
  return { at, end, year, month, day, time: time?.time ?? null, part, last, approx, nextYear, bare };
}

function fromWords(hit: RegExpExecArray): Point | null {
  const { 6: era, 7: years, 8: relative, 9: month, 10: day, 11: piece } = hit;
  const inMonth = numberOf(month ?? '');
  const inDay = day ? numberOf(day) : null;
  if (!(inMonth >= 1 && inMonth <= 12) || (inDay !== null && !(inDay >= 1 && inDay <= 31))) return null;
  const count = years ? numberOf(years) : null;
  if (count === null && inDay === null && piece === undefined) return null;
  const base = era ? eras[era] : count !== null && count < 100 ? 2000 : 0;
  return {
    at: hit.index,
    end: hit.index + hit[0].length,
    year: count === null ? null : count + (base ?? 0),
    month: inMonth,
    day: inDay,
    time: null,
    part: parts[piece ?? ''] ?? null,
    last: piece?.includes('末') === true,
    approx: false,
    nextYear: relative !== undefined && (relative.startsWith('翌') || relative.includes('来')),
    bare: false,
  };
}

function fromSigns(hit: RegExpExecArray): Point | null {
  const [, era, eraYear, fullYear, month, day, ...rest] = hit;
  const [slashMonth, slashDay] = rest.slice(-2);
  const inMonth = Number(month ?? slashMonth);
  const inDay = Number(day ?? slashDay);
  if (!(inMonth >= 1 && inMonth <= 12 && inDay >= 1 && inDay <= 31)) return null;
  const base = era ? (eras[era] ?? 0) + Number(eraYear) : null;
  return {
    at: hit.index,
    end: hit.index + hit[0].length,
    year: fullYear ? Number(fullYear) + (fullYear.length === 2 ? 2000 : 0) : base,
    month: inMonth,
    day: inDay,
    time: null,
    part: null,
    last: false,
    approx: false,
    nextYear: false,
    bare: !fullYear && !era,
  };
}

/** No date is written without one of these. */
const dateSigns = /月|\d\s?[/.-]\s?\d/;

/** No sentence names more; what does is no sentence. */
const mostInClause = 24;

/** All points of a text, in its order. */
export function pointsIn(text: string): Point[] {
  const points: Point[] = [];
  if (!dateSigns.test(text)) return points;
  form.lastIndex = 0;
  for (let hit = form.exec(text); hit && points.length < mostInClause; hit = form.exec(text)) {
    const point = hit[9] === undefined ? fromSigns(hit) : fromWords(hit);
    if (point) points.push(finish(text, point));
    form.lastIndex = Math.max(points.at(-1)?.end ?? 0, hit.index + hit[0].length);
  }
  return points;
}
