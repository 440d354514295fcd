/** When one is reminded of a backup, and what it is called. */
import { describe, expect, it } from 'vitest';
import { backupDue, backupDueAt, backupName, folderNamed } from '../../utils/backup';

const zone = 'Asia/Tokyo';
const settings = { backupEvery: 'monthly', lastBackupAt: null, backupPutOffUntil: null } as const;
const first = '2026-01-31T01:00:00.000Z';

describe('a backup is due', () => {
  it('a month after the last one, or after something was first kept', () => {
    expect(backupDueAt(settings, first, zone)).toBe('2026-02-28T01:00:00.000Z');
    expect(backupDueAt({ ...settings, lastBackupAt: '2026-03-05T01:00:00.000Z' }, first, zone)).toBe(
      '2026-04-05T01:00:00.000Z',
    );
  });

  it('a week after, when that was chosen', () => {
    expect(backupDueAt({ ...settings, backupEvery: 'weekly' }, first, zone)).toBe('2026-02-07T01:00:00.000Z');
  });

  it('not before the day it was put off to', () => {
    const backupPutOffUntil = '2026-03-10T00:00:00.000Z';
    expect(backupDueAt({ ...settings, backupPutOffUntil }, first, zone)).toBe(backupPutOffUntil);
  });

  it('never, where nothing is kept or nobody wants to be reminded', () => {
    expect(backupDue(settings, null, '2030-01-01T00:00:00.000Z', zone)).toBe(false);
    expect(backupDue({ ...settings, backupEvery: 'never' }, first, '2030-01-01T00:00:00.000Z', zone)).toBe(
      false,
    );
    expect(backupDue(settings, first, '2026-02-28T01:00:00.000Z', zone)).toBe(true);
    expect(backupDue(settings, first, '2026-02-28T00:59:59.999Z', zone)).toBe(false);
  });
});

describe('names', () => {
  it('say the day, and whether it is encrypted', () => {
    expect(backupName('2026-11-27', false)).toBe('hikae-backup-20261127.zip');
    expect(backupName('2026-11-27', true)).toBe('hikae-backup-20261127.zip.age');
  });

  it.each([
    ['Hikae', 'Hikae'],
    ['控え/保管', '控え/保管'],
    ['../../etc', 'etc'],
    ['a:b?c\\.hidden', 'abc/hidden'],
    ['con/backup.', 'backup'],
    [' / ', ''],
    ['C:\\Users\\me', 'C/Users/me'],
  ])('of a folder: %j becomes %j', (text, folder) => {
    expect(folderNamed(text)).toBe(folder);
  });
});
