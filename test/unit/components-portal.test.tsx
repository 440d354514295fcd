// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PortalRules, type PortalRulesProps } from '../../components/portal/portal-rules';
import { WordsProvider } from '../../components/words';
import { keyPart, translator } from '../../utils/i18n';
import { formDocuments, formFields } from '../../utils/portal-form';
import {
  type OfferFact,
  offerOverPortal,
  type PortalOverride,
  portalRules,
  portals,
} from '../../utils/portals';
import { type Language, languages } from '../../utils/records';

const portal = (id: string) => portals.find((one) => one.id === id) ?? expect.fail(`no ${id}`);
const day = '2026-11-26';

interface Shown extends Partial<PortalRulesProps> {
  /** Null: none of ours. */
  id: string | null;
  facts?: readonly OfferFact[];
  language?: Language;
}

const show = async ({ id, own = {}, facts = [], language = 'en', ...changed }: Shown) => {
  const known = id === null ? null : portal(id);
  const rules = offerOverPortal(portalRules(known, own), facts);
  const preferred = language === 'en' ? ['en-GB'] : [language];
  await act(() =>
    render(
      <WordsProvider language={language} preferred={preferred}>
        <PortalRules
          name={known?.name ?? 'Points'}
          rules={rules}
          own={own}
          onChange={() => {}}
          {...changed}
        />
      </WordsProvider>,
      document.body,
    ),
  );
};

const items = () => [...document.querySelectorAll<HTMLElement>('li')];
const item = (label: string) =>
  items().find((one) => one.querySelector('h3')?.textContent === label) ?? expect.fail(`no "${label}"`);
const lineOf = (label: string) => ({
  said: item(label).querySelector('.meaning')?.textContent,
  from: item(label).querySelector('.why')?.textContent,
  link: item(label).querySelector('a')?.getAttribute('href'),
});
const isFolded = (label: string) => item(label).closest('details') !== null;
const press = (label: string, words: string) =>
  act(() => {
    const all = [...item(label).querySelectorAll('button')];
    (all.find(({ textContent }) => textContent === words) ?? expect.fail(`no "${words}"`)).click();
  });
const type = (label: string, at: number, value: string) =>
  act(() => {
    const fields = item(label).querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    const field = fields[at] ?? expect.fail('no field');
    field.value = value;
    const event = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });

const until = 'If it is never listed: until when';
const from = 'If it is never listed: from when';
const closes = (days: number) => ({ after: 'purchase', days }) as const;

afterEach(() => act(() => render(null, document.body)));

describe('the rules of a portal', () => {
  it('are said in plain words, each as of a day and with its source', async () => {
    await show({ id: 'quidco' });
    expect(lineOf(until)).toEqual({
      said: 'Ask within 45 days after the purchase.',
      from: 'as of 22 Nov 2026 source ↗',
      link: 'https://support.quidco.com/en/articles/4127495',
    });
    expect(lineOf(from).said).toBe('You can ask from 72 hours after the purchase.');
    expect(lineOf('Time to payment').said).toBe('As a rule it is paid 3–9 months after the purchase.');
    expect(lineOf('What the form asks for').said).toBe('To attach: order e-mail');
  });

  it('say kindly which are another’s word, and of no other', async () => {
    await show({ id: 'moppy' });
    expect(lineOf('Contacting the shop')).toMatchObject({
      said: 'Do not contact the shop: ask this portal only.',
      from: 'by others’ account, as of 22 Nov 2026 source ↗',
    });
    expect(lineOf(from)).toMatchObject({
      said: 'You can ask from the day the reward was due.',
      from: 'as of 22 Nov 2026 source ↗',
    });
    expect(lineOf('When points lapse').said).toBe('Points lapse 180 days after you last earned any.');
  });

  it('of which nothing is stated are folded, never guessed', async () => {
    await show({ id: 'quidco' });
    expect(isFolded('Contacting the shop')).toBe(true);
    expect(item('Contacting the shop').textContent).toContain('Not known: no source states it.');
    expect(item('Contacting the shop').querySelector('a')).toBeNull();
    expect(isFolded(until)).toBe(false);
  });

  it('that vary by offer say so, and others do not', async () => {
    await show({ id: 'warau' });
    expect(document.querySelector('.varies')?.textContent).toContain('Each offer sets its own times.');
    await show({ id: 'quidco' });
    expect(document.querySelector('.varies')).toBeNull();
  });

  it('of a portal that is none of ours are all unknown, and can be added', async () => {
    const onChange = vi.fn();
    await show({ id: null, onChange });
    expect(document.body.textContent).toContain('Nothing is known of Points yet.');
    expect(items().every((one) => one.closest('details'))).toBe(true);
    await press(until, 'Add');
    await type(until, 0, 'click');
    await type(until, 1, '90');
    await act(() => item(until).querySelector('form')?.requestSubmit());
    expect(onChange).toHaveBeenCalledWith({
      rule: 'clock',
      claimCase: 'unlisted',
      side: 'closes',
      value: { after: 'click', days: 90 },
    });
  });
});

