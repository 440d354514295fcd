import { describe, expect, it, vi } from 'vitest';
import type { NamedDamage } from '../../utils/db/integrity/damage';
import { type ExportStep, runExport } from '../../utils/export/run';
import { type Downloads, saveFile } from '../../utils/export/save-file';

const bundle = { blob: new Blob(['zip']), name: 'hikae.zip' };
const damage = [{ what: 'file-missing' as const, page: 'Checkout' }];
const steps = {
  check: async (): Promise<readonly NamedDamage[]> => [],
  pack: async () => bundle,
  save: async () => 'hikae (1).zip',
  note: async () => {},
};
const run = (
  changed: Partial<typeof steps>,
  signal = new AbortController().signal,
  onStep: (step: ExportStep) => void = () => {},
) => runExport({ ...steps, ...changed }, signal, onStep);
const named = (name: string) => Object.assign(new Error(name), { name });

describe('runExport', () => {
  it('ends with the name of the saved file, and its custody line', async () => {
    expect(await run({})).toEqual({ end: 'saved', name: 'hikae (1).zip', logged: true });
  });

  it('does not hide that the custody line failed', async () => {
    vi.spyOn(console, 'error').mockReturnValueOnce();
    expect(await run({ note: () => Promise.reject(named('AbortedTransaction')) })).toMatchObject({
      logged: false,
    });
  });

  it('writes no custody line for a file that was not saved', async () => {
    vi.spyOn(console, 'error').mockReturnValueOnce();
    const note = vi.fn(async () => {});
    expect(await run({ save: () => Promise.reject(named('FILE_NO_SPACE')), note })).toEqual({
      end: 'disk-full',
    });
    expect(note).not.toHaveBeenCalled();
  });

  it('shows damage before anything is packed, and goes on when told to', async () => {
    const pack = vi.fn(async () => bundle);
    const shown: unknown[] = [];
    const onStep = (step: ExportStep) => {
      if (step.step !== 'damaged') return;
      expect(pack).not.toHaveBeenCalled();
      shown.push(step.damage);
      step.goOn();
    };
    const end = await run({ check: async () => damage, pack }, undefined, onStep);
    expect(shown).toEqual([damage]);
    expect(end).toMatchObject({ end: 'saved' });
  });

  it('saves nothing when the user stops at the damage, and asks nothing where there is none', async () => {
    const controller = new AbortController();
    const save = vi.fn(async () => 'x');
    const stop = ({ step }: ExportStep) => step === 'damaged' && controller.abort();
    expect(await run({ check: async () => damage, save }, controller.signal, stop)).toEqual({
      end: 'cancelled',
    });
    expect(save).not.toHaveBeenCalled();
    const asked = vi.fn();
    await run({}, undefined, ({ step }) => step === 'damaged' && asked());
    expect(asked).not.toHaveBeenCalled();
  });

  it('is cancelled while packing, before anything is saved', async () => {
    const controller = new AbortController();
    const save = vi.fn(async () => 'x');
    const pack = async () => {
      controller.abort();
      return bundle;
    };
    expect(await run({ pack, save }, controller.signal)).toEqual({ end: 'cancelled' });
    expect(save).not.toHaveBeenCalled();
  });
});

describe('saveFile', () => {
  const downloads = (item: { state: string; error?: string }): Downloads => ({
    download: async () => 7,
    search: async () => [{ id: 7, filename: 'C:\\Users\\a\\hikae (2).zip', ...item }],
    cancel: async () => {},
    onChanged: { addListener: () => {}, removeListener: () => {} },
  });
  const save = (from: Downloads) => saveFile(from, bundle.blob, bundle.name, new AbortController().signal);

  it('gives the name the browser chose, without its folders, and the address back', async () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    expect(await save(downloads({ state: 'complete' }))).toBe('hikae (2).zip');
    expect(revoke).toHaveBeenCalledOnce();
  });

  it('waits while the browser still writes', async () => {
    let state = 'in_progress';
    let hear: Parameters<Downloads['onChanged']['addListener']>[0] = () => {};
    const from = downloads({ state });
    from.search = async () => [{ id: 7, filename: '/home/a/h.zip', state }];
    from.onChanged.addListener = (listener) => {
      hear = listener;
    };
    const saved = save(from);
    await vi.waitFor(() => hear({ id: 7, state: { current: 'complete' } }));
    state = 'complete';
    hear({ id: 7, state: { current: 'complete' } });
    expect(await saved).toBe('h.zip');
  });

  it('tells a full disk from a user who changed their mind', async () => {
    await expect(save(downloads({ state: 'interrupted', error: 'FILE_NO_SPACE' }))).rejects.toThrow(
      expect.objectContaining({ name: 'FILE_NO_SPACE' }),
    );
    await expect(save(downloads({ state: 'interrupted', error: 'USER_CANCELED' }))).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});
