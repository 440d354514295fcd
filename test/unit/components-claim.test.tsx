// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimActions } from '../../components/claim/actions';
import { ClaimPanel } from '../../components/claim/claim-panel';
import { WordsProvider } from '../../components/words';
import { claimKind } from '../../utils/claims';
import type { DeskRows } from '../../utils/db/desk';
import { type Language, languages } from '../../utils/records';
import { claimRecord, contactRecord, deskCase, fullExhibits, fullQuotes, fullTrip, id } from './claim-cases';
import { fullCase } from './letter-cases';

const bare = deskCase({
  trip: { ...fullTrip, status: 'unlisted' },
  exhibits: fullExhibits,
  quotes: fullQuotes,
  listedBy: '2026-12-01',
  closes: '2026-12-24',
});
const english = claimRecord({ language: 'en' });

const actions = () =>
  ({
    onOpen: vi.fn(),
    onSend: vi.fn(),
    onStep: vi.fn(),
    onBack: vi.fn(),
    onReopen: vi.fn(),
    onLanguage: vi.fn(),
    onLetter: vi.fn(),
    onEscalate: vi.fn(),
    onEdit: vi.fn(),
    onTick: vi.fn(),
    onAnswer: vi.fn(),
    onSupply: vi.fn(),
    onRemedies: vi.fn(),
    onArrived: vi.fn(),
    onContact: vi.fn(),
    onDelete: vi.fn(),
    onRestore: vi.fn(),
  }) satisfies ClaimActions;

