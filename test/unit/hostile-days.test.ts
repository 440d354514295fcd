/** Days and times as strangers write them: one of the calendar, or none. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayIn } from '../../utils/statement-dates';
import { momentIn } from '../../utils/terms/moments';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';

const numRuns = inForm(10_000, 1_000);
const around = { seenAt: '2026-11-26T12:00:00Z', zone: 'Asia/Tokyo' };
const pieces = [
  ...[
    '2026/11/10',
    '11月3日',
    '03/04/2026',
    '31/02',
    'Nov 3, 2026',
    '令和8年1月2日',
    '99/99/99',
    '2026年',
    '13月',
    '32日',
  ],
  ...[
    '14:31',
    '25:00',
    '24時',
    '正午',
    'noon',
    '3 de mayo',
    '1st of ',
    'May',
    'de 2026',
    '上旬',
    '末日',
    'PM',
    ' ',
    '-',
    '〜',
  ],
];

afterEach(expectUnpolluted);

describe('a day', () => {
  it('is one of the calendar and stands where it says, or is none', () => {
    const context = fc.record({
      dayFirst: fc.constantFrom(true, false, null),
      today: fc.constantFrom('2026-02-28', '2024-02-29', '2099-12-31'),
    });
    fc.assert(
      fc.property(
        strangeText(pieces, 12),
        context,
        fc.boolean(),
        fc.boolean(),
        (text, page, whole, ahead) => {
          const found = dayIn(text.toLowerCase(), page, { whole, ahead });
          if (!found) return;
          expect(new Date(`${found.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.day);
          expect(found.at < found.end && found.end <= text.toLowerCase().length).toBe(true);
        },
      ),
      { numRuns },
    );
  });

  it('beside a label is a date as long as any, whatever stands there', () => {
    fc.assert(
      fc.property(strangeText(pieces, 20), strangeText(pieces, 20), (words, page) => {
        const moment = momentIn(words, page, around);
        if (!moment) return;
        expect(moment.date).toMatch(/^(?:\d{4}|-)-\d\d(?:-\d\d)?(?:T\d\d:\d\d(?::\d\d)?)?$/);
        expect(moment.at).toBeLessThanOrEqual(words.length);
      }),
      { numRuns },
    );
    expect(momentIn('2026年11月10日 14:31', '注文', around)?.date).toBe('2026-11-10T14:31');
  });
});
