/** Backups packed by someone who means harm, byte by byte. Each has a twin that differs in nothing but that, and is taken. */
import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../utils/custody';
import { newestVersion } from '../../utils/db/versions';
import { expectUnpolluted, ownMake } from './hostile';
import { type Packed, packed, verdictOn } from './hostile-archive';
import type { RawEntry } from './hostile-zip';

const schema = newestVersion;

afterEach(expectUnpolluted);

const rows = '{"key":"a","value":1}\n';
const words = 'the bytes of a file';
const fileOf = async (fields: Partial<RawEntry> = {}): Promise<Packed> => ({
  entries: [{ name: `files/${await sha256(words)}`, content: words, ...fields }],
  manifest: { files: { count: 1, bytes: words.length } },
});

describe('an archive', () => {
  it('that fits itself is taken', async () => {
    for (const twin of [{}, { rows }, await fileOf(), { rows, ...(await fileOf({ deflated: true })) }])
      expect(await verdictOn(await packed(twin))).toBe('taken');
  });

  it.each([
    ...[
      '../x',
      '/etc/passwd',
      'C:\\x',
      'files/../backup.json',
      'files\\x',
      'FILES/x',
      'Backup.json',
      'a\0b',
      '\u202ex',
      '',
    ],
    ...['stores/settings-0002.jsonl', 'stores/../x', 'files/', 'con.txt', ...ownMake],
  ])('with a file named %j is refused', async (name) => {
    expect(await verdictOn(await packed({ rows, entries: [{ name, content: 'x' }] }))).toMatch(
      /not-a-backup|damaged/,
    );
  });

  it.each<[string, Partial<RawEntry>]>([
    ['is other bytes', { content: 'the bytes of a filf' }],
    ['is longer than it says', { content: `${words}more`, size: words.length, deflated: true }],
    ['is shorter than it says', { content: 'the', size: words.length, deflated: true }],
    ['has another name beside its content', { local: { name: `files/${'0'.repeat(64)}` } }],
    ['has another size beside its content', { local: { size: 3 } }],
    ['has a wrong sum', { crc: 1 }],
    ['is encrypted', { flags: 0x08_01 }],
    ['is packed in a way nobody knows', { method: 99 }],
    ['lies behind the end', { offset: 1_000_000 }],
  ])('of which a file %s is refused', async (_, fields) => {
    const { entries, ...rest } = await fileOf(fields);
    expect(await verdictOn(await packed({ ...rest, ...(entries && { entries }) }))).toMatch(
      /damaged|not-a-backup/,
    );
  });

  it('that holds a file twice, or one within another, is refused', async () => {
    const { entries = [], manifest } = await fileOf();
    const [file] = entries;
    if (!file) throw new Error('no file');
    const twice = { count: 2, bytes: 2 * words.length };
    expect(await verdictOn(await packed({ entries: [file, file], manifest: manifest ?? {} }))).toMatch(
      /damaged|not-a/,
    );
    const inner = { ...file, name: `files/${'0'.repeat(64)}`, offset: 0 };
    expect(await verdictOn(await packed({ entries: [file, inner], manifest: { files: twice } }))).toMatch(
      /damaged|not-a/,
    );
  });

  it('with anything before or behind it is refused', async () => {
    const whole = await packed({ rows });
    for (const parts of [
      ['MZ', whole],
      [whole, 'PK'],
      [whole, whole],
    ])
      expect(await verdictOn(new Blob(parts))).toMatch(/damaged|not-a-backup/);
  });

  it.each<[Record<string, unknown>, RegExp]>([
    [{ schema: schema + 1 }, /newer/],
    [{ schema: 1e300 }, /newer|not-a/],
    [{ version: 2, stores: 'in a way not known yet' }, /newer/],
    [{ schema: 0 }, /not-a/],
    [{ schema: '1' }, /not-a/],
    [{ schema: null }, /not-a/],
    [{ stores: [{ name: '__proto__', rows: 0, parts: [] }] }, /not-a/],
    [
      {
        stores: [
          { name: 'settings', rows: 0, parts: [] },
          { name: 'settings', rows: 0, parts: [] },
        ],
      },
      /not-a/,
    ],
    [{ polluted: true }, /not-a/],
    [{ missing: ['../x'] }, /not-a/],
    [{ head: { seq: -1, hash: '0' } }, /not-a/],
  ])('that says %j of itself is refused', async (manifest, because) => {
    expect(await verdictOn(await packed({ manifest }))).toMatch(because);
  });
});
