/** Where in a month a length lands: `末日`, `中旬`, `20日`, `第3営業日`, `第2金曜日`. */

const landing =
  /^(?:の|における|、)?\s?(?:(同月の?)?(月末日?|末日?|最終日|最終営業日)|(上旬|初旬|月初|初め|頭|はじめ|初日)|(中旬|半ば|中頃)|(下旬)|(\d{1,2})日(?!間|以内|後|程度|前(?!後)|目)|(?:第(\d)|最終)?営業日|(?:第(\d)|最終)([月火水木金土日])曜日?)/;

const ordinals = ['last', 'first', 'second', 'third', 'fourth', 'fifth'];
const weekdays: Readonly<Record<string, string>> = {
  月: 'monday',
  火: 'tuesday',
  水: 'wednesday',
  木: 'thursday',
  金: 'friday',
  土: 'saturday',
  日: 'sunday',
};

/** `~下旬`, `から末日`: a second landing in the same month. */
const onward = /^\s?(?:~|-|から)\s?(?=末日|月末|上旬|中旬|下旬|\d{1,2}日)/;

/** The landing in the same month that a first one reaches to. */
export function landingUpTo(text: string, at: number): { snap: string; end: number } | null {
  const sign = onward.exec(text.slice(at, at + 8));
  return sign ? landingAt(text, at + sign[0].length) : null;
}

/** Where in the month a length lands by the words behind it. */
export function landingAt(text: string, at: number): { snap: string; end: number } | null {
  const hit = landing.exec(text.slice(at, at + 16));
  if (!hit) return null;
  const [, , last, early, mid, late, day, business, week, weekday] = hit;
  const place = last
    ? 'end_of_month'
    : early
      ? 'early_of_month'
      : mid
        ? 'mid_of_month'
        : late
          ? 'late_of_month'
          : null;
  const snap = weekday
    ? `${ordinals[Number(week ?? 0)] ?? 'last'}_${weekdays[weekday] ?? ''}`
    : (place ?? (day ? `day_${Number(day)}` : business ? `business_day_${business}` : 'end_of_month'));
  return { snap, end: at + hit[0].length };
}
