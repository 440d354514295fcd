import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../utils/reminders';

const tokyo = 'Asia/Tokyo';
const madrid = 'Europe/Madrid';
const night = { from: '22:00', to: '08:00' };

describe('quiet hours', () => {
  it.each([
    ['an hour before', '2026-11-26T12:59:59Z', night, tokyo, null],
    ['their first minute', '2026-11-26T13:00:00Z', night, tokyo, '2026-11-26T23:00:00.000Z'],
    ['after midnight', '2026-11-26T15:30:00Z', night, tokyo, '2026-11-26T23:00:00.000Z'],
    ['their last minute', '2026-11-26T22:59:00Z', night, tokyo, '2026-11-26T23:00:00.000Z'],
    ['their end', '2026-11-26T23:00:00Z', night, tokyo, null],
    ['lunch', '2026-11-26T03:30:00Z', { from: '12:00', to: '13:00' }, tokyo, '2026-11-26T04:00:00.000Z'],
    ['after lunch', '2026-11-26T04:00:00Z', { from: '12:00', to: '13:00' }, tokyo, null],
    ['none', '2026-11-26T13:00:00Z', { from: '00:00', to: '00:00' }, tokyo, null],
    ['the longer night of October', '2026-10-24T21:00:00Z', night, madrid, '2026-10-25T07:00:00.000Z'],
    ['the shorter night of March', '2026-03-28T22:00:00Z', night, madrid, '2026-03-29T06:00:00.000Z'],
    [
      'an end that is skipped',
      '2026-03-29T00:30:00Z',
      { from: '22:00', to: '02:30' },
      madrid,
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'an end that comes twice, the first',
      '2026-10-25T00:10:00Z',
      { from: '22:00', to: '02:30' },
      madrid,
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'an end that comes twice, the second',
      '2026-10-25T01:10:00Z',
      { from: '22:00', to: '02:30' },
      madrid,
      '2026-10-25T01:30:00.000Z',
    ],
  ])('%s', (_title, now, quiet, zone, expected) => {
    expect(quietUntil(now, quiet, zone)).toBe(expected);
  });
});
