// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupDue } from '../../components/backup/backup-due';
import { BackupPanel, type BackupPanelProps } from '../../components/backup/backup-panel';
import { RestorePanel, type RestorePanelProps } from '../../components/backup/restore-panel';
import { WordsProvider } from '../../components/words';
import type { OpenBackup, OpenEnd } from '../../utils/export/restore';
import { Settings } from '../../utils/records';

const show = async (content: VNode) => {
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        {content}
      </WordsProvider>,
      document.body,
    ),
  );
  return document.body;
};
const press = (words: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === words) ?? expect.fail(`no "${words}"`);
    button.click();
  });
const type = (values: readonly string[]) =>
  act(async () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
    for (const [i, field] of fields.entries()) {
      field.value = values[i] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
const text = () => document.body.textContent ?? '';

afterEach(() => render(null, document.body));

describe('backing up', () => {
  const panel = (run: BackupPanelProps['run']) => (
    <BackupPanel settings={Settings.parse({})} run={run} onChange={() => {}} />
  );

  it('makes one without a passphrase, and says where it lies and what is not in it', async () => {
    const run = vi.fn(async () => ({ end: 'saved' as const, name: 'hikae-backup-20261127.zip', missing: 2 }));
    await show(panel(run));
    expect(text()).toContain('There is no backup yet.');
    await press('Back up now');
    expect(run).toHaveBeenCalledWith(null, expect.anything(), expect.anything());
    expect(text()).toContain('Saved as hikae-backup-20261127.zip');
    expect(text()).toContain('2 files could not be read');
  });

  it('asks for a new passphrase twice, and makes none before both are long enough and the same', async () => {
    const run = vi.fn(async () => ({ end: 'cancelled' as const }));
    await show(panel(run));
    await act(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await type(['short', 'short']);
    await press('Back up now');
    expect(text()).toContain('at least 8 characters');
    await type(['long enough', 'long enouhg']);
    await press('Back up now');
    expect(text()).toContain('The two passphrases differ.');
    expect(run).not.toHaveBeenCalled();
    await type(['long enough', 'long enough']);
    await press('Back up now');
    expect(run).toHaveBeenCalledWith('long enough', expect.anything(), expect.anything());
  });

  it('can be cancelled while it runs', async () => {
    let signal: AbortSignal | undefined;
    const run: BackupPanelProps['run'] = (_, given, onStep) => {
      signal = given;
      onStep({ step: 'packing', done: 1, total: 3 });
      return new Promise((resolve) => given.addEventListener('abort', () => resolve({ end: 'cancelled' })));
    };
    await show(panel(run));
    await press('Back up now');
    expect(text()).toContain('Packing… 1 of 3');
    await press('Cancel');
    expect(signal?.aborted).toBe(true);
    expect(text()).toContain('The backup was cancelled.');
  });
});

describe('restoring', () => {
  const share = (all: number, fresh: number) => ({ all, fresh });
  const backup = (changed: Partial<OpenBackup['preview']> = {}): OpenBackup => ({
    madeAt: '2026-11-27T10:00:00.000Z',
    preview: {
      counts: {
        trips: share(3, 1),
        visits: share(12, 4),
        captures: share(12, 4),
        documents: share(0, 0),
        claims: share(1, 0),
        files: share(40, 9),
      },
      bytes: share(5_000_000, 1_000_000),
      fresh: 18,
      missing: 0,
      deleted: 0,
      empty: false,
      ...changed,
    },
    restore: vi.fn(async () => ({ end: 'restored' as const, added: 18, changed: 2 })),
    close: vi.fn(),
  });
  const choose = async (open: RestorePanelProps['open']) => {
    await show(<RestorePanel open={open} onRestored={() => {}} />);
    await act(async () => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.zip')], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it('shows what would come before anything is taken over, and then says what came', async () => {
    const opened = backup();
    await choose(async () => ({ end: 'opened', backup: opened }));
    const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Trips31',
      'Pages124',
      'Captures124',
      'Documents00',
      'Claims10',
      'Files409',
      'Storage5 MB1 MB',
    ]);
    expect(opened.restore).not.toHaveBeenCalled();
    await press('Restore');
    expect(opened.restore).toHaveBeenCalledWith(false, expect.anything(), expect.anything());
    expect(text()).toContain('18 records are new here, and 2 say more');
    expect(opened.close).toHaveBeenCalled();
  });

  it('brings back what was deleted here only when that is chosen', async () => {
    const opened = backup({ deleted: 3 });
    await choose(async () => ({ end: 'opened', backup: opened }));
    expect(text()).toContain('3 pages and documents in it were deleted here.');
    await act(() => document.querySelector<HTMLInputElement>('.preview input[type=checkbox]')?.click());
    await press('Restore');
    expect(opened.restore).toHaveBeenCalledWith(true, expect.anything(), expect.anything());
  });

  it('is left without a trace', async () => {
    const opened = backup();
    await choose(async () => ({ end: 'opened', backup: opened }));
    await press('Not now');
    expect(opened.close).toHaveBeenCalledOnce();
    expect(opened.restore).not.toHaveBeenCalled();
    expect(document.querySelector('input[type=file]')).not.toBeNull();
  });

  it('asks for the passphrase, again when it is wrong', async () => {
    const open = vi.fn(
      async (_: Blob, passphrase: string | null): Promise<OpenEnd> =>
        passphrase === null ? { end: 'sealed' } : { end: 'refused', because: 'wrong-passphrase' },
    );
    await choose(open);
    expect(text()).toContain('This backup is protected by a passphrase.');
    await type(['guess']);
    await press('Open');
    expect(text()).toContain('That is not the passphrase.');
    expect(document.querySelector('input[type=password]')).not.toBeNull();
  });

  it.each([
    [{ end: 'refused', because: 'newer' }, 'made by a newer Hikae'],
    [{ end: 'refused', because: 'damaged' }, 'damaged or cut short'],
    [{ end: 'disk-full' }, 'The disk is full'],
    [{ end: 'busy' }, 'in another tab'],
  ] as const)('says in plain words why it could not be: %j', async (end, words) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await choose(async () => end);
    expect(text()).toContain(words);
  });
});

it('a backup that is due can be put off', async () => {
  const onLater = vi.fn();
  await show(<BackupDue last={null} href="#settings/backup" onLater={onLater} />);
  await press('Remind me in a week');
  expect(onLater).toHaveBeenCalled();
});
