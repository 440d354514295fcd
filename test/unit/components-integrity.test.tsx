// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportButton } from '../../components/export/export-button';
import { type CheckEnd, CheckPanel } from '../../components/integrity/check-panel';
import { troubleWords } from '../../components/trouble';
import { WordsProvider } from '../../components/words';
import { translator } from '../../utils/i18n';
import { languages } from '../../utils/records';

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

afterEach(() => render(null, document.body));

const file = 'ab'.repeat(32);
const intact: CheckEnd = { pages: 3, files: 12, bytes: 4_200_000, damage: [] };

describe('the check of everything', () => {
  it('says that all is well, and how much that is', async () => {
    const body = await show(<CheckPanel check={async () => intact} />);
    await press('Check everything');
    expect(body.textContent).toContain('3 pages and 12 files (4.2 MB)');
  });

  it('names what is damaged by page and file, and never says that all is well', async () => {
    const damage = [
      { what: 'file-changed' as const, file, page: 'Your <b>order</b>', visitId: 'a' },
      { what: 'log-broken' as const, line: 7, page: null },
    ];
    const body = await show(<CheckPanel check={async () => ({ ...intact, damage })} />);
    await press('Check everything');
    expect(body.textContent).toContain('2 problems');
    expect(body.textContent).toContain('A file of “Your <b>order</b>” is no longer what was kept.');
    expect(body.textContent).toContain('File abababababab');
    expect(body.textContent).toContain('Line 7 of the custody log');
    expect(body.textContent).not.toContain('All is well');
  });

  it('shows how far it is, and can be cancelled', async () => {
    const body = await show(
      <CheckPanel
        check={(signal, onProgress) => {
          onProgress(2, 9);
          return new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
          );
        }}
      />,
    );
    await press('Check everything');
    expect(body.querySelector('progress')?.value).toBe(2);
    expect(body.textContent).toContain('Checking… 2 of 9');
    await press('Cancel');
    expect(body.textContent).toContain('The check was cancelled.');
  });
});

describe('the export button', () => {
  it('shows damage, and exports only when told to', async () => {
    const goOn = vi.fn();
    const damage = [{ what: 'file-missing' as const, file, page: 'Checkout' }];
    const body = await show(
      <ExportButton
        empty={false}
        run={(_, onStep) => {
          onStep({ step: 'damaged', damage, goOn });
          return new Promise(() => {});
        }}
      />,
    );
    await press('Export as ZIP');
    expect(body.textContent).toContain('A file of “Checkout” is missing.');
    expect(goOn).not.toHaveBeenCalled();
    await press('Export anyway');
    expect(goOn).toHaveBeenCalledOnce();
  });
});

describe('a database that does not answer', () => {
  it.each(languages)(
    'is told apart in %s: after an upgrade that failed, it says that all is still there',
    (language) => {
      const t = translator(language);
      expect(t(troubleWords.upgrade)).not.toBe(t(troubleWords.other));
      expect(t(troubleWords.upgrade)).toMatch(/残っています|still there|Siguen todos/);
    },
  );
});
