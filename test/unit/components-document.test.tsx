// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadFile } from '../../components/capture/file-url';
import type { Adding, DocumentActions } from '../../components/document/actions';
import { DocumentPanel } from '../../components/document/document-panel';
import { WordsProvider } from '../../components/words';
import type { Wanted } from '../../utils/documents';
import { type Document, type Language, languages, type Trip } from '../../utils/records';
import { documentRecord, mailRecord, tripRecord } from '../fixtures/records';

const actions = () =>
  ({
    onAdd: vi.fn(),
    onRole: vi.fn(),
    onMove: vi.fn(),
    onTake: vi.fn(),
    onDelete: vi.fn(),
    onRestore: vi.fn(),
  }) satisfies DocumentActions;

const idle: Adding = { progress: null, ended: [] };
interface Shown {
  trip: Trip | null;
  documents: Document[];
  trips: Trip[];
  wanted: Wanted[];
  adding: Adding;
}

const show = async (
  given: Partial<Shown>,
  language: Language = 'en',
  load: LoadFile = async () => expect.fail('nothing is loaded by itself'),
) => {
  const did = actions();
  const all = { trip: tripRecord(), documents: [], trips: [], wanted: [], adding: idle, ...given };
  await act(() =>
    render(
      <WordsProvider language={language} preferred={[language === 'en' ? 'en-GB' : language]}>
        <DocumentPanel {...all} actions={did} load={load} />
      </WordsProvider>,
      document.body,
    ),
  );
  return did;
};
const find = <Element extends HTMLElement>(selector: string) =>
  document.querySelector<Element>(selector) ?? expect.fail(`no ${selector}`);
const press = (name: string) =>
  act(async () => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === name,
    );
    (found ?? expect.fail(`no "${name}"`)).click();
  });
const said = () => document.body.textContent ?? '';

const mail = mailRecord({
  from: 'Shop <order@shop.test>',
  subject: 'Your order',
  text: '<img src=x onerror="globalThis.ran=1"> hello',
  attachments: [{ name: 'terms.pdf', type: 'application/pdf', bytes: 2_000 }],
});
const found = { orderNumber: { value: 'TS-417', quote: 'Order number: TS-417' } };
const letter = documentRecord({ name: 'order.eml', proposedRole: 'order-mail', mail, found });

afterEach(() => render(null, document.body));

describe('the place to put documents in', () => {
  it('is a file field that takes several, and can be dropped on', async () => {
    const did = await show({});
    const input = find<HTMLInputElement>('input[type="file"]');
    expect([input.multiple, input.accept.includes('.eml')]).toEqual([true, true]);
    const file = new File(['x'], 'a.eml');
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    await act(() => {
      find('.drop').dispatchEvent(drop);
    });
    expect(did.onAdd.mock.calls).toEqual([[[file]]]);
  });

  it('says how far it is, and afterwards what became of each', async () => {
    await show({ adding: { progress: { done: 1, total: 3 }, ended: [] } });
    expect(find<HTMLProgressElement>('progress').value).toBe(1);
    const ended = [
      { name: 'a.eml', end: 'kept' },
      { name: 'b.exe', end: 'unknown-type' },
      { name: 'c.pdf', end: 'disk-full' },
    ] as const;
    await show({ adding: { progress: null, ended } });
    expect(find('[role="status"]').textContent).toContain('“a.eml” is kept.');
    expect(said()).toContain('“b.exe” is no mail, PDF, picture or text');
    expect(said()).toContain('There is no room on the disk for “c.pdf”. Nothing else was lost');
  });
});

