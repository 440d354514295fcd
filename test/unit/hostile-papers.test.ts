/** Words of strangers in what leaves the house: calendars, tables, reports and names of files. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { backupName, folderNamed } from '../../utils/backup';
import { escapeHtml, html } from '../../utils/bundle/html';
import { bundleStem, dayOf, usableZone } from '../../utils/bundle/names';
import { csvCell } from '../../utils/bundle/timeline';
import { shown } from '../../utils/bundle/verify/unpack';
import { calendarOf } from '../../utils/calendar';
import { translator } from '../../utils/i18n';
import { reminderRecord } from '../fixtures/records';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const due = { date: '2026-12-31', earliest: '2026-12-31', latest: '2026-12-31' };
const reminder = reminderRecord({ due, dueAt: '2026-12-28T00:00:00.000Z', state: 'waiting' });
const pieces = [
  '\r\nEND:VEVENT\r\n',
  'BEGIN:VALARM',
  'ACTION:EMAIL',
  'ATTENDEE:mailto:a@evil.test',
  '\\n',
  ';',
  ':',
  'あ'.repeat(40),
];

afterEach(expectUnpolluted);

const written = (title: string, description: string) =>
  calendarOf([reminder, reminder], () => ({ title, description }), {
    name: title,
    now: '2026-11-26T00:00:00.000Z',
    zone: 'Asia/Tokyo',
  });

describe('a calendar', () => {
  it('has as many events and alarms as it has reminders, whatever they are called', () => {
    fc.assert(
      fc.property(strangeText(pieces, 20), strangeText(pieces, 20), (title, description) => {
        const file = written(title, description);
        const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
        expect(events).toHaveLength(2);
        for (const event of events) {
          expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
          expect(event.getAllProperties('attendee')).toEqual([]);
        }
        const lines = file.split('\r\n');
        expect(
          lines.every(
            (line) =>
              Buffer.byteLength(line) <= 75 && !/(?!\t)\p{Cc}/u.test(line.replace(/[\x80-\x9f]/g, '')),
          ),
        ).toBe(true);
      }),
      { numRuns: inForm(3_000, 300) },
    );
  });

  it('is called what the reminder is called', () => {
    const [event] = new ICAL.Component(ICAL.parse(written('特典; A, B', 'x'))).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('特典; A, B');
  });
});

describe('a cell of a table', () => {
  it('is one cell, and never a formula', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '＝1',
      '\t=1',
      '\0=1',
      ' =HYPERLINK("x")',
      '"',
      ',',
      '\r\n',
    ];
    fc.assert(
      fc.property(strangeText(formulas, 10), (text) => {
        const cell = csvCell(text);
        const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(plain === text || plain === `'${text}`).toBe(true);
        expect(/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(plain)).toBe(false);
        if (/[",\r\n]/.test(text)) expect(/^"(?:[^"]|"")*"$/.test(cell)).toBe(true);
      }),
      { numRuns },
    );
    expect(csvCell('12,800円')).toBe('"12,800円"');
  });
});

describe('a report', () => {
  it('has words of strangers as words, with nothing hidden in them', () => {
    fc.assert(
      fc.property(strangeText(['<script>', '</style>', '" onload="x', '&amp;', '<!--', '$', '`']), (text) => {
        const { text: markup } = html`<p title="${text}">${[text, null, [text]]}</p>`;
        expect(markup.match(/<[^>]*>/g)).toEqual([expect.stringMatching(/^<p title="[^"<]*">$/), '</p>']);
        expect(/(?![\n\t\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(escapeHtml(text))).toBe(false);
      }),
      { numRuns },
    );
  });

  it('has them in sentences as they are, a dollar sign too', () => {
    const translate = translator('en');
    for (const words of ['$1 $& $$ $2', ...ownMake]) expect(translate('banner_kept', words)).toContain(words);
  });
});

describe('a name', () => {
  it('of a bundle, a folder or a file to be printed is one that every system takes', () => {
    fc.assert(
      fc.property(
        strangeText(['con', 'NUL', 'com1.', '../', '..\\', '.', '~', '%2e', 'shop.test', '/']),
        (text) => {
          expect(bundleStem(text, '20261122')).toMatch(/^hikae-[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?-20261122$/);
          for (const part of folderNamed(text).split('/').filter(Boolean))
            expect(part).toMatch(
              /^(?!\.)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^\\/:*?"<>|~%\p{C}]{1,60}(?<![. ])$/iu,
            );
          expect(shown(text)).toMatch(/^"[\x20-\x7e]{0,760}"$/);
          expect(dayOf('2026-11-22T10:00:00.000Z', usableZone(text))).toMatch(/^2026112[123]$/);
        },
      ),
      { numRuns },
    );
    expect([folderNamed('. .con'), folderNamed(`${'x'.repeat(59)}.y`)]).toEqual(['', 'x'.repeat(59)]);
    expect([folderNamed('Backups/Hikae'), backupName('2026-11-27', true)]).toEqual([
      'Backups/Hikae',
      'hikae-backup-20261127.zip.age',
    ]);
  });
});