const show = async (
  rows: Partial<DeskRows>,
  language: Language = 'en',
  opened: { id: string } | null = null,
) => {
  const did = actions();
  const all = { bare, claims: [], contacts: [], ...rows };
  await act(() =>
    render(
      <WordsProvider language={language} preferred={[language === 'en' ? 'en-GB' : language]}>
        <ClaimPanel rows={all} opened={opened} actions={did} />
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
    const all = [...document.querySelectorAll('button')];
    const found = all.find(
      (button) => button.textContent?.trim() === name || button.getAttribute('aria-label') === name,
    );
    (found ?? expect.fail(`no "${name}"`)).click();
  });
const change = (selector: string, value: string) =>
  act(() => {
    const input = find<HTMLInputElement>(selector);
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  });
const said = () => document.body.textContent ?? '';

afterEach(() => render(null, document.body));

describe('a trip without a claim', () => {
  it('is told which kind fits and why, whom to ask and how many days are left', async () => {
    const did = await show({});
    expect(said()).toContain('You said that ポイント堂 does not list it.');
    expect(said()).toContain('Goes to: ポイント堂');
    expect(said()).toContain('Ask by 24 Dec 2026 (days left: 4).');
    await press('Start a claim: Not listed');
    expect(did.onOpen.mock.calls).toEqual([['not-listed']]);
  });

  it('may have any other kind, and is not urged where nothing is wrong', async () => {
    const did = await show({ bare: { ...deskCase(), closes: null } });
    expect(said()).toContain('Nothing calls for a claim right now.');
    await change('.other-kind', 'refund');
    expect(did.onOpen.mock.calls).toEqual([['refund']]);
  });

  it('is warned off the shop where the portal forbids to ask it, and told when it is too late', async () => {
    const rules = { contactShop: { value: 'forbidden', from: 'portal' } } as const;
    await show({ bare: { ...bare, rules, closes: '2026-12-19' } });
    expect(find('.guard').textContent).toContain('Do not contact the shop');
    expect(said()).toContain('The time to ask ended on 19 Dec 2026.');
    await show({ bare: { ...bare, rules: { contactShop: { value: 'allowed', from: 'portal' } } } });
    expect(document.querySelector('.guard')).toBeNull();
  });
});

describe('a claim', () => {
  it('shows its letter with the exhibits, and each blank leads to its field', async () => {
    await show({ claims: [english] });
    expect(find<HTMLTextAreaElement>('textarea').value).toContain('TS-20261110-00417 (Exhibit 4)');
    const blanks = [...document.querySelectorAll<HTMLElement>('.blanks button')];
    expect(blanks.map(({ textContent }) => textContent)).toEqual(['name', 'e-mail of your account']);
    await act(() => blanks[1]?.click());
    expect(document.activeElement?.id).toBe(`${english.id}-member-email`);
  });

  it('takes what the user fills in, ticks, changes, chooses and sends', async () => {
    const did = await show({ claims: [english] });
    await change(`[id="${english.id}-name"]`, 'Hanako');
    expect(did.onAnswer.mock.calls).toEqual([[english.id, 'name', 'Hanako']]);
    const ticks = [...document.querySelectorAll<HTMLInputElement>('.checklist li.open input')];
    await act(() => ticks[0]?.click());
    expect(did.onTick.mock.calls).toEqual([[english.id, 'conditions', true]]);
    const { value } = find<HTMLTextAreaElement>('textarea');
    await change('textarea', 'My own words.');
    expect(did.onEdit.mock.calls).toMatchObject([[english.id, 'My own words.', { written: value }]]);
    await change('[aria-label="Language of the letter"]', 'es');
    expect(did.onLanguage.mock.calls).toEqual([[english.id, 'es']]);
    await change('[aria-label="Which letter"]', 'follow-up');
    expect(did.onLetter.mock.calls).toEqual([[english.id, 'follow-up']]);
    await show({ claims: [english] }).then(async (again) => {
      await change('[aria-label="How you sent it"]', 'mail');
      await press('I have sent it');
      expect(again.onSend.mock.calls).toEqual([[english.id, value, 'mail']]);
    });
  });

  it('stores every letter typed, and does not let what is stored meanwhile take its place', async () => {
    const did = await show({ claims: [english] });
    const type = (value: string) =>
      act(() => {
        const field = find<HTMLTextAreaElement>('textarea');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('My');
    await type('My own');
    expect(did.onEdit.mock.calls.map(([, text]) => text)).toEqual(['My', 'My own']);
    const edit = { letter: 'not-listed', language: 'en' as const, written: 'W', text: 'My' };
    await show({ claims: [{ ...english, edits: [{ ...edit, editedAt: english.openedAt }] }] });
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('My own');
  });

  it('says which points are on record and by which exhibit; those cannot be unticked', async () => {
    await show({ claims: [claimRecord({ language: 'en', ticked: ['conditions'] })] });
    const order = [...document.querySelectorAll('.checklist li')].find((item) =>
      item.textContent?.includes('order number'),
    );
    expect(order?.textContent).toContain('Exhibit 4');
    expect(order?.querySelector('input')?.disabled).toBe(true);
    expect(document.querySelectorAll('.checklist .ticked input:checked')).toHaveLength(1);
  });

  it('keeps what was written beside what the user made of it, and goes back', async () => {
    const edit = {
      letter: 'not-listed',
      language: 'en',
      written: 'W',
      text: 'Mine',
      editedAt: english.openedAt,
    };
    const did = await show({ claims: [{ ...english, edits: [{ ...edit, language: 'en' }] }] });
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Mine');
    expect(find('pre').textContent).toBe('W');
    expect(said()).toContain('What became known since is not in your letter.');
    await press('Back to what was written');
    expect(did.onEdit.mock.calls[0]?.slice(0, 2)).toEqual([english.id, null]);
  });

  it('copies the letter, and says so where that fails', async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('barred'));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    await show({ claims: [english] });
    await press('Copy: Letter');
    expect(writeText.mock.calls[0]?.[0]).toBe(find<HTMLTextAreaElement>('textarea').value);
    expect(find('.letter [role=status]').textContent).toBe('Copied.');
    await press('Copy: Letter');
    expect(find('.letter [role=status]').textContent).toContain('Could not be copied.');
    vi.unstubAllGlobals();
  });

  it('goes on by the steps that may follow, and back', async () => {
    const events = [...english.events, { at: '2026-12-20T04:00:00.000Z', what: 'sent' as const }];
    const did = await show({ claims: [{ ...english, status: 'hold', events }] });
    const next = find<HTMLSelectElement>('[aria-label="What happened next?"]');
    expect([...next.options].map(({ value }) => value)).toEqual([
      '',
      'need-info',
      'investigating',
      'provisional',
      'won',
      'lost',
    ]);
    await change('[aria-label="What happened next?"]', 'won');
    expect(did.onStep.mock.calls).toEqual([[english.id, 'won']]);
    await press('Take back the last step');
    expect(did.onBack.mock.calls).toEqual([[english.id]]);
    expect(said()).not.toContain('days left');
  });

  it('that is decided can be taken up again, and one that was deleted be brought back', async () => {
    const lost = await show({ claims: [{ ...english, status: 'lost' }] });
    await press('Take it up again');
    expect(lost.onReopen.mock.calls).toEqual([[english.id]]);
    const gone = await show({ claims: [{ ...english, withdrawnAt: '2026-12-20T05:00:00.000Z' }] });
    expect(document.querySelector('textarea')).toBeNull();
    await press('Undo');
    expect(gone.onRestore.mock.calls).toEqual([['claims', english.id]]);
  });

  it('of a kind that is not known any more is said to be so', async () => {
    await show({ claims: [claimRecord({ kind: 'of-old' })] });
    expect(said()).toContain('does not know this kind of claim (of-old)');
  });

  it.each(languages)('has its words in %s, and shows hostile words as text', async (language) => {
    const hostile = '<img src=x onerror=alert(1)>';
    const trip = { ...bare.trip, offer: { ...bare.trip.offer, name: hostile } };
    const contacts = [contactRecord({ said: hostile, person: hostile })];
    await show({ bare: { ...bare, trip }, claims: [english], contacts }, language);
    expect(document.querySelector('img')).toBeNull();
    expect(find('.said').textContent).toBe(hostile);
    expect(said()).not.toMatch(/\$\d|undefined|null/);
  });
});

describe('several claims', () => {
  const newest = claimRecord({ id: id(51), kind: 'refund', letter: 'refund', language: 'en' });
  const claims = [newest, claimRecord({ language: 'en' })];

  it('have the newest unfolded, and nothing is focused by itself', async () => {
    await show({ claims });
    expect(find('.claim').getAttribute('aria-label')).toBe(claimKind('refund')?.name.en);
    expect(document.activeElement).toBe(document.body);
  });

  it('have the one brought into view that was begun or gone on with, each time, and no other', async () => {
    await show({ claims });
    for (const _ of ['first', 'again']) {
      await show({ claims }, 'en', { id: newest.id });
      expect(document.activeElement).toBe(find('.claim').parentElement);
      find<HTMLSelectElement>('.other-kind').focus();
    }
    await show({ claims }, 'en', { id: id(50) });
    expect(document.activeElement).toBe(find('.other-kind'));
  });
});

describe('the log of what was said', () => {
  it('shows who said what, how long it took, and the day that was named', async () => {
    const did = await show({ claims: [english], contacts: [...fullCase.contacts].slice(1) });
    expect(find('.contacts').textContent).toContain('Telephone · 佐藤');
    expect(find('.contacts').textContent).toContain('They named 19 Dec 2026.');
    await press('Delete the exchange of 17 Dec 2026, 13:00');
    expect(did.onDelete.mock.calls).toEqual([['contacts', fullCase.contacts[1]?.id]]);
  });

  it('takes a telephone call with its tries and minutes', async () => {
    const did = await show({ claims: [english] });
    await change('[name=means]', 'phone');
    find<HTMLInputElement>('[name=at]').value = '2026-12-21T10:15';
    find<HTMLInputElement>('[name=tries]').value = '3';
    find<HTMLInputElement>('[name=waited]').value = '25';
    find<HTMLTextAreaElement>('[name=said]').value = ' They look into it. ';
    find<HTMLInputElement>('[name=promisedBy]').value = '2027-01-05';
    await press('Keep it');
    expect(did.onContact.mock.calls[0]?.[0]).toMatchObject({
      claimId: english.id,
      at: new Date('2026-12-21T10:15').toISOString(),
      means: 'phone',
      from: 'desk',
      person: null,
      said: 'They look into it.',
      phone: { tries: 3, waitedMinutes: 25 },
      promisedBy: '2027-01-05',
      answerBy: null,
    });
  });

  it('brings back a line that was deleted', async () => {
    const contact = contactRecord({ withdrawnAt: '2026-12-21T00:00:00.000Z', said: 'secret' });
    const did = await show({ claims: [english], contacts: [contact] });
    expect(said()).not.toContain('secret');
    await press('Undo');
    expect(did.onRestore.mock.calls).toEqual([['contacts', contact.id]]);
  });
});