describe('a document', () => {
  it('is told by its subject, sender and size; what it is is a proposal until the user chooses', async () => {
    const did = await show({ documents: [letter] });
    for (const words of ['Your order', 'From: Shop <order@shop.test>', 'order.eml', '1 kB'])
      expect(said()).toContain(words);
    const select = find<HTMLSelectElement>('.role select');
    expect(select.selectedOptions[0]?.textContent).toBe('Order mail (suggested)');
    await act(() => {
      select.value = 'receipt';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(did.onRole.mock.calls).toEqual([[letter.id, 'receipt']]);
  });

  it('shows its mail as text, folded up, and nothing of it as a page', async () => {
    await show({ documents: [letter] });
    expect(find<HTMLDetailsElement>('details').open).toBe(false);
    expect(find('pre').textContent).toBe(mail.text);
    expect(document.querySelector('img')).toBeNull();
    expect(said()).toContain('Attached to it: terms.pdf');
  });

  const look = async () => {
    const details = find<HTMLDetailsElement>('details');
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await vi.waitFor(() => expect(details.querySelector('pre, img, a, .problem')).not.toBeNull());
  };

  it('is looked at when the user opens it: a text as text, whatever it is written as', async () => {
    const text = '<b onclick="globalThis.ran=1">¥1,000</b>';
    await show(
      { documents: [documentRecord({ type: 'text', mail: null })] },
      'en',
      // jsdom's own Blob cannot be read.
      async () => new Response(text).blob(),
    );
    await look();
    expect([find('pre').textContent, document.querySelector('b[onclick]')]).toEqual([text, null]);
  });

  it('opens a PDF as a PDF, whatever its bytes call themselves', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:pdf');
    const bytes = new Blob(['%PDF-1.7'], { type: 'text/html' });
    await show({ documents: [documentRecord({ type: 'pdf', mail: null })] }, 'en', async () => bytes);
    await look();
    expect(made.mock.calls.map(([blob]) => blob instanceof Blob && blob.type)).toEqual(['application/pdf']);
    const link = find<HTMLAnchorElement>('details a');
    expect([link.href, link.target, link.rel]).toEqual(['blob:pdf', '_blank', 'noreferrer']);
  });

  it('says that it cannot be shown when its bytes are gone', async () => {
    await show({ documents: [documentRecord({ type: 'image', mail: null })] }, 'en', async () => null);
    await look();
    expect(find('details .problem').textContent).toContain('cannot be shown');
  });

  it('says when its words were not read', async () => {
    await show({
      documents: [
        { ...letter, mail: null, found: {} },
        documentRecord({ type: 'pdf', mail: null, unread: true }),
        documentRecord({ type: 'image', mail: null }),
      ],
    });
    expect(said()).toContain('This mail could not be taken apart. It is kept as it came.');
    expect(said()).toContain('The words of this PDF could not be read');
    expect(said()).toContain('What a picture shows is not read.');
    await show({ documents: [documentRecord({ type: 'pdf', mail: null })] });
    expect(said()).not.toContain('could not be read');
  });

  it('is deleted and brought back', async () => {
    const did = await show({ documents: [letter] });
    await press('Delete “order.eml”');
    expect(did.onDelete.mock.calls).toEqual([[letter.id]]);
    const gone = await show({ documents: [{ ...letter, withdrawnAt: '2026-11-23T02:00:00.000Z' }] });
    expect(said()).toContain('“order.eml” was deleted.');
    expect(said()).not.toContain('hello');
    await press('Undo');
    expect(gone.onRestore.mock.calls).toEqual([[letter.id]]);
  });
});

describe('what was found in a document', () => {
  it('is shown with its words, and taken only when the user says so', async () => {
    const did = await show({ documents: [letter] });
    expect(find('blockquote').textContent).toBe('Order number: TS-417');
    await press('Use it for this trip (Order number: TS-417)');
    expect(did.onTake.mock.calls).toEqual([[letter.id, 'orderNumber']]);
  });

  it('is no proposal where the trip has one: it is the same, or it differs and that is said', async () => {
    await show({ trip: tripRecord({ orderNumber: 'ts417' }), documents: [letter] });
    expect(said()).toContain('The trip says the same.');
    await show({ trip: tripRecord({ orderNumber: 'A-1' }), documents: [letter] });
    expect(said()).toContain('The trip says A-1. Please check which is right.');
    expect(said()).not.toContain('Use it for this trip');
  });

  it('points to another trip with that number, and to those it fits where it is of none', async () => {
    const [own, other] = [tripRecord(), tripRecord({ orderNumber: 'TS-417', shop: 'other.test' })];
    const filed = { ...letter, tripId: own.id };
    const did = await show({ trip: own, trips: [own, other], documents: [filed] });
    expect(said()).toContain('Its order number is that of another trip: Portal → other.test.');
    await press('Move “order.eml” to the trip to Portal → other.test');
    expect(did.onMove.mock.calls).toEqual([[letter.id, other.id]]);
    await show({ trip: null, trips: [own, other], documents: [letter] });
    expect(said()).toContain('It may belong to the trip to Portal → other.test.');
    expect(document.querySelector('.found')).toBeNull();
  });
});

describe('what the portal’s form asks for', () => {
  it('is listed, there or missing', async () => {
    await show({
      wanted: [
        { document: 'order-mail', kept: true },
        { document: 'contract-mail', kept: false },
      ],
    });
    const lines = [...document.querySelectorAll('.wanted li')].map(({ className }) => className);
    expect(lines).toEqual(['kept', 'missing']);
    expect(said()).toContain('What the form of Portal asks you to attach');
  });

  it.each(languages)('and everything else is said in %s', async (language) => {
    await show({ documents: [letter], wanted: [{ document: 'receipt', kept: false }] }, language);
    expect(said()).not.toMatch(/undefined|\$\d/);
  });
});
