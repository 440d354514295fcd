import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { limits } from '../../utils/bundle/verify/unpack';
import { type Files, patched, problemsOf, rezip, unzip } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

let blob: Blob;
let files: Files;
beforeAll(async () => {
  blob = (await writeBundle((await wholeTrip()).case(), { language: 'ja' })).blob;
  files = await unzip(blob);
});

const picture = 'captures/0001-campaign/page.png';

describe('the ZIP itself', () => {
  it('sees content that does not fit its checksum', async () => {
    const stored = Buffer.from(files.get(picture) ?? []).toString('latin1');
    const damaged = await patched(blob, stored, `${stored.slice(0, -1)}X`);
    expect((await verifyBundle(damaged)).problems[0]).toMatch(/^captures\/0001-campaign\/page.png: damaged/);
  });
  it('refuses two files of one name, also when they differ only in case', async () => {
    const twice = await patched(
      blob,
      'captures/0004-checkout/page-02.png',
      'captures/0004-checkout/page-01.png',
    );
    expect((await verifyBundle(twice)).problems[0]).toContain('two files are named');
    expect((await problemsOf(new Map(files).set('readme.TXT', new Uint8Array()))).join()).toContain(
      'two files are named',
    );
  });
  it.each([
    '../cart/text.txt',
    '/aptures/x',
    'C:\\x',
    'captures\\x',
    'a//b',
    './x',
    '.hidden',
    'a\u202Eb',
    '名前',
  ])('refuses the path %j', async (path) => {
    const target = 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzz'.slice(0, Buffer.byteLength(path));
    const zip = await rezip(new Map(files).set(target, new Uint8Array([1])));
    const name = Buffer.from(path).toString('latin1');
    expect((await verifyBundle(await patched(zip, target, name))).problems[0]).toContain('unsafe file name');
  });
  it.each<[string, () => BlobPart[]]>([
    ['nothing', () => []],
    ['text', () => ['I am a ZIP, trust me']],
    ['a picture', () => [files.get(picture) ?? '']],
    ['half a ZIP', () => [blob.slice(0, blob.size >> 1)]],
    ['an empty ZIP', () => [new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)])]],
    ['a ZIP with something before it', () => ['#!/bin/sh\n', blob]],
    ['a ZIP with something after it', () => [blob, 'more']],
    ['two ZIPs', () => [blob, blob]],
  ])('refuses %s without throwing', async (_, parts) => {
    const { ok, problems } = await verifyBundle(new Blob(parts()));
    expect(ok).toBe(false);
    expect(problems.length).toBeGreaterThan(0);
  });
  it('stops before it unpacks more than the limits', async () => {
    const reasons = await Promise.all(
      [{ fileBytes: 1000 }, { totalBytes: 9000 }, { files: 5 }, { recordBytes: 500 }].map(
        async (limit) => (await verifyBundle(blob, { max: { ...limits, ...limit } })).problems,
      ),
    );
    for (const problems of reasons)
      expect(problems).toEqual([expect.stringMatching(/too large|more than 5 files/)]);
  });
});
