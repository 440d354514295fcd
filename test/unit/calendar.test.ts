/** The calendar file, read back by another library than the one that wrote it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, type EventText } from '../../utils/calendar';
import type { Reminder } from '../../utils/records';
import { tripId } from './reminder-cases';

const reminder = (date: string, dueAt: string, fields: Partial<Reminder> = {}): Reminder => ({
  id: `${tripId}/payout-due`,
  tripId,
  rule: 'payout-due',
  dueAt,
  due: { date, earliest: date, latest: date },
  zone: 'Asia/Tokyo',
  factId: null,
  quote: null,
  state: 'waiting',
  ...fields,
});

const before = reminder('2026-12-31', '2026-12-28T00:00:00.000Z');
const plain: EventText = { title: '特典の予定日', description: '通帳を確認しましょう。' };
const write = (
  reminders: readonly Reminder[],
  text: EventText = plain,
  now = '2026-11-26T00:00:00.000Z',
  zone = 'Asia/Tokyo',
) => calendarOf(reminders, () => text, { name: '控え', now, zone });

const parse = (file: string) => new ICAL.Component(ICAL.parse(file));
const events = (file: string) =>
  parse(file)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      const alarms = component.getAllSubcomponents('valarm');
      return {
        uid: event.uid,
        title: event.summary,
        description: event.description,
        start: event.startDate.toString(),
        isDay: event.startDate.isDate,
        sequence: event.sequence,
        alarms: alarms.map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`),
        spoken: alarms.map((alarm) => alarm.getFirstPropertyValue('description')),
      };
    });

describe('a calendar read back', () => {
  it('has an all-day event with an alarm for each reminder, by day', () => {
    const later = reminder('2027-01-31', '2027-01-31T00:00:00.000Z', { id: `${tripId}/points-expire` });
    const found = events(write([later, before]));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      uid: `${tripId}/payout-due@hikae.invalid`,
      title: plain.title,
      description: plain.description,
      start: '2026-12-31',
      isDay: true,
      // Three days before at nine o'clock.
      alarms: ['-P2DT15H'],
      spoken: [plain.title],
    });
    expect(found[1]).toMatchObject({ start: '2027-01-31', alarms: ['PT9H'] });
  });

  it('rings after the day where that is meant, counted from its beginning', () => {
    const file = write([reminder('2026-12-31', '2027-01-03T00:00:00.000Z')]);
    expect(file).toContain('TRIGGER;RELATED=START:P3DT9H');
  });

  it('rings by the clock of the user’s zone, over a change of clocks too', () => {
    // Madrid: 22 March 09:00 is winter time, the event a week later is in summer time.
    const march = reminder('2026-03-29', '2026-03-22T08:00:00.000Z');
    expect(events(write([march], plain, undefined, 'Europe/Madrid'))[0]?.alarms).toEqual(['-P6DT15H']);
  });

  it('leaves out what is done, dropped or has no day', () => {
    const out = [
      { ...before, state: 'done' as const },
      { ...before, state: 'dropped' as const },
      { ...before, due: null },
    ];
    expect(events(write(out))).toEqual([]);
    expect(events(write([{ ...before, state: 'told' }]))).toHaveLength(1);
  });

  it.each([
    'two\nlines',
    'commas, semicolons; colons: and \\ backslashes \\n',
    'BEGIN:VEVENT\r\nSUMMARY:injected\r\nEND:VEVENT',
    '絵文字😀👨‍👩‍👧'.repeat(20),
    'ポイント付与予定日'.repeat(30),
    'a'.repeat(500),
    '"quotes" <b>and</b> ^carets^ =?utf-8?B?=',
  ])('keeps rubbish as it is: %j', (title) => {
    const file = write([before], { title, description: title });
    const expected = title.replace(/\r\n/g, '\n');
    const [event, ...others] = events(file);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ title: expected, description: expected, spoken: [expected] });
  });

  it('cuts what is endless, between characters, and drops what no line may hold', () => {
    const [event] = events(
      write([before], { title: `${'x'.repeat(499)}😀😀`, description: 'a\u0000b\u0007\tc' }),
    );
    expect(event?.title).toBe('x'.repeat(499));
    expect(event?.description).toBe('a b  c');
  });
});

describe('the file itself', () => {
  const long = { title: '控え😀'.repeat(60), description: 'é'.repeat(300) };

  it('has CRLF lines of at most 75 octets, and no character is torn', () => {
    const file = write([before], long);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('is the same for the same input, whatever the order', () => {
    const other = reminder('2026-12-01', '2026-12-01T00:00:00.000Z', { id: `${tripId}/receipt-due` });
    expect(write([before, other], long)).toBe(write([other, before], long));
  });

  it('updates what an earlier one said: the same UID, a higher sequence', () => {
    const [first] = events(write([before]));
    const moved = reminder('2027-01-05', '2027-01-02T00:00:00.000Z');
    const [second] = events(write([moved], plain, '2026-11-26T00:01:00.000Z'));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.start).toBe('2027-01-05');
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('is a calendar without events when there are none', () => {
    expect(parse(write([])).name).toBe('vcalendar');
    expect(parse(write([])).getFirstPropertyValue('x-wr-calname')).toBe('控え');
  });
});
