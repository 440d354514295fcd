/** ZIPs that are small and would be huge when unpacked: what comes out of them is counted, and bounded by what they say of themselves. */
import { describe, expect, it } from 'vitest';
import { limits as ofBackups } from '../../utils/backup/format';
import { verifyBundle } from '../../utils/bundle';
import { limits } from '../../utils/bundle/verify/unpack';
import { type Packed, packed, verdictOn } from './hostile-archive';
import { alike, type RawEntry, unpackedBy, zipOf } from './hostile-zip';

const megabyte = 1024 ** 2;
const plain: RawEntry = { name: 'README.txt', deflated: true };

/** What is said of it, and how much of it was unpacked. */
async function judged(zip: Blob) {
  let problems: string[] = [];
  const bytes = await unpackedBy(async () => {
    problems = (await verifyBundle(zip)).problems;
  });
  return { bytes, problems };
}

describe('a bundle', () => {
  it('that is no bomb is unpacked, and that is counted', async () => {
    const { bytes } = await judged(zipOf([{ ...plain, content: alike(3 * megabyte) }]));
    expect(bytes).toBeGreaterThanOrEqual(3 * megabyte);
  });

  const many = (count: number, entry: RawEntry, end: string) =>
    Array.from({ length: count }, (_, i) => ({ ...entry, name: `captures/${i}${end}` }));
  const huge = { ...plain, content: alike(megabyte) };
  it.each<[string, RawEntry[]]>([
    ['one file', [{ ...huge, size: limits.fileBytes + 1 }]],
    ['all files', many(17, { ...huge, size: limits.fileBytes }, '.png')],
    ['one record', [{ ...huge, name: 'custody.jsonl', size: limits.recordBytes + 1 }]],
    ['all records, which stay in memory,', many(9, { ...huge, size: limits.recordBytes }, '.json')],
    ['one time-stamp', [{ ...huge, name: 'timestamps/freetsa.tsr', size: limits.tokenBytes + 1 }]],
  ])('of which %s would be too large by its own word stays packed', async (_, entries) => {
    const { bytes, problems } = await judged(zipOf(entries));
    expect([bytes, problems]).toEqual([0, [expect.stringMatching(/too large/)]]);
  });

  it('that does not say so is left where it becomes larger than it said', async () => {
    const { bytes, problems } = await judged(
      zipOf([{ ...plain, content: alike(64 * megabyte), size: 1_000 }]),
    );
    expect(bytes).toBeLessThan(2 * megabyte);
    expect(problems.join()).toMatch(/README.txt: damaged/);
  });

  it('in a collection is looked at like one that came alone', async () => {
    const inner = zipOf([{ ...plain, content: alike(64 * megabyte), size: 1_000 }]);
    const content = new Uint8Array(await inner.arrayBuffer());
    const { bytes, problems } = await judged(zipOf([{ name: 'hikae-a.zip', content }]));
    expect(bytes).toBeLessThan(2 * megabyte);
    expect(problems.join()).toMatch(/hikae-a.zip: README.txt: damaged/);
  });
});

describe('a backup', () => {
  const rows = '{"key":"a","value":1}\n';
  const bomb = { content: alike(64 * megabyte), deflated: true };
  it.each<[string, Packed, RegExp]>([
    [
      'in a part that says how large it is',
      { rows, part: { ...bomb, size: ofBackups.partBytes + 1 } },
      /too-large/,
    ],
    ['in a part that says less', { rows, part: { ...bomb, size: rows.length } }, /damaged/],
    ['beside the parts', { rows, entries: [{ name: 'x', ...bomb, size: 4_000_000_000 }] }, /not-a-backup/],
  ])('that would be huge %s stays packed', async (_, fields, because) => {
    let verdict = '';
    const bytes = await unpackedBy(async () => {
      verdict = await verdictOn(await packed(fields));
    });
    expect(verdict).toMatch(because);
    expect(bytes).toBeLessThan(2 * megabyte);
  });

  it('that is no bomb is unpacked, and that is counted', async () => {
    const many = `{"key":"a","value":"${' '.repeat(3 * megabyte)}"}\n`;
    expect(await unpackedBy(async () => verdictOn(await packed({ rows: many })))).toBeGreaterThan(
      3 * megabyte,
    );
  });
});
