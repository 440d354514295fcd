import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { parseExact } from '../../utils/bundle/verify/listing';
import { type Files, flipped, problemsOf, relisted, unzip, withText } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

let blob: Blob;
let files: Files;
beforeAll(async () => {
  blob = (await writeBundle((await wholeTrip()).case(), { language: 'ja' })).blob;
  files = await unzip(blob);
});

/** Checks that unpack a bundle once per file. */
const slow = 60_000;
const picture = 'captures/0001-campaign/page.png';
const manifest = 'datapackage.json';
const without = (path: string) => new Map([...files].filter(([name]) => name !== path));

describe('the intact twins', () => {
  it('accepts the bundle as written', async () => {
    expect(await verifyBundle(blob)).toEqual({
      ok: true,
      problems: [],
      files: files.size,
      chainLines: 14,
      signer: null,
      timestamps: [],
    });
  });
  it('accepts the same files packed again by another hand', async () => {
    expect(await problemsOf(files)).toEqual([]);
  });
  it('accepts files whose lists were made again without a change', async () => {
    expect(await problemsOf(await relisted(files))).toEqual([]);
  });
});

describe('a page whose words end in half a character', () => {
  it('is in a bundle that verifies, and that other readers of JSON can read', async () => {
    const maker = await wholeTrip();
    const title = '冬のご優待 \ud83c';
    await maker.addPage({
      kind: 'campaign',
      minute: 25,
      url: 'https://shop.test/',
      title,
      text: title,
      as: 'chrome',
    });
    const written = (await writeBundle(maker.case(), { language: 'ja' })).blob;
    expect(await verifyBundle(written)).toMatchObject({ ok: true, problems: [] });
    const json = [...(await unzip(written))].filter(([path]) => /\.jsonl?$/.test(path));
    const texts = json.map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(texts.filter((text) => text.includes('冬のご優待 \ufffd'))).not.toEqual([]);
    expect(texts.filter((text) => /\\ud[89a-f]/i.test(text))).toEqual([]);
  });
});

describe('a record', () => {
  const form = (text: string) => {
    const problems: string[] = [];
    parseExact('a.json', text, z.unknown(), (problem) => problems.push(problem));
    return problems;
  };
  it('with half a character by its number, as earlier versions wrote it, is in its form', () => {
    expect(form('{\n  "quote": "\\ud83c"\n}\n')).toEqual([]);
  });
  it('in any other form is not', () => {
    expect(form('{"quote": "\\ud83c"}\n')).toEqual(['a.json: not in the form in which it was written']);
    expect(form('{\n  "quote": "\\ud83C"\n}\n')).toHaveLength(1);
  });
});

describe('a changed file', () => {
  it(
    'names every file in which one byte was flipped',
    async () => {
      for (const [path, bytes] of files) {
        const problems = await problemsOf(new Map(files).set(path, flipped(bytes, bytes.length >> 1)));
        expect(problems.join('\n'), path).toContain(path);
      }
    },
    slow,
  );
  it(
    'names every file that was taken out',
    async () => {
      for (const path of files.keys())
        expect((await problemsOf(without(path))).join('\n'), path).toContain(path);
    },
    slow,
  );
  it(
    'sees a file taken out of all lists too',
    async () => {
      for (const path of files.keys()) {
        if (path === manifest || path === 'SHA256SUMS') continue;
        expect(await problemsOf(await relisted(without(path))), path).not.toEqual([]);
      }
    },
    slow,
  );
  it('sees a file put in, listed or not', async () => {
    for (const path of ['extra.txt', 'captures/0001-campaign/extra.png', 'captures/0009-other/text.txt']) {
      const more = new Map(files).set(path, new Uint8Array([1]));
      expect((await problemsOf(more)).join('\n'), path).toContain(path);
      expect(await problemsOf(await relisted(more)), path).not.toEqual([]);
    }
  });
  it('sees another picture under the old name, even in fitting lists', async () => {
    const swapped = new Map(files).set(
      picture,
      files.get('captures/0002-entry/page.png') ?? new Uint8Array(),
    );
    expect(await problemsOf(await relisted(swapped))).toContain(`${picture}: not the file that was captured`);
  });
  it('sees an edited text, even in fitting lists', async () => {
    const path = 'captures/0004-checkout/text.txt';
    const edited = withText(files, path, (text) => text.replace('12,800', '22,800'));
    expect(await problemsOf(await relisted(edited))).toContain(`${path}: not the file that was captured`);
  });
});