describe('the user’s own rules', () => {
  const own: PortalOverride = { clocks: { unlisted: { closes: closes(60) } }, setOn: day };

  it('stand above the portal’s, say so, and can be taken back', async () => {
    const onChange = vi.fn();
    await show({ id: 'quidco', own, onChange });
    expect(lineOf(until)).toEqual({
      said: 'Ask within 60 days after the purchase.',
      from: 'your own, set 26 Nov 2026',
      link: undefined,
    });
    await press(until, 'Back to what is known');
    expect(onChange).toHaveBeenCalledWith({
      rule: 'clock',
      claimCase: 'unlisted',
      side: 'closes',
      value: undefined,
    });
    expect(item(from).textContent).not.toContain('Back to what is known');
  });

  it('deny what is known, and show it as denied', async () => {
    const onChange = vi.fn();
    await show({ id: 'moppy', onChange });
    await press('Contacting the shop', 'Not so');
    expect(onChange).toHaveBeenCalledWith({ rule: 'contactShop', value: null });
    await show({ id: 'moppy', own: { contactShop: null, setOn: day } });
    expect(item('Contacting the shop').textContent).toContain('You said that this is not so.');
    expect(item('Contacting the shop').querySelector('.meaning')).toBeNull();
    expect(isFolded('Contacting the shop')).toBe(false);
  });

  it('begin with what is known, and are not saved when they can be none', async () => {
    const onChange = vi.fn();
    await show({ id: 'quidco', onChange });
    await press(until, 'Correct');
    const number = item(until).querySelector<HTMLInputElement>('input[type=number]');
    expect(number?.value).toBe('45');
    expect(document.activeElement?.closest('li')).toBe(item(until));
    for (const wrong of ['0', '1.5', '99999', '']) {
      await type(until, 1, wrong);
      await act(() => {
        item(until)
          .querySelector('form')
          ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      });
      expect(item(until).querySelector('[role=alert]'), wrong).not.toBeNull();
    }
    expect(onChange).not.toHaveBeenCalled();
    await press(until, 'Cancel');
    expect(item(until).querySelector('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Correct');
  });

  it('keep the focus where they stand after the change, folded or not', async () => {
    await show({ id: 'quidco', own });
    await press(until, 'Back to what is known');
    await show({ id: 'quidco' });
    expect(document.activeElement?.closest('li')).toBe(item(until));
    await show({ id: null, own });
    await press(until, 'Back to what is known');
    await show({ id: null });
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('may be a range for a reply', async () => {
    const onChange = vi.fn();
    await show({ id: null, onChange });
    await press('Time to a reply', 'Add');
    await type('Time to a reply', 0, '3');
    await type('Time to a reply', 1, '5');
    await type('Time to a reply', 2, 'businessDays');
    await act(() => item('Time to a reply').querySelector('form')?.requestSubmit());
    expect(onChange).toHaveBeenCalledWith({ rule: 'reply', value: { businessDays: [3, 5] } });
  });
});

describe('the offer’s own page', () => {
  const value = { anchor: 'purchase', offset: { days: 30 }, snap: 'none', within: true };
  const fact: OfferFact = {
    kind: 'contact_rule',
    quote: '<b>購入から30日以内</b>',
    value,
    sure: true,
    source: 'https://portal.test/offer',
    asOf: '2026-11-22T10:00:00.000Z',
  };
  const own: PortalOverride = { clocks: { unlisted: { closes: closes(60) } }, setOn: day };

  it('stands above both, with its quote as text, and is corrected where it was read', async () => {
    await show({ id: 'quidco', own, facts: [fact] });
    expect(lineOf(until).said).toBe('Ask within 30 days after the purchase.');
    expect(lineOf(until).from).toMatch(/^from the offer’s page, seen 22 Nov 2026/);
    expect(item(until).querySelector('blockquote')?.textContent).toBe('<b>購入から30日以内</b>');
    expect(item(until).querySelector('blockquote b')).toBeNull();
    const buttons = [...item(until).querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Back to what is known']);
  });

  it('is silent when it was not read for sure, or leads nowhere on the web', async () => {
    await show({ id: 'quidco', own, facts: [{ ...fact, sure: false }] });
    expect(lineOf(until).from).toBe('your own, set 26 Nov 2026');
    await show({ id: 'quidco', facts: [{ ...fact, source: 'javascript:alert(1)' }] });
    expect(lineOf(until).link).toBeUndefined();
  });

  it('adds what only it can say', async () => {
    const end: OfferFact = { ...fact, kind: 'claim_window', value: { start: null, end: '2026-12-31' } };
    await show({ id: 'moppy', facts: [end] });
    expect(lineOf('When you can ask').said).toBe('until 31 December 2026');
    await show({ id: 'moppy' });
    expect(items().some((one) => one.textContent?.includes('When you can ask'))).toBe(false);
  });
});

describe('in every language', () => {
  it.each(languages)('%s has words for every rule of every portal', async (language) => {
    for (const { id } of portals) {
      await show({ id, language });
      for (const one of items().filter((found) => !found.closest('details')))
        expect(one.querySelector('.meaning')?.textContent, `${id} ${one.textContent}`).toMatch(/\S/);
    }
  });

  it.each(languages)('%s has a word for everything a form asks for, and no word twice', async (language) => {
    const form = { fields: formFields, documents: formDocuments };
    await show({ id: null, language, rules: { form: { value: form, from: 'portal' } } });
    const said = document.querySelector('.meaning')?.textContent ?? '';
    const t = translator(language);
    const words = [
      ...formFields.map((field) => t(`form_field_${keyPart(field)}`)),
      ...formDocuments.map((document) => t(`form_document_${keyPart(document)}`)),
    ];
    for (const word of words) expect(said).toContain(word);
    expect(new Set(words).size).toBe(words.length);
  });

  it('reads naturally in Japanese and Spanish', async () => {
    await show({ id: 'quidco', language: 'ja' });
    const said = () => [...document.querySelectorAll('.meaning')].map(({ textContent }) => textContent);
    expect(said().slice(0, 2)).toEqual([
      '購入から72時間たつと問い合わせできます。',
      '購入から45日以内に問い合わせてください。',
    ]);
    await show({ id: 'aklamio', language: 'es' });
    expect(said().slice(0, 2)).toEqual([
      'Reclama en un plazo de 3 meses desde la compra.',
      'Reclama en un plazo de 3 meses desde el rechazo.',
    ]);
  });
});
