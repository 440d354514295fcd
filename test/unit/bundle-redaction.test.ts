import { beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../utils/bundle';
import type { Manifest } from '../../utils/bundle/manifest';
import { toldCase } from '../../utils/bundle/redactions';
import type { CaptureFile } from '../../utils/bundle/verify/captures';
import { chainLines, hashOfListing } from '../../utils/custody';
import { hashOfMove } from '../../utils/custody/moves';
import type { Redaction, TripListing } from '../../utils/records';
import { toldVisit } from '../../utils/redaction';
import { CaseMaker, id } from './bundle-case';
import { png } from './bundle-picture';
import { redact } from './bundle-redaction';
import { type Files, problemsOf, relisted, textOf, unzip, withJson } from './bundle-tamper';

const url = 'https://tsumugi-store.test/thanks';
const line = 'メール hanako@mail.test';
const folder = 'captures/0001-confirmation';
const record = `${folder}/capture.json`;

let maker: CaseMaker;
let redaction: Redaction;
let whole: Files;
let files: Files;
beforeAll(async () => {
  maker = new CaseMaker();
  await maker.addPage({
    kind: 'confirmation',
    minute: 12,
    url: `${url}?mail=hanako%40mail.test&a=1`,
    title: 'ご注文完了 hanako@mail.test',
    text: `ご注文ありがとうございます\n${line}\n合計 12,800円`,
    as: 'chrome',
  });
  whole = await unzip((await writeBundle(maker.case(), { language: 'en' })).blob);
  const told = 'ご注文ありがとうございます\n■■■\n合計 12,800円';
  redaction = await redact(maker, { url, method: 'viewport', hidden: line, told });
  const told2 = { ...maker.case(), redactions: [redaction] };
  files = await unzip((await writeBundle(told2, { language: 'en' })).blob);
});

/** Where a word stands in the raw bytes of the files. */
const holding = (all: Files, word: string) =>
  [...all].filter(([, bytes]) => Buffer.from(bytes).includes(word)).map(([path]) => path);

describe('a bundle with a redacted page', () => {
  it('holds no word that is black, encoded or not, where the whole one does', () => {
    for (const word of ['hanako@mail.test', 'hanako%40mail.test']) {
      expect(holding(whole, word)).not.toEqual([]);
      expect(holding(files, word)).toEqual([]);
    }
  });
  it('holds the derivative alone, no snapshot and no other picture of the page', async () => {
    expect([...files.keys()].filter((path) => path.startsWith('captures/'))).toEqual([
      `${folder}/page.png`,
      `${folder}/text.txt`,
      record,
    ]);
    expect([...whole.keys()].some((path) => path.includes('snapshot'))).toBe(true);
    expect(await problemsOf(files)).toEqual([]);
  });
  it('holds no hash of the original text, which could be found by trying', () => {
    const [visit] = maker.visits;
    expect(holding(whole, visit?.text ?? '?')).not.toEqual([]);
    expect(holding(files, visit?.text ?? '?')).toEqual([]);
  });
  it('says in report and manifest what is redacted, from which original, in how many places', () => {
    const { hikae }: Manifest = JSON.parse(textOf(files, 'datapackage.json'));
    const { capture, pictures } = redaction.of;
    const original = { hash: capture, pictures };
    expect(hikae.redactions).toEqual([{ folder, capture: redaction.captureId, places: 1, original }]);
    const report = textOf(files, 'index.html');
    expect(report).toContain('1 place blacked out');
    expect(report).toContain('can be shown on request');
    expect(report).toContain(capture);
  });
  it('says nothing of redactions where there are none', () => {
    expect(textOf(whole, 'datapackage.json')).not.toContain('redactions');
    expect(textOf(whole, 'index.html')).not.toContain('can be shown on request');
  });
});

describe('a row of the portal’s history that the user accepted', () => {
  const salt = 'a-salt-of-its-own';
  const listing: TripListing = {
    at: '2026-11-24T01:00:00.000Z',
    answer: 'yes',
    visitId: id(),
    quote: `2026/11/22 ${line.slice(4)} 判定中`,
    row: 'hanako@mail.test',
    status: 'pending',
    was: 'clicked',
    salt,
  };
  let own: CaseMaker;
  beforeAll(async () => {
    own = Object.assign(new CaseMaker(), maker, { custody: [...maker.custody] });
    const { at } = listing;
    const digest = await hashOfListing(own.tripId, listing);
    await own.log({ at, action: 'trip-listed', subject: own.tripId, digest });
  });
  const bundle = async (listings: TripListing[], redactions: Redaction[], custody = own.custody) =>
    unzip((await writeBundle({ ...own.case({ listings }), custody, redactions }, { language: 'en' })).blob);
  const untold = 'datapackage.json: the custody log does not have what was said of the trip by hand';

  it('is told without the words that are black, and verifies', async () => {
    const told = await bundle([listing], [redaction]);
    expect(holding(told, 'hanako@mail.test')).toEqual([]);
    expect(holding(told, salt)).toEqual([]);
    expect(textOf(told, 'datapackage.json')).toContain('2026/11/22 ■■■ 判定中');
    expect(await problemsOf(told)).toEqual([]);
  });
  it('is told as it is where nothing is black', async () => {
    const told = await bundle([listing], []);
    expect(holding(told, 'hanako@mail.test')).not.toEqual([]);
    expect(await problemsOf(told)).toEqual([]);
  });
  it.each<Partial<TripListing>>([
    { quote: 'paid' },
    { status: 'confirmed' },
    { at: '2026-11-25T00:00:00.000Z' },
  ])('is not believed with %o, masked or not', async (fields) => {
    for (const redactions of [[], [redaction]])
      expect(await problemsOf(await bundle([{ ...listing, ...fields }], redactions))).toContain(untold);
  });
  it('that was taken back is told without its words, and not as standing', async () => {
    const takenBackAt = '2026-11-26T01:00:00.000Z';
    const back = {
      at: takenBackAt,
      action: 'trip-listing-withdrawn' as const,
      subject: own.tripId,
      digest: null,
    };
    const custody = [...own.custody, ...(await chainLines(own.custody.at(-1) ?? null, [back]))];
    const told = await bundle([{ ...listing, takenBackAt }], [], custody);
    expect([holding(told, 'hanako@mail.test').includes('datapackage.json'), await problemsOf(told)]).toEqual([
      false,
      [],
    ]);
    expect(await problemsOf(await bundle([listing], [], custody))).toContain(untold);
  });
  it('that was refused does not leave', async () => {
    const refused: TripListing = {
      ...listing,
      answer: 'no',
      quote: 'Another shop 9,800',
      row: 'x',
      status: null,
    };
    const told = await bundle([listing, refused], []);
    expect([holding(told, 'Another shop'), await problemsOf(told)]).toEqual([[], []]);
  });
});

describe('a page that was moved by hand', () => {
  it('verifies, moved before it was blackened or after', async () => {
    const at = '2026-11-25T02:00:00.000Z';
    const [page] = maker.visits;
    if (!page) throw new Error('There is no page');
    const digest = await hashOfMove(page.id, maker.tripId);
    const line = { at, action: 'visit-moved' as const, subject: page.id, digest };
    const custody = [...maker.custody, ...(await chainLines(maker.custody.at(-1) ?? null, [line]))];
    const given = { ...maker.case(), custody, visits: [{ ...page, movedAt: at }], redactions: [redaction] };
    expect(await problemsOf(await unzip((await writeBundle(given, { language: 'en' })).blob))).toEqual([]);
  });
});

describe('a row of a history page on which words are black', () => {
  const rowOf = async (hidden: string[], quote = '2026/10/01 林 靴 120円 却下') => {
    const row: TripListing = {
      at: '2026-11-24T01:00:00.000Z',
      answer: 'yes',
      visitId: maker.visits[0]?.id ?? '',
      quote,
      row: 'x',
      status: 'rejected',
      was: 'clicked',
    };
    const { trip } = await toldCase({
      ...maker.case({ listings: [row] }),
      redactions: [{ ...redaction, text: 'masked', hidden, words: [] }],
    });
    return trip?.listings?.[0];
  };
  it.each([['却下'], ['林']])('is not told, however short they are: %s', async (word) => {
    expect(await rowOf([word])).toMatchObject({
      quote: '■■■',
      words: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
  it('is told where others are', async () => {
    expect((await rowOf(['別の行の言葉']))?.quote).toBe('2026/10/01 林 靴 120円 却下');
  });
});

describe('a page of which no word is told', () => {
  it('leaves its site, and nothing else that was read from it', async () => {
    const row: TripListing = {
      at: '2026-11-24T01:00:00.000Z',
      answer: 'yes',
      visitId: maker.visits[0]?.id ?? '',
      quote: 'Hanako 300pt',
      row: 'x',
      status: 'pending',
      was: 'clicked',
    };
    const withheld: Redaction = { ...redaction, text: 'withheld', hidden: [] };
    const { trip } = await toldCase({ ...maker.case({ listings: [row] }), redactions: [withheld] });
    expect(trip?.listings?.map(({ quote }) => quote)).toEqual(['■■■']);
    const [visit] = maker.visits;
    const told = visit && toldVisit(visit, visit.text, { state: 'withheld', mask: [] });
    expect([told?.url, told?.title, told?.offer]).toEqual([
      'https://tsumugi-store.test/■■■',
      '■■■',
      undefined,
    ]);
  });
});

describe('the verifier sees', () => {
  const edited = (edit: (file: CaptureFile) => unknown) => withJson<CaptureFile>(files, record, edit);
  const noSuch = `${record}: the custody log has no such redaction`;

  it('a derivative with another picture, in lists that fit', async () => {
    const forged = new Map(files).set(`${folder}/page.png`, png(99));
    expect(await problemsOf(await relisted(forged))).toEqual([
      `${folder}/page.png: not the file that was captured`,
    ]);
  });
  it('rectangles that are not those it was sealed with', async () => {
    const moved = [{ x: 0, y: 0, width: 1, height: 1 }];
    const forged = edited(({ redaction: told, ...rest }) => ({
      ...rest,
      redaction: { ...told, boxes: moved },
    }));
    expect(await problemsOf(await relisted(forged))).toEqual([noSuch]);
  });
  it('a title that is not the one it was sealed with', async () => {
    const forged = edited(({ visit, ...rest }) => ({ visit: { ...visit, title: 'Another' }, ...rest }));
    expect(await problemsOf(await relisted(forged))).toEqual([noSuch]);
  });
  it('an original that the log does not know', async () => {
    const of = { ...redaction.of, capture: 'f'.repeat(64) };
    const forged = edited(({ redaction: told, ...rest }) => ({ ...rest, redaction: { ...told, of } }));
    const problems = await problemsOf(await relisted(forged));
    expect(problems).toContain(`${record}: the custody log does not know the original it derives from`);
    expect(problems).toContain('datapackage.json: does not list what is redacted as the records do');
  });
  it('a derivative passed off as a capture', async () => {
    const forged = edited(({ redaction: _, ...rest }) => rest);
    expect(await problemsOf(await relisted(forged))).toContain(
      `${record}: the custody log has no such capture`,
    );
  });
  it('a snapshot that came with it', async () => {
    const forged = edited(({ capture, ...rest }) => ({
      ...rest,
      capture: capture && { ...capture, files: { ...capture.files, snapshot: 'a'.repeat(64) } },
    }));
    expect(await problemsOf(await relisted(forged))).toContain(
      `${record}: holds parts in which nothing was blackened`,
    );
  });
});
