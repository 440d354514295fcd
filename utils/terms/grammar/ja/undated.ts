/** Windows without a date: `常時開催`, `終了日未定`, `期限なし`, and those counted from the day of the look (`明日まで`). */
import type { Time } from '../../shapes';

const always =
  /(?:常時|随時|通年)(?:開催|実施|受付|募集)|(?:終了|開催)(?:日|時期|期間|期限)?(?:は|が|:)?\s?(?:未定|定め(?:て)?(?:は)?(?:おりません|なし|ません))|期限(?:の|は)?(?:設定|定め)?(?:は)?(?:なし|なく|ありません|ございません)|終了未定/g;
const relativeDay =
  /(?<![\d一-龠])(明日|明後日|本日|今日|本日中|明日中)(?:の?\d{1,2}:\d{2})?(?:まで|中|限り)/g;
const ahead: Readonly<Record<string, number>> = {
  本日: 0,
  今日: 0,
  本日中: 0,
  明日: 1,
  明日中: 1,
  明後日: 2,
};

/** Nothing of it is said without one of these. */
const hints = /未定|常時|随時|通年|定め|期限|日(?:まで|中|限り|の)/;

/** All windows of a text that name no date. */
export function undatedIn(text: string): Time[] {
  if (!hints.test(text)) return [];
  const open = [...text.matchAll(always)].map((hit): Time => {
    const value = { start: null, end: null, openEnd: true };
    return { at: hit.index, end: hit.index + hit[0].length, sort: 'window', value };
  });
  const days = [...text.matchAll(relativeDay)].map((hit): Time => {
    const rule = { anchor: 'x_page_date', offset: { days: ahead[hit[1] ?? ''] ?? 0 }, snap: 'none' };
    const value = { start: null, end: rule };
    return { at: hit.index, end: hit.index + hit[0].length, sort: 'window', value };
  });
  return [...open, ...days];
}
