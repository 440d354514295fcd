/** What a form takes instead of a ZIP: made of the bundle's own pictures, never too large, read back, and held against them. */
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type BundleCase, verifyBundle, writeBundle } from '../../utils/bundle';
import type { AttachListing } from '../../utils/bundle/attach/listing';
import type { Manifest } from '../../utils/bundle/manifest';
import { textOfPdf } from '../../utils/document-pdf';
import { ofSize } from '../../utils/recipients';
import { languages, type RecipientProfile } from '../../utils/records';
import { attachTo, type FakePainter, fakePainter } from './attach-painter';
import { png } from './bundle-picture';
import { type Files, problemsOf, relisted, textOf, unzip, withJson } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';
import './pdf-parts';

const tall = { width: 1_280, height: 4_000 };

async function attached(
  given: BundleCase,
  profile: Partial<RecipientProfile>,
  painter: FakePainter,
  language: (typeof languages)[number] = 'ja',
) {
  const attach = attachTo(painter, profile);
  const { blob } = await writeBundle(given, { language, attach });
  const files = await unzip(blob);
  const { hikae }: Manifest = JSON.parse(textOf(files, 'datapackage.json'));
  return { blob, files, listing: hikae.attach as AttachListing, failures: attach.failures };
}

const bytesOf = (files: Files, listing: AttachListing, ending: string) =>
  listing.files
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, message }) => ({ path, message, bytes: files.get(path)?.byteLength ?? 0 }));

