/** What comes again: `毎週金曜日20時`, `毎月10日頃`, `毎月末`, and `毎月上旬に判定を行い、下旬に…`. */
import type { Time } from '../../shapes';
import { clockAt } from './points';

const weekly = /毎週\s?([月火水木金土日])曜日?/g;
const monthly =
  /毎月\s?(?:の)?(?:(月?末日?|最終日)|(上旬|初旬|初め)|(中旬)|(下旬)|第(\d)営業日|(\d{1,2})日)(?!\s?(?:締|〆))(?:頃|ごろ)?/g;
const judged = /^に?(?:[^、。]{0,8})(?:判定|集計|確定)/;
/** The second part of the same month, behind the judgement. */
const follows = /、[^、。]{0,12}?(?:同月)?(?:(月?末日?)|(上旬)|(中旬)|(下旬))(?:頃|ごろ)?に/g;

const weekdays: Readonly<Record<string, string>> = {
  月: 'MO',
  火: 'TU',
  水: 'WE',
  木: 'TH',
  金: 'FR',
  土: 'SA',
  日: 'SU',
};

const snapOf = ([, last, early, mid, late, business, day]: RegExpExecArray): string => {
  if (business) return `business_day_${business}`;
  if (day) return `day_${Number(day)}`;
  return last
    ? 'end_of_month'
    : early
      ? 'early_of_month'
      : mid
        ? 'mid_of_month'
        : late
          ? 'late_of_month'
          : 'none';
};

function weeks(text: string): Time[] {
  return [...text.matchAll(weekly)].map((hit): Time => {
    const end = hit.index + hit[0].length;
    const clock = clockAt(text, end);
    const value = {
      recurring: 'weekly',
      weekday: weekdays[hit[1] ?? ''] ?? 'MO',
      ...(clock && { time: clock.time }),
    };
    return { at: hit.index, end: clock?.end ?? end, sort: 'detail', value };
  });
}

function afterJudgement(text: string, from: number): Time | null {
  follows.lastIndex = from;
  const hit = follows.exec(text);
  if (!hit) return null;
  const value = { anchor: 'x_judgement', offset: { months: 0 }, snap: snapOf(hit), recurring: 'monthly' };
  return { at: hit.index + 1, end: hit.index + hit[0].length, sort: 'rule', value };
}

/** All recurring times of a text. */
export function recurringIn(text: string): Time[] {
  if (!text.includes('毎')) return [];
  const months = [...text.matchAll(monthly)].flatMap((hit): Time[] => {
    const end = hit.index + hit[0].length;
    const own: Time = {
      at: hit.index,
      end,
      sort: 'detail',
      value: { recurring: 'monthly', snap: snapOf(hit) },
    };
    const next = judged.test(text.slice(end, end + 14)) ? afterJudgement(text, end) : null;
    return next ? [own, next] : [own];
  });
  return [...weeks(text), ...months];
}
