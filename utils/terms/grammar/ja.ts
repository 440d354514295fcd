/** Japanese times and amounts. Dates win over lengths where they overlap, and times over amounts. */
import type { Found, Grammar, Stretch } from '../shapes';
import { amountsIn } from './ja/amounts';
import { recurringIn } from './ja/recurring';
import { rulesIn } from './ja/rules';
import { windowsIn } from './ja/windows';
import { fiscalYearsIn } from './ja/years';

const clear = (taken: readonly Stretch[]) => (one: Stretch) =>
  !taken.some(({ at, end }) => one.at < end && at < one.end);
/** Nothing to read without a digit, a 漢数字 or a word for a time. */
const worthwhile = /[\d一二三四五六七八九十]|翌|当[月日]|即|未定|常時|半年|明日|本日|毎|末|旬|定め|期限/;

/** Worked examples tell no date of the offer. */
const example = /例えば|たとえば|例[:)】]|[(【<]例|^例\s?\d?|(?:具体|計算|適用|付与|記入|入力)例/m;

export default {
  id: 'ja',
  find({ text, label, heading }) {
    if (!worthwhile.test(text) || example.test(`${heading}\n${label}\n${text}`)) return [];
    const recurring = [...recurringIn(text), ...(text.includes('年度末') ? fiscalYearsIn(text) : [])];
    const dates = [...recurring, ...windowsIn(text).filter(clear(recurring))];
    const times: Found[] = [...dates, ...rulesIn(text).filter(clear(dates))];
    return [...times, ...amountsIn(text).filter(clear(times))].sort((a, b) => a.at - b.at || a.end - b.end);
  },
} satisfies Grammar;
