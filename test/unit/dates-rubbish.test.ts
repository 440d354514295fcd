/** Whatever a text or a reader says: a date in order, or null; never a throw. The rubbish is the same at every run. */
import { expect, it } from 'vitest';
import { dueDate, windowDates } from '../../utils/dates';
import { DueDate, type Rule } from '../../utils/records';

/** Numbers that look random (a linear congruential generator, Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const texts = [
  ...[
    '',
    '2026-11-26',
    '2026-02-29',
    '--02-29',
    '2026-11-26T24:00',
    '🦊',
    '-1',
    '--99-99',
    '2026-11-26T99:99',
  ],
  ...[
    '9999-12-31',
    '0000-01-01',
    '+275760-09-13',
    'constructor',
    '__proto__',
    '2026-W12',
    '--12T24:00',
    'purchase',
  ],
];
const counts: NonNullable<Rule['offset']['days']>[] = [
  ...[0, 1, -1, 31, 1e9, -1e9, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 4_000],
  [1, 2],
  [5, -5],
];
const snaps = [
  'none',
  'end_of_month',
  'day_31',
  'fixed_02-29',
  'fiscal_year_end_03-31',
  'second_friday',
  ...texts,
];
const units = ['years', 'months', 'days', 'businessDays', 'hours', 'minutes'] as const;

it('rubbish gives a date in order or null', () => {
  const next = numbers(20_261_126);
  const pick = <Value>(values: readonly Value[], fallback: Value): Value =>
    values[Math.floor(next() * values.length)] ?? fallback;
  const text = () => pick(texts, '');
  for (let round = 0; round < 1_500; round++) {
    const chosen = units.filter(() => next() < 0.4).map((unit) => [unit, pick(counts, 0)] as const);
    const rule: Rule = {
      anchor: text(),
      offset: Object.fromEntries(chosen),
      snap: pick(snaps, 'none'),
      approx: next() < 0.3,
      within: next() < 0.3,
      ...(next() < 0.2 && { recurring: pick(['monthly', 'weekly', 'constructor'], '') }),
    };
    const values = [
      rule,
      { start: text(), end: rule, tz: pick(['PST', 'Mars/Olympus', 'constructor'], '') },
      { date: text(), part: 'late' as const, approx: true },
      { opensAt: rule, closes: text() },
      { recurring: 'monthly', offset: rule.offset, snap: rule.snap },
      { weekday: text() },
      text(),
    ];
    const anchors = {
      purchase: text(),
      constructor: { date: text(), earliest: text(), latest: '2026-11-26' },
    };
    const zone = pick(['Asia/Tokyo', 'Europe/Madrid', '', 'Mars/Olympus', 'Etc/GMT+5'], '');
    const options = { zone, ...(next() < 0.8 && { from: text() }) };
    const value = pick(values, rule);
    windowDates(value, anchors, options);
    const due = dueDate(value, anchors, options);
    if (!due) continue;
    expect(DueDate.parse(due)).toEqual(due);
    expect(due.earliest <= due.date && due.date <= due.latest).toBe(true);
  }
});
