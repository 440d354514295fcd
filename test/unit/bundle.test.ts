import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { sha256 } from '../../utils/custody';
import { languages } from '../../utils/records';
import { type Files, textOf, unzip } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

const scratch = mkdtempSync(join(tmpdir(), 'hikae-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

function extract(files: Files, name: string): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(scratch, name, path)), { recursive: true });
    writeFileSync(join(scratch, name, path), bytes);
  }
  return join(scratch, name);
}

describe('writing a bundle', () => {
  it.each(languages)('writes what the verifier accepts (%s)', async (language) => {
    const { blob, name, datapackageHash } = await writeBundle((await wholeTrip()).case(), { language });
    expect((await verifyBundle(blob)).problems).toEqual([]);
    expect(name).toBe('hikae-tsumugi-store.test-20261122.zip');
    expect(await sha256(textOf(await unzip(blob), 'datapackage.json'))).toBe(datapackageHash);
  });

  it('writes the same bytes for the same case, in any zone of the machine', async () => {
    const given = (await wholeTrip()).case();
    const first = await writeBundle(given, { language: 'ja' });
    const zone = process.env.TZ;
    process.env.TZ = 'America/Lima';
    const second = await writeBundle({ ...given, visits: given.visits.toReversed() }, { language: 'ja' });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect((await bytesOf(first.blob)).equals(await bytesOf(second.blob))).toBe(true);
  });

  it('passes sha256sum -c, and fails it when a file changes', async () => {
    const { blob } = await writeBundle((await wholeTrip()).case(), { language: 'es' });
    const folder = extract(await unzip(blob), 'sums');
    const check = () =>
      execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check().match(/: OK$/gm)).toHaveLength(32);
    writeFileSync(join(folder, 'timeline.csv'), 'edited');
    expect(check).toThrow(
      expect.objectContaining({ stdout: expect.stringContaining('timeline.csv: FAILED') }),
    );
  });

  it('gives each visit its number and each of its captures a folder', async () => {
    const { blob } = await writeBundle((await wholeTrip()).case(), { language: 'ja' });
    const captures = [...(await unzip(blob)).keys()].filter((path) => path.startsWith('captures/'));
    expect(new Set(captures.map((path) => path.split('/')[1]))).toEqual(
      new Set([
        '0001-campaign',
        '0001-campaign-reconstruction',
        '0002-entry',
        '0003-cart',
        '0004-checkout',
        '0005-confirmation',
        '0005-confirmation-reconstruction',
        '0006-account',
      ]),
    );
    expect(captures.filter((path) => path.includes('0004'))).toEqual(
      ['page-01.png', 'page-02.png', 'text.txt', 'capture.json'].map(
        (name) => `captures/0004-checkout/${name}`,
      ),
    );
  });

  it('keeps apart two captures of one visit by the same method', async () => {
    const maker = await wholeTrip();
    const visit = maker.visits[1];
    if (visit)
      await maker.addCapture(
        visit,
        { kind: 'entry', minute: 5, url: visit.url, title: '', text: '', as: 'firefox' },
        'full-native',
      );
    const { blob } = await writeBundle(maker.case(), { language: 'ja' });
    expect((await unzip(blob)).has('captures/0002-entry-2/page.png')).toBe(true);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('says what is missing and why, and still keeps the text', async () => {
    const { blob } = await writeBundle((await wholeTrip()).case(), { language: 'en' });
    const files = await unzip(blob);
    expect(JSON.parse(textOf(files, 'datapackage.json')).hikae.incomplete).toMatchObject([
      { folder: 'captures/0003-cart', capture: null, reason: 'no-capture' },
      { folder: 'captures/0006-account', reason: 'navigated-away', missing: ['picture', 'snapshot'] },
    ]);
    expect(textOf(files, 'captures/0006-account/text.txt')).toBe('判定中');
    expect(textOf(files, 'index.html')).toContain('The page was left before the capture was finished.');
  });

  it('leaves out stored bytes that rotted or are gone, says so, and exports the rest', async () => {
    const maker = await wholeTrip();
    const [rotten, gone] = [maker.captures[0]?.files.picture, maker.captures[2]?.files.picture];
    if (rotten) maker.files.set(rotten, new Blob(['rot'], { type: 'image/png' }));
    if (gone) maker.files.delete(gone);
    const { blob } = await writeBundle(maker.case(), { language: 'en' });
    const files = await unzip(blob);
    expect(files.has('captures/0001-campaign/page.png')).toBe(false);
    expect(textOf(files, 'index.html')).toContain('could not be read from this device’s storage');
    expect((await verifyBundle(blob)).problems).toEqual([
      'captures/0001-campaign: page is missing',
      'captures/0002-entry: page is missing',
    ]);
  });

  it('exports one page without a trip', async () => {
    const maker = await wholeTrip();
    const given = maker.case(null);
    const visits = given.visits.slice(0, 1);
    const captures = given.captures.filter(({ visitId }) => visitId === visits[0]?.id);
    const { blob, name } = await writeBundle({ ...given, visits, captures }, { language: 'ja' });
    expect(name).toBe('hikae-tsumugi-store.test-20261122.zip');
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('tells its progress and stops when told to', async () => {
    const given = (await wholeTrip()).case();
    const steps: [number, number][] = [];
    await writeBundle(given, { language: 'ja', onProgress: (done, total) => steps.push([done, total]) });
    expect(steps.at(-1)).toEqual([33, 33]);
    expect(steps.every(([done], index) => done >= (steps[index - 1]?.[0] ?? 0))).toBe(true);
    const stop = new AbortController();
    const stopped = writeBundle(given, {
      language: 'ja',
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
  });
});
