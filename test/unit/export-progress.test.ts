/** How far an export is, as it is told. */
import { describe, expect, it } from 'vitest';
import { type ExportStep, runExport } from '../../utils/export/run';

const told = async (steps: number) => {
  const seen: ExportStep[] = [];
  const end = await runExport(
    {
      check: async ({ onProgress }) => {
        for (let done = 1; done <= steps; done++) onProgress(done, steps);
        return [];
      },
      pack: async () => ({ blob: new Blob(), name: 'hikae.zip' }),
      save: async ({ name }) => name,
      note: async () => {},
    },
    new AbortController().signal,
    (step) => seen.push(step),
  );
  expect(end).toEqual({ end: 'saved', name: 'hikae.zip', logged: true });
  return seen.flatMap((step) => (step.step === 'checking' ? [step.done] : []));
};

describe('the progress of an export’s check', () => {
  it('is told less often than there are files, since each is painted', async () => {
    expect((await told(2_000)).length).toBeLessThan(200);
  });
  it('is told at its first and its last step, whatever lies between', async () => {
    const seen = await told(2_000);
    expect([seen[0], seen.at(-1)]).toEqual([1, 2_000]);
    expect(await told(2)).toEqual([1, 2]);
  });
});
