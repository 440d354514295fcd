import { beforeEach, describe, expect, it } from 'vitest';
import { brokenLines, canonicalJson, hashOfVisit, sealCapture, sha256 } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { correctKind } from '../../utils/db/correct';
import { type CheckOptions, checkEverything, checkVisits, noteDamage } from '../../utils/db/integrity';
import { asFile, keep } from '../../utils/db/keep';
import { removeWithdrawn, withdrawVisit } from '../../utils/db/withdraw';
import type { Visit } from '../../utils/records';
import { captureRecord, sliceRecord, visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`integrity-${crypto.randomUUID()}`);
});

const at = '2026-11-22T10:00:00.000Z';
const bytes = (words: string) => asFile(new Blob([words]));

/** A page as the extension keeps it: sealed, in the log, with a picture and a slice of its own. */
async function keepPage(words: string) {
  const [text, picture, part] = [
    await bytes(words),
    await bytes(`${words} picture`),
    await bytes(`${words} slice`),
  ];
  const visit = visitRecord({ text: text.sha256, captureState: 'kept' });
  const visitDigest = await hashOfVisit(visit);
  const slice = sliceRecord({ visitId: visit.id, file: part.sha256 });
  const sliceDigest = await sha256(canonicalJson(slice));
  const {
    contentHash: _,
    prevHash: __,
    hash: ___,
    ...draft
  } = captureRecord({
    visitId: visit.id,
    files: { picture: picture.sha256, thumbnail: null, text: text.sha256 },
    seams: [{ slice, shows: [] }],
  });
  const capture = await sealCapture(draft, visit.url, '0'.repeat(64));
  await keep(database, async () => ({
    files: [text, picture, part],
    events: [
      { at, action: 'visit-recorded', subject: visit.id, digest: visitDigest },
      { at, action: 'slice-kept', subject: slice.id, digest: sliceDigest },
      { at, action: 'capture-kept', subject: capture.id, digest: capture.hash },
    ],
    write: async () => {
      await database.visits.add(visit);
      await database.slices.add(slice);
      await database.captures.add(capture);
    },
  }));
  return { visit, slice, capture, text, picture, part };
}

const found = async (options?: CheckOptions) => (await checkEverything(database, options)).damage;

describe('checking everything', () => {
  it('finds nothing where nothing was touched, and says how much that was', async () => {
    await keepPage('one');
    await keepPage('two');
    const checked = await checkEverything(database);
    expect(checked).toMatchObject({ pages: 2, files: 6, damage: [] });
    expect(checked.bytes).toBe(2 * ('one'.length * 3 + ' picture'.length + ' slice'.length));
  });

  it('finds nothing after what a user may do: correct, withdraw, have it removed', async () => {
    const { visit } = await keepPage('one');
    await correctKind(database, visit.id, 'campaign', at);
    expect(await found()).toEqual([]);
    await withdrawVisit(database, visit.id, at);
    expect(await found()).toEqual([]);
    await removeWithdrawn(database, new Date('2026-12-22T10:00:00Z'));
    expect(await database.visits.count()).toBe(0);
    expect(await found()).toEqual([]);
  });

  it('finds a file whose bytes changed, and says which capture of which page it belongs to', async () => {
    const { visit, capture, picture } = await keepPage('one');
    await database.files.update(picture.sha256, { blob: new Blob(['forged']) });
    expect(await found()).toEqual([
      { what: 'file-changed', file: picture.sha256, visitId: visit.id, captureId: capture.id },
    ]);
  });

  it('finds a file that is missing', async () => {
    const { visit, capture, part } = await keepPage('one');
    await database.files.delete(part.sha256);
    expect(await found()).toEqual([
      { what: 'file-missing', file: part.sha256, visitId: visit.id, captureId: capture.id },
    ]);
  });

  it('finds a file that no record names', async () => {
    await keepPage('one');
    const stray = await bytes('stray');
    await database.files.add(stray);
    expect(await found()).toEqual([{ what: 'orphan', file: stray.sha256 }]);
  });

  it.each([
    ['the title of a page', ({ visit }: Kept) => database.visits.update(visit.id, { title: 'x' })],
    [
      'the kind of a page, unsaid',
      ({ visit }: Kept) => database.visits.update(visit.id, { correctedKind: 'terms' }),
    ],
    ['the time of a capture', ({ capture }: Kept) => database.captures.update(capture.id, { takenAt: at })],
    ['the place of a slice', ({ slice }: Kept) => database.slices.update(slice.id, { y: 1 })],
  ])('finds that %s was changed', async (_, change) => {
    const kept = await keepPage('one');
    await change(kept);
    expect((await found()).map(({ what, visitId }) => [what, visitId])).toEqual([
      ['record-changed', kept.visit.id],
    ]);
  });

  it('finds a record that the log does not know', async () => {
    const { visit } = await keepPage('one');
    const stray = captureRecord({
      visitId: visit.id,
      files: { picture: null, thumbnail: null, text: visit.text },
    });
    await database.captures.add(stray);
    expect(await found()).toEqual([{ what: 'unlogged', visitId: visit.id, captureId: stray.id }]);
  });

  it('finds a record that vanished without being removed', async () => {
    const { slice } = await keepPage('one');
    await database.slices.delete(slice.id);
    expect(await found()).toEqual([{ what: 'record-missing', subject: slice.id }]);
  });

  it('finds a line of the log that was changed, and one that was taken out', async () => {
    await keepPage('one');
    await database.custody.update(2, { at: '2020-01-01T00:00:00.000Z' });
    expect((await found()).map(({ what, line }) => [what, line])).toEqual([['log-broken', 2]]);
    await database.custody.delete(2);
    expect((await found()).filter(({ what }) => what === 'log-broken').map(({ line }) => line)).toEqual([3]);
  });

  it('tells how far it is, ends at its total, and can be cancelled', async () => {
    await keepPage('one');
    const told: number[][] = [];
    await found({ onProgress: (done, total) => told.push([done, total]) });
    expect(told.map(([done]) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(told.at(-1)).toEqual([5, 5]);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await expect(found({ signal: controller.signal, onProgress })).rejects.toThrow(/abort/i);
  });
});

type Kept = Awaited<ReturnType<typeof keepPage>>;

describe('checking some pages', () => {
  it('finds what is wrong with them, and nothing of others', async () => {
    const [one, two] = [await keepPage('one'), await keepPage('two')];
    await database.files.delete(two.picture.sha256);
    const checked = async ({ id }: Visit) => (await checkVisits(database, [id])).damage;
    expect(await checked(one.visit)).toEqual([]);
    expect((await checked(two.visit)).map(({ what, file }) => [what, file])).toEqual([
      ['file-missing', two.picture.sha256],
    ]);
  });
});

describe('damage', () => {
  it('is noted in the log once, however often it is found, and nothing is repaired', async () => {
    const { picture, capture } = await keepPage('one');
    await database.files.update(picture.sha256, { blob: new Blob(['forged']) });
    expect(await noteDamage(database, await found(), at)).toBe(1);
    expect(await noteDamage(database, await found(), at)).toBe(0);
    const lines = await database.custody.orderBy('seq').toArray();
    expect(lines.at(-1)).toMatchObject({ action: 'damage-found', subject: capture.id });
    expect(await brokenLines(lines)).toEqual([]);
    expect(await found()).toHaveLength(1);
  });

  it('that is none is not noted', async () => {
    await keepPage('one');
    expect(await noteDamage(database, await found(), at)).toBe(0);
    expect(await database.custody.count()).toBe(3);
  });
});
