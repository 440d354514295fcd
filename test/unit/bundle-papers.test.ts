/** The papers of a claim in a bundle. */
import { describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { rezip, textOf, unzip } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

const papers = { letter: '件名：調査のお願い\n\n資料5', fields: '注文番号: TS-417\n' };
const written = async () =>
  (await writeBundle({ ...(await wholeTrip()).case(), papers }, { language: 'ja' })).blob;

describe('a bundle of a trip with a claim', () => {
  it('holds letter and form fields as they were given, listed with their sums', async () => {
    const files = await unzip(await written());
    expect([textOf(files, 'letter.txt'), textOf(files, 'form-fields.txt')]).toEqual([
      papers.letter,
      papers.fields,
    ]);
    expect(textOf(files, 'SHA256SUMS')).toMatch(/^[0-9a-f]{64} {2}letter\.txt$/m);
    expect(textOf(files, 'datapackage.json')).toContain('"path": "form-fields.txt"');
    expect((await verifyBundle(await written())).problems).toEqual([]);
  });

  it('does not verify when the letter was changed or one of the two is gone', async () => {
    const files = await unzip(await written());
    files.set('letter.txt', new TextEncoder().encode('件名：別の文'));
    expect((await verifyBundle(await rezip(files))).problems).toContain(
      'letter.txt: does not have the hash in SHA256SUMS',
    );
    files.delete('letter.txt');
    expect((await verifyBundle(await rezip(files))).problems).toContain('letter.txt: missing');
  });

  it('has neither without a claim', async () => {
    const { blob } = await writeBundle((await wholeTrip()).case(), { language: 'ja' });
    const names = [...(await unzip(blob)).keys()];
    expect(names.filter((name) => /letter|form-fields/.test(name))).toEqual([]);
  });

  it('counts its two files in the progress', async () => {
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    await writeBundle({ ...(await wholeTrip()).case(), papers }, { language: 'ja', onProgress });
    expect(steps.at(-1)).toEqual([35, 35]);
  });
});
