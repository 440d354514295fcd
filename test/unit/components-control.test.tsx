// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptToday } from '../../components/page/kept-today';
import { KindChoice, RememberedKind } from '../../components/page/kind-choice';
import { Reasons, StrongestReasons } from '../../components/page/reasons';
import { WordsProvider } from '../../components/words';
import { pageKinds } from '../../utils/records';
import { visitRecord } from '../fixtures/records';

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
  act(() => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === words) ?? expect.fail(`no "${words}"`);
    button.click();
  });

afterEach(() => render(null, document.body));

const signals = [
  { id: 'url', weight: 1.8, found: '/checkout' },
  { id: 'quantity-fields', weight: -2, found: '<b>3</b>' },
  { id: 'pay-button', weight: 2.25 },
  { id: 'from-the-future', weight: 0.5 },
];
const visit = visitRecord({ score: 0.934, signals });

describe('what is this page', () => {
  it('offers every kind, and says which was recognised', async () => {
    const onCorrect = vi.fn();
    const body = await show(<KindChoice visit={visit} onCorrect={onCorrect} />);
    const select = body.querySelector('select') ?? expect.fail('no choice');
    expect([...select.options].map(({ value }) => value)).toEqual([...pageKinds]);
    expect(select.selectedOptions[0]?.textContent).toBe('Checkout (recognised)');
    expect(body.querySelector('.why')?.textContent).toBe('');
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onCorrect).toHaveBeenCalledWith(visit.id, 'other');
  });

  it('says that the user corrected it, now or before', async () => {
    const later = visitRecord({
      pageKind: 'cart',
      signals: [{ id: 'corrected', weight: 0, found: 'checkout' }],
    });
    for (const corrected of [{ ...visit, correctedKind: 'cart' as const }, later]) {
      const body = await show(<KindChoice visit={corrected} onCorrect={() => {}} />);
      expect(body.querySelector('select')?.value).toBe('cart');
      expect(body.textContent).toContain('You corrected this (recognised as: Checkout)');
    }
  });

  it('lets a correction be forgotten where nothing was kept', async () => {
    const onForget = vi.fn();
    const body = await show(<RememberedKind kind="other" onForget={onForget} />);
    expect(body.textContent).toContain('Nothing worth keeping');
    await press('Forget the correction');
    expect(onForget).toHaveBeenCalledOnce();
  });
});

describe('recognised because', () => {
  it('names each reason with its weight, the heaviest first, and quotes the page as text', async () => {
    const body = await show(<Reasons visit={visit} />);
    expect(body.querySelector('details > p')?.textContent).toBe('Checkout: 93.4%');
    expect([...body.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Button to order or pay+2.25',
      'Fields for quantities <b>3</b>−2.0',
      'Words in the address /checkout+1.8',
      'from-the-future+0.5',
    ]);
    expect(body.querySelector('q b')).toBeNull();
  });

  it('has the two strongest on one line, and no line without any', async () => {
    expect((await show(<StrongestReasons visit={visit} />)).textContent).toBe(
      'Because: Button to order or pay, Words in the address',
    );
    expect((await show(<StrongestReasons visit={visitRecord()} />)).textContent).toBe('');
  });
});

describe('kept by itself today', () => {
  const props = {
    zone: 'Asia/Tokyo',
    choiceOf: () => 'auto' as const,
    href: (id: string) => `#trips/${id}`,
    onWithdraw: vi.fn(),
    onRestore: vi.fn(),
    onChooseSite: vi.fn(),
  };

  it('lists time, kind and site, and withdraws or leaves the site alone', async () => {
    const body = await show(<KeptToday visits={[visit]} {...props} />);
    expect(body.querySelector('.line')?.textContent).toBe('19:00Checkoutshop.test');
    await press('Withdraw');
    expect(props.onWithdraw).toHaveBeenCalledWith(visit.id);
    await press('Never on this site');
    expect(props.onChooseSite).toHaveBeenLastCalledWith('shop.test', 'never');
  });

  it('goes back to what had been chosen before', async () => {
    await show(<KeptToday visits={[visit]} {...props} choiceOf={() => 'always'} />);
    await press('Never on this site');
    await show(<KeptToday visits={[visit]} {...props} choiceOf={() => 'never'} />);
    await press('Undo');
    expect(props.onChooseSite).toHaveBeenLastCalledWith('shop.test', 'always');
  });

  it('says when there is nothing, and puts back what was withdrawn', async () => {
    expect((await show(<KeptToday visits={[]} {...props} />)).textContent).toContain('Nothing was kept');
    await show(<KeptToday visits={[{ ...visit, withdrawnAt: visit.seenAt }]} {...props} />);
    await press('Put back');
    expect(props.onRestore).toHaveBeenCalledWith(visit.id);
  });
});
