/** The end of a window where only the part that differs is written: `~30日23:59`, `~23:59`, `中旬~下旬`, `20:00~翌1:59`. */
import { clockAt, finish, type Point } from './points';
import { lengthOf } from './written';

/** The second day of a window that leaves out its year and month. */
const lastDay = /(?:同?月)?(\d{1,2})(?:日(?!間|以内|後|程度|前)|(?=\([月火水木金土日][)・]))/y;
/** The end of a window of months: `2026年4月~6月`. */
function lastMonthAt(text: string, first: Point, at: number): Point | null {
  const hit = /^(\d{1,2})月(末日?)?/.exec(text.slice(at, at + 6));
  const month = Number(hit?.[1]);
  if (!hit || !(month >= 1 && month <= 12)) return null;
  return { ...first, at, end: at + hit[0].length, month, last: hit[2] !== undefined, year: null, part: null };
}

/** The day after a day: `20:00~翌1:59`. */
function tomorrowOf(point: Point): Point {
  const { year, month, day } = point;
  if ((day ?? 0) < lengthOf(year, month ?? 1)) return { ...point, day: (day ?? 0) + 1, time: null };
  if (month === 12) return { ...point, year: year === null ? null : year + 1, month: 1, day: 1, time: null };
  return { ...point, month: (month ?? 1) + 1, day: 1, time: null };
}

const parts: Readonly<Record<string, Point['part']>> = { 上旬: 'early', 中旬: 'mid', 下旬: 'late' };

/** The end of a window of parts of one month: `11月中旬~下旬`. */
function lastPartAt(text: string, first: Point, at: number): Point | null {
  const word = /^(?:上旬|中旬|下旬|月?末日?)/.exec(text.slice(at, at + 3))?.[0];
  if (word === undefined) return null;
  const part = parts[word] ?? null;
  return finish(text, { ...first, at, end: at + word.length, part, last: part === null });
}

/** The end of a window where only a part, a day or a time is written: `~30日23:59`, `~23:59`. */
export function partialEnd(text: string, first: Point, at: number): Point | null {
  const gap = /^[\s|]{0,4}(?:~|-|から|より)[\s|]{0,4}/.exec(text.slice(at, at + 12));
  if (!gap) return null;
  const begin = at + gap[0].length;
  if (first.day === null) return lastPartAt(text, first, begin) ?? lastMonthAt(text, first, begin);
  const dotted = /^(\d{1,2})\.(\d{1,2})(?![\d.])/.exec(text.slice(begin, begin + 6));
  if (dotted && Number(dotted[1]) <= 12 && Number(dotted[2]) <= 31)
    return finish(text, {
      ...first,
      at: begin,
      end: begin + dotted[0].length,
      year: null,
      month: Number(dotted[1]),
      day: Number(dotted[2]),
      time: null,
      last: false,
    });
  lastDay.lastIndex = begin;
  const day = lastDay.exec(text);
  if (day)
    return finish(text, {
      ...first,
      at: begin,
      end: lastDay.lastIndex,
      day: Number(day[1]),
      time: null,
      last: false,
    });
  const next = /^翌(?:日|朝)?の?\s?(?=午|朝|\d{1,2}[:時])/.exec(text.slice(begin, begin + 10));
  if (next) return finish(text, { ...tomorrowOf(first), at: begin, end: begin + next[0].length });
  const clock = clockAt(text, begin);
  return clock && first.time !== null ? { ...first, at: begin, end: clock.end, time: clock.time } : null;
}
