/** Rules that end in another year: `翌年3月30日`, `翌年同月末`, `翌年度末`. */
import type { Time } from '../../shapes';
import type { Anchors } from './anchors';
import { lengthOf, two } from './written';

const nextYear = /(翌々|翌|来)年(?!度)の?\s?(?:(\d{1,2})月\s?(?:(\d{1,2})日|末)?|同月(末日?|末)?)/g;

/** `翌年3月30日`, `翌年同月末`: counted from what is named before them. */
export function nextYears(text: string, anchors: Anchors): Time[] {
  if (!/[翌々来]年/.test(text)) return [];
  return [...text.matchAll(nextYear)].flatMap((hit): Time[] => {
    const [whole, which, month, day, last] = hit;
    // 来年 is counted from today, unless it is said of what was had this year.
    if (which === '来' && !/有効|失効/.test(text)) return [];
    const lastDay = month ? lengthOf(null, Number(month)) : 0;
    const fixed = month ? `fixed_${two(Number(month))}-${two(Number(day ?? lastDay))}` : null;
    const anchored = anchors.before(0, hit.index);
    const snap = fixed ?? (last ? 'end_of_month' : 'none');
    const value = { anchor: anchored?.anchor ?? '', offset: { years: which === '翌々' ? 2 : 1 }, snap };
    return [{ at: hit.index, end: hit.index + whole.length, sort: 'rule', value }];
  });
}

/** `翌年度末(3月31日)`: the end of a business year, by default that of March. */
export function fiscalYearsIn(text: string): Time[] {
  return [
    ...text.matchAll(
      /(翌々|翌|当)?年度(?:末日?(?:\((\d{1,2})月(\d{1,2})日\)|の(\d{1,2})月(\d{1,2})日)?|(?<=[翌当々]年度)の?(?:末日?|(\d{1,2})月(?:(\d{1,2})日|末日?)))(?:まで)?/g,
    ),
  ].map((hit): Time => {
    const [whole, next, m1 = '3', d1, m2 = m1, d2 = d1, month = m2, day = d2] = hit;
    const last = day ?? lengthOf(null, Number(month));
    const snap = `fiscal_year_end_${two(Number(month))}-${two(Number(last))}`;
    const value = { anchor: '', offset: { years: next === '翌々' ? 2 : next === '翌' ? 1 : 0 }, snap };
    return { at: hit.index, end: hit.index + whole.length, sort: 'rule', value };
  });
}
