/** Drawings are jobs of their own: made from the stored snapshot, whatever became of the page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resume } from '../../entrypoints/background/jobs';
import { drawOffscreen } from '../../entrypoints/background/offscreen-page';
import { CaptureFailed, type Drawing } from '../../utils/capture';
import { database } from '../../utils/db';
import { addJob, newJob } from '../../utils/db/jobs';
import { asFile } from '../../utils/db/keep';
import { captureRecord, visitRecord } from '../fixtures/records';
import { environment, freshBackground } from './background';

vi.mock('../../entrypoints/background/offscreen-page', () => ({
  drawOffscreen: vi.fn(),
  cleanOffscreen: vi.fn(),
}));
vi.mock('../../utils/capture/picture', () => ({ thumbnailOf: async () => new Blob(['small']) }));

const drawn: Drawing = {
  pictures: [
    { blob: new Blob(['picture']), x: 0, y: 0, width: 10, height: 20, pixelWidth: 10, pixelHeight: 20 },
  ],
  agreement: null,
  poor: [],
  drawnBy: 'hikae-svg 1',
  scale: 1,
  incomplete: null,
};

beforeEach(async () => {
  vi.mocked(drawOffscreen).mockReset();
  await freshBackground();
});

/** A visit whose tab is closed and whose snapshot waits to be drawn. */
async function snapped() {
  const visit = visitRecord({ id: crypto.randomUUID(), tabId: 404, captureState: 'pending' });
  await database.visits.add(visit);
  const { page, viewport, masks } = captureRecord({ visitId: visit.id });
  const measured = { visitIds: [visit.id], began: 0, page, viewport, masks, environment };
  const file = await asFile(new Blob(['<p>snapshot'], { type: 'text/html' }));
  await database.files.add(file);
  const payload = { snapshot: file.sha256, measured };
  await addJob(
    database,
    newJob(visit.id, 'drawing', new Date().toISOString(), { payload, files: [file.sha256] }),
  );
  return { id: visit.id, snapshot: file.sha256 };
}

const captureOf = (visitId: string) => database.captures.where({ visitId }).first();
const stateOf = async (id: string) => (await database.visits.get(id))?.captureState;

describe('a snapshot that waits to be drawn', () => {
  it('is drawn although its tab is gone', async () => {
    vi.mocked(drawOffscreen).mockResolvedValue(drawn);
    const { id, snapshot } = await snapped();
    await resume();
    const capture = await captureOf(id);
    expect(capture).toMatchObject({ method: 'reconstruction', files: { snapshot }, drawnBy: 'hikae-svg 1' });
    expect([capture?.incomplete, await stateOf(id), await database.jobs.count()]).toEqual([
      undefined,
      'kept',
      0,
    ]);
  });

  it('is kept when it cannot be drawn, and says why there is no picture', async () => {
    vi.mocked(drawOffscreen).mockRejectedValue(new CaptureFailed('timed-out'));
    const { id, snapshot } = await snapped();
    await resume();
    expect(await captureOf(id)).toMatchObject({
      files: { snapshot, picture: null },
      incomplete: 'timed-out',
      missing: ['picture', 'thumbnail'],
    });
    // The photograph is what a desk decides by: without its drawing a visit is complete.
    expect(await stateOf(id)).toBe('kept');
  });

  it('is said to be missing when it was lost itself', async () => {
    const { id, snapshot } = await snapped();
    await database.files.delete(snapshot);
    await resume();
    await vi.waitFor(async () => expect((await captureOf(id))?.incomplete).toBe('failed'), {
      timeout: 10_000,
    });
  });

  it('is drawn again after a failure that may pass, and once only', async () => {
    vi.mocked(drawOffscreen).mockRejectedValueOnce(new Error('hung up')).mockResolvedValue(drawn);
    const { id } = await snapped();
    await resume();
    expect(await stateOf(id)).toBe('pending');
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('kept'), { timeout: 5_000 });
    expect(await database.captures.where({ visitId: id }).count()).toBe(1);
  });
});