describe('attachments', () => {
  it('are written of a page whose words end in half a character', async () => {
    const maker = await wholeTrip();
    const title = '冬のご優待 \ud83c';
    const url = 'https://shop.test/';
    await maker.addPage({ kind: 'campaign', minute: 25, url, title, text: title, as: 'chrome' });
    const { blob, files, failures } = await attached(
      maker.case(),
      {},
      fakePainter({ width: 640, height: 400 }),
    );
    expect(failures).toEqual([]);
    expect((await verifyBundle(blob)).problems).toEqual([]);
    expect(await textOfPdf(files.get('attach/report.pdf') ?? new Uint8Array())).toContain('冬のご優待');
  });

  it.each(languages)(
    'hold the report as text and every picture with its original, in %s',
    async (language) => {
      const { blob, files, listing, failures } = await attached(
        (await wholeTrip()).case(),
        {},
        fakePainter(tall),
        language,
      );
      expect(failures).toEqual([]);
      expect((await verifyBundle(blob)).problems).toEqual([]);
      const text = await textOfPdf(files.get('attach/report.pdf') ?? new Uint8Array());
      const words = { ja: '注文番号', en: 'Order number', es: 'Número de pedido' };
      for (const word of [words[language], 'TS-20261122-00417', '秋の感謝祭'])
        expect(text?.replace(/\s/g, '')).toContain(word.replace(/\s/g, ''));
      const pictures = [...files.keys()].filter((path) => /^captures\/.*\/page(?:-\d\d)?\.png$/.test(path));
      const shown = new Set(
        listing.files.filter(({ path }) => path.endsWith('.jpg')).flatMap(({ of }) => of),
      );
      expect(shown.size).toBe(pictures.length);
      expect(listing.files[0]?.of).toHaveLength(pictures.length);
      expect(listing).toMatchObject({ target: 4_000_000, language, leftOut: [], failed: [] });
      expect(textOf(files, 'README.txt')).toContain('report.pdf');
    },
  );

  it('embed a subset of each font with its characters, are tagged and titled, and bear the time of the export', async () => {
    const { files } = await attached((await wholeTrip()).case(), { accepts: ['pdf'] }, fakePainter(tall));
    const raw = Buffer.from(files.get('attach/report.pdf') ?? []).toString('latin1');
    expect(raw.match(/\/BaseFont \/[A-Z]{6}\+NotoSansJP-Regular/g)).not.toBeNull();
    expect(raw.match(/\/FontFile2/g)?.length).toBe(raw.match(/\/Subtype \/Type0/g)?.length);
    expect(raw.match(/\/ToUnicode/g)?.length).toBe(raw.match(/\/Subtype \/Type0/g)?.length);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toContain('(D:20261122055900Z)');
    expect(raw.length).toBeLessThan(4_000_000);
  });

  it('are the same bytes for the same case', async () => {
    const given = (await wholeTrip()).case();
    const [one, two] = [
      await attached(given, {}, fakePainter(tall)),
      await attached(given, {}, fakePainter(tall)),
    ];
    expect(Buffer.from(await one.blob.arrayBuffer()).equals(Buffer.from(await two.blob.arrayBuffer()))).toBe(
      true,
    );
  });

  it.each([2, 4, 5, 8])('use most of %i MB where there is enough to show, and never more', async (size) => {
    const target = size * 1_000_000;
    const { files, listing } = await attached((await wholeTrip()).case(), { target }, fakePainter(tall, 0.3));
    expect(listing.reduced).toBe(true);
    const [report] = bytesOf(files, listing, '.pdf');
    const pages = bytesOf(files, listing, '.jpg').reduce((sum, { bytes }) => sum + bytes, 0);
    for (const bytes of [report?.bytes ?? 0, pages]) {
      expect(bytes).toBeLessThanOrEqual(target);
      expect(bytes).toBeGreaterThanOrEqual(target * 0.8);
    }
  });

  it('are as good as they can be, and say so, where all is smaller than the limit', async () => {
    const { files, listing } = await attached(
      (await wholeTrip()).case(),
      { target: 20_000_000 },
      fakePainter(tall, 0.3),
    );
    expect(listing.reduced).toBe(false);
    expect(listing.files.every(({ quality }) => quality === 0.92)).toBe(true);
    expect(textOf(files, 'README.txt')).toContain('最良の画質');
  });

  it('fall into several files, each within the limit, where one could not be read any more', async () => {
    const profile = { target: 1_000_000 };
    const { blob, files, listing } = await attached(
      (await wholeTrip()).case(),
      profile,
      fakePainter({ width: 1_280, height: 9_000 }, 2),
    );
    const reports = bytesOf(files, listing, '.pdf');
    expect(reports.length).toBeGreaterThan(1);
    expect(reports.map(({ path }) => path)).toContain('attach/report-1.pdf');
    for (const { bytes } of reports) expect(bytes).toBeLessThanOrEqual(1_000_000);
    const messages = new Map<number, number>();
    for (const { message, bytes } of bytesOf(files, listing, '.jpg'))
      messages.set(message, (messages.get(message) ?? 0) + bytes);
    for (const bytes of messages.values()) expect(bytes).toBeLessThanOrEqual(1_000_000);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('keep to the number of files and pages that a form takes', async () => {
    const profile = { maxFiles: 2, maxPages: 6 };
    const { blob, listing } = await attached((await wholeTrip()).case(), profile, fakePainter(tall));
    for (const message of new Set(listing.files.map((file) => file.message)))
      expect(
        listing.files.filter((file) => file.path.endsWith('.jpg') && file.message === message).length,
      ).toBeLessThanOrEqual(2);
    expect(listing.files.filter(({ path }) => path.endsWith('.pdf')).length).toBeGreaterThan(1);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('hold one picture open at a time, and close them all', async () => {
    const painter = fakePainter(tall);
    await attached((await wholeTrip()).case(), {}, painter);
    expect([painter.openMost(), painter.openNow()]).toEqual([1, 0]);
  });

  it('leave out a picture that cannot be opened, and say so; the bundle is whole', async () => {
    const maker = await wholeTrip();
    const broken = [...maker.files].find(([, blob]) => blob.type === 'image/png');
    const painter = fakePainter(tall);
    const { open } = painter;
    let count = 0;
    painter.open = async (blob) => {
      count += 1;
      if (count === 1) throw new Error('damaged');
      return open(blob);
    };
    const { blob, files, listing } = await attached(maker.case(), {}, painter);
    expect(broken).toBeDefined();
    expect(listing.leftOut).toHaveLength(1);
    expect(textOf(files, 'README.txt')).toContain(listing.leftOut[0]);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('that cannot be made do not keep the evidence from going out, and are named', async () => {
    const painter = {
      ...fakePainter(tall),
      sheet: () => {
        throw new Error('no canvas');
      },
    };
    const { blob, files, listing, failures } = await attached((await wholeTrip()).case(), {}, painter);
    expect(listing).toMatchObject({ files: [], failed: ['pdf', 'jpeg'] });
    expect(failures).toHaveLength(2);
    expect(textOf(files, 'README.txt')).toContain('PDF は作成できませんでした');
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('show a picture whose rows cannot be read, cut without them', async () => {
    const painter = fakePainter(tall);
    const { plainRows } = painter;
    let count = 0;
    painter.plainRows = async (picture) => {
      count += 1;
      if (count === 1) throw new DOMException('too large', 'InvalidStateError');
      return plainRows(picture);
    };
    const { blob, listing, failures } = await attached((await wholeTrip()).case(), {}, painter);
    expect(listing).toMatchObject({ leftOut: [], failed: [] });
    expect(listing.files.filter(({ path }) => path.endsWith('.jpg')).length).toBeGreaterThan(0);
    expect(failures).toHaveLength(1);
    expect(painter.openNow()).toBe(0);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('leave out a picture that cannot be looked at, whatever the reason, and say so', async () => {
    const painter = fakePainter(tall);
    const { open } = painter;
    let count = 0;
    painter.open = async (blob) => {
      const picture = await open(blob);
      count += 1;
      if (count > 1) return picture;
      const close = () => {
        picture.close();
        throw new Error('lost');
      };
      return { ...picture, close };
    };
    const { blob, listing, failures } = await attached((await wholeTrip()).case(), {}, painter);
    expect(listing).toMatchObject({ failed: [] });
    expect([listing.leftOut.length, failures.length]).toEqual([1, 1]);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('that fail as a whole do not keep the evidence from going out, and both formats are named', async () => {
    const broken = attachTo(fakePainter(tall));
    const seen: [number, number][] = [];
    Object.defineProperty(broken, 'painter', {
      get: () => {
        throw new Error('code cannot be loaded');
      },
    });
    const { blob } = await writeBundle((await wholeTrip()).case(), {
      language: 'ja',
      attach: broken,
      onProgress: (done, total) => void seen.push([done, total]),
    });
    const files = await unzip(blob);
    const { hikae }: Manifest = JSON.parse(textOf(files, 'datapackage.json'));
    expect(hikae.attach).toMatchObject({
      target: 4_000_000,
      files: [],
      leftOut: [],
      failed: ['pdf', 'jpeg'],
    });
    expect(broken.failures).toHaveLength(1);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
    expect(textOf(files, 'README.txt')).toContain('PDF は作成できませんでした');
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('whose code cannot be loaded do not keep the evidence from going out', async () => {
    vi.resetModules();
    vi.doMock('../../utils/bundle/attach', () => {
      throw new Error('no such chunk');
    });
    onTestFinished(() => void vi.doUnmock('../../utils/bundle/attach'));
    const { writeBundle: writeAnew } = await import('../../utils/bundle');
    const attach = attachTo(fakePainter(tall));
    const { blob } = await writeAnew((await wholeTrip()).case(), { language: 'ja', attach });
    expect(attach.failures).toHaveLength(1);
    expect((await verifyBundle(blob)).problems).toEqual([]);
  });

  it('stop when the user stops while pictures are looked at, though it looks like a failure', async () => {
    const controller = new AbortController();
    const painter = fakePainter(tall);
    painter.plainRows = async () => {
      controller.abort(new DOMException('stop', 'AbortError'));
      throw new Error('interrupted');
    };
    const attach = attachTo(painter);
    const { signal } = controller;
    await expect(writeBundle((await wholeTrip()).case(), { language: 'ja', attach, signal })).rejects.toThrow(
      'stop',
    );
  });

  it('stop when the user stops, and their progress never goes back or past the end', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const given = (await wholeTrip()).case();
    const attach = attachTo(fakePainter(tall));
    const totals = new Set<number>();
    await writeBundle(given, {
      language: 'ja',
      attach,
      onProgress: (done, total) => {
        seen.push(done);
        totals.add(total);
      },
    });
    expect(totals.size).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe([...totals][0]);
    const half = seen.length / 2;
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps > half) controller.abort(new DOMException('stop', 'AbortError'));
    };
    await expect(
      writeBundle(given, { language: 'ja', attach, onProgress, signal: controller.signal }),
    ).rejects.toThrow('stop');
  });
});

describe('what attachments are made with in a page', () => {
  const page = (canvas: () => object | null = () => ({})) => {
    const faces: object[] = [];
    const fetched = vi.fn(async () => new Response(new Uint8Array(8)));
    vi.stubGlobal('fetch', fetched);
    vi.stubGlobal(
      'FontFace',
      class {
        load = async () => this;
      },
    );
    vi.stubGlobal('document', { fonts: { add: (face: object) => faces.push(face) } });
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => canvas();
      },
    );
    vi.resetModules();
    return { faces, fetched };
  };
  afterEach(() => vi.unstubAllGlobals());

  it('is loaded once, for all its exports, each with its own recipient', async () => {
    const { faces, fetched } = page();
    const { attachOptions } = await import('../../utils/export/attach');
    const [one, two] = await Promise.all([attachOptions(ofSize(4)), attachOptions(ofSize(2))]);
    const three = await attachOptions(ofSize(4));
    expect([fetched.mock.calls.length, faces.length]).toEqual([2, 2]);
    expect(two.painter).toBe(one.painter);
    expect(three.fonts).toBe(one.fonts);
    expect([one.profile.target, two.profile.target]).toEqual([4_000_000, 2_000_000]);
  });

  it('is loaded anew after a failure, which leaves no fonts behind', async () => {
    let canvas: object | null = null;
    const { faces, fetched } = page(() => canvas);
    const { attachOptions } = await import('../../utils/export/attach');
    await expect(attachOptions(ofSize(4))).rejects.toThrow('no canvas');
    expect(faces).toEqual([]);
    fetched.mockResolvedValueOnce(new Response(null, { status: 500 }));
    await expect(attachOptions(ofSize(4))).rejects.toThrow('cannot be read');
    canvas = {};
    await attachOptions(ofSize(4));
    expect(faces).toHaveLength(2);
  });
});

describe('the verifier', () => {
  let files: Files;
  beforeAll(async () => {
    ({ files } = await attached((await wholeTrip()).case(), {}, fakePainter(tall)));
  });
  const says = (edit: (attach: AttachListing) => object) =>
    relisted(
      withJson<Manifest>(files, 'datapackage.json', ({ hikae, ...rest }) => {
        const attach = { ...(hikae.attach as AttachListing), ...edit(hikae.attach as AttachListing) };
        return { ...rest, hikae: { ...hikae, attach } };
      }),
    );

  it.each<[string, (attach: AttachListing) => object, string]>([
    ['a file that is not listed', (it) => ({ files: it.files.slice(1) }), 'attach/report.pdf: not attached'],
    ['a file listed twice', (it) => ({ files: [...it.files, it.files[0]] }), 'twice'],
    [
      'one of another picture',
      (it) => ({ files: it.files.map((file) => ({ ...file, of: ['0'.repeat(64)] })) }),
      'not in the bundle',
    ],
    ['one larger than was said', () => ({ target: 1_000 }), 'more than 1000'],
    ['more files than was said', () => ({ maxFiles: 1 }), 'more than 1'],
    ['one left out that is not there', () => ({ leftOut: ['captures/0099-cart/page.png'] }), 'leaves out'],
  ])('sees %s', async (_, edit, problem) => {
    expect((await problemsOf(await says(edit))).join('\n')).toContain(problem);
  });

  it('sees one put in, one taken away, one of another name, and all of them unlisted', async () => {
    const more = new Map(files).set('attach/0001-campaign-99.jpg', png(1));
    expect((await problemsOf(await relisted(more))).join('\n')).toContain(
      'attach/0001-campaign-99.jpg: not attached',
    );
    const less = new Map(files);
    less.delete('attach/report.pdf');
    expect((await problemsOf(await relisted(less))).join('\n')).toContain('attach/report.pdf: attached in');
    const odd = new Map(files).set('attach/run.exe', png(1));
    expect(await problemsOf(await relisted(odd))).not.toEqual([]);
    const unlisted = await relisted(
      withJson<Manifest>(files, 'datapackage.json', ({ hikae: { attach: _, ...hikae }, ...rest }) => ({
        ...rest,
        hikae,
      })),
    );
    expect((await problemsOf(unlisted)).join('\n')).toContain('attach/report.pdf: not attached');
  });
});
