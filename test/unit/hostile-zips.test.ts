/** ZIPs that mean harm, given to whoever checks a bundle. Each has a twin that differs in nothing but that. */
import { afterEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { limits } from '../../utils/bundle/verify/unpack';
import { expectUnpolluted, ownMake } from './hostile';
import { alike, type RawEntry, zipOf } from './hostile-zip';

const problemsOf = async (zip: Blob) => (await verifyBundle(zip)).problems;
/** Only the beginning of each: a name may be long. */
const told = async (zip: Blob) => (await problemsOf(zip)).map((problem) => problem.slice(0, 160)).join('\n');
const plain: RawEntry = { name: 'timeline.csv', content: 'time,what\n' };
const other: RawEntry = { name: 'README.txt', content: 'words' };

afterEach(expectUnpolluted);

describe('a bundle', () => {
  it('of plain files is only short of what a bundle has', async () => {
    const problems = await problemsOf(zipOf([plain, other]));
    expect(problems.every((problem) => /missing|as it was written|not listed/.test(problem))).toBe(true);
  });

  it.each<[string, string]>([
    ...[
      '../x',
      '../../etc/passwd',
      'a/../b',
      '/etc/passwd',
      '\\x',
      'a\\b',
      'C:\\x',
      'C:/x',
      './x',
      'a//b',
      'a/./b',
      '~/x',
    ].map((name): [string, string] => [name, 'unsafe file name']),
    ...[
      'a\0b',
      'a\nb',
      '\u202ecod.exe',
      'ﬁ',
      '',
      ' ',
      '.',
      '..',
      `${'a/'.repeat(2_000)}b`,
      ...ownMake.slice(0, 1),
    ].map((name): [string, string] => [name, 'unsafe file name']),
    ['con.txt', 'does not belong in a bundle'],
    ['constructor', 'does not belong in a bundle'],
  ])('with a file named %j is refused', async (name, why) => {
    expect(await told(zipOf([plain, { ...other, name }]))).toContain(why);
  });

  const link = { mode: 0o12_0777 };
  it.each<[string, RawEntry[], string]>([
    ['a name twice', [plain, plain], 'two files are named'],
    ['a name twice but for its case', [plain, { ...plain, name: 'TIMELINE.csv' }], 'two files are named'],
    ['a link to elsewhere', [plain, { ...other, content: '/etc/passwd', ...link }], 'unsafe file name'],
    ['a folder with something in it', [plain, { ...other, name: 'captures/' }], 'unsafe file name'],
    ['an encrypted file', [plain, { ...other, flags: 0x08_01 }], 'encrypted'],
    ['two names of one content', [plain, { ...other, offset: 0 }], 'more than one way|damaged'],
    [
      'a content within another',
      [
        { ...plain, content: alike(90) },
        { ...other, offset: 60 },
      ],
      'more than one way|damaged|not a readable',
    ],
    [
      'a content behind the end',
      [plain, { ...other, offset: 1_000_000 }],
      'more than one way|damaged|not a readable',
    ],
    [
      'a name that differs beside the content',
      [plain, { ...other, local: { name: 'readme.TXT' } }],
      'more than one way|differ|damaged',
    ],
    [
      'a size that differs beside the content',
      [plain, { ...other, local: { size: 4 } }],
      'more than one way|differ|damaged',
    ],
    [
      'a sum that differs beside the content',
      [plain, { ...other, local: { crc: 1 } }],
      'more than one way|differ|damaged',
    ],
    [
      'flags that differ beside the content',
      [plain, { ...other, local: { flags: 0 } }],
      'more than one way|differ|damaged',
    ],
    [
      'a way of packing that differs beside the content',
      [plain, { ...other, local: { method: 8 } }],
      'more than one way|differ|damaged',
    ],
    [
      'a way of packing that nobody knows',
      [plain, { ...other, method: 99 }],
      'damaged|not a readable|encrypted',
    ],
    ['a sum that is wrong in both', [plain, { ...other, crc: 1 }], 'README.txt: damaged'],
    [
      'a file that is larger than it says',
      [plain, { ...other, size: 4, deflated: true }],
      'README.txt: damaged',
    ],
    [
      'a file that is smaller than it says',
      [plain, { ...other, size: 6, deflated: true }],
      'README.txt: damaged',
    ],
    [
      'words behind the end of what is packed',
      [plain, { ...other, packed: Uint8Array.of(3, 0, 65, 66), size: 0, crc: 0 }],
      'README.txt: damaged',
    ],
  ])('with %s is refused', async (_, entries, why) => {
    const pattern = new RegExp(why);
    expect(await told(zipOf(entries))).toMatch(pattern);
    expect(await told(zipOf([plain, other]))).not.toMatch(pattern);
  });

  it('with anything before or behind it is refused', async () => {
    for (const around of [{ before: 'MZ' }, { after: 'PK' }, { after: 'x'.repeat(70_000) }])
      expect(await told(zipOf([plain, other], around))).toMatch(/more than one way|not a readable ZIP/);
  });

  it('of more files than any has is refused before one of them is read', async () => {
    const many = Array.from(
      { length: limits.files + 1 },
      (_, i): RawEntry => ({ name: `f${i}`, content: '' }),
    );
    expect(await problemsOf(zipOf(many))).toEqual([`the ZIP holds more than ${limits.files} files`]);
    expect((await problemsOf(zipOf(many.slice(0, 50)))).length).toBeGreaterThan(50);
  });
});
