// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textsOf, wordsFrom } from '../../components/trip/trip-draft';
import { TripEdits } from '../../components/trip/trip-edits';
import { TripForm } from '../../components/trip/trip-form';
import { WordsProvider } from '../../components/words';
import { languages, type Trip } from '../../utils/records';
import { edited, wordsOf } from '../../utils/trips';
import { tripRecord } from '../fixtures/records';

const now = '2026-12-10T03:00:00.000Z';
const seen = tripRecord({
  orderNumber: 'TS-1',
  portal: { id: 'moppy', host: 'pc.moppy.jp', name: 'モッピー' },
  anchors: { clicked: '2026-11-22T09:58:31.120Z', purchased: '2026-11-22T10:02:59.999Z' },
});
const blank = textsOf(null, 'JPY');
const said = (texts: Partial<typeof blank>, trip: Trip | null = null) =>
  wordsFrom({ ...(trip ? textsOf(trip, 'JPY') : blank), ...texts }, trip, now);

afterEach(() => render(null, document.body));

describe('what is said in the form', () => {
  it('is a trip: a day without a time stays a day, a unit without a number is nothing', () => {
    expect(said({ shop: ' 山田電気 ', purchasedDay: '2026-12-01', reward: '300', rewardUnit: 'pt' })).toEqual(
      {
        words: {
          shop: '山田電気',
          portal: null,
          offerName: null,
          reward: { value: 300, currency: 'pt' },
          clicked: null,
          entered: null,
          purchased: '2026-12-01',
          orderNumber: null,
          amount: null,
        },
      },
    );
  });

  it.each([
    [{}, { shop: 'shop' }],
    [{ shop: 'a', purchasedDay: '2027-01-01' }, { purchasedDay: 'future' }],
    [{ shop: 'a', clickedTime: '10:00' }, { clickedDay: 'time' }],
    [{ shop: 'a', reward: '-1' }, { reward: 'number' }],
    [{ shop: 'a', amount: 'much' }, { amount: 'number' }],
    [{ shop: 'a', orderNumber: '1'.repeat(121) }, { orderNumber: 'long' }],
  ])('%j is wrong in %j', (texts, problems) => {
    expect(said(texts)).toEqual({ problems });
  });

  it('changes nothing that was not touched, to the millisecond', () => {
    expect(said({}, seen)).toEqual({ words: wordsOf(seen) });
    const other = said({ purchasedDay: '2026-11-23' }, seen);
    expect('words' in other && other.words).toMatchObject({
      clicked: seen.anchors.clicked,
      portal: seen.portal,
    });
    expect('words' in other && other.words.purchased).not.toBe(seen.anchors.purchased);
  });
});

describe.each(languages)('in %s', (language) => {
  const show = (what: preact.ComponentChild) =>
    act(() =>
      render(
        <WordsProvider language={language} preferred={[language]}>
          {what}
        </WordsProvider>,
        document.body,
      ),
    );
  const field = (name: string) =>
    document.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? expect.fail(name);
  const press = () => act(() => document.querySelector<HTMLElement>('button.main')?.click());

  it('the form names every field, says what is wrong beside it, and saves what is right', async () => {
    const onSave = vi.fn();
    await show(<TripForm trip={null} known={[]} failed={false} onSave={onSave} onCancel={() => {}} />);
    for (const input of document.querySelectorAll('input')) expect(input.labels?.length).toBe(1);
    await press();
    expect(onSave).not.toHaveBeenCalled();
    expect(field('shop').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('shop'));
    await act(() => {
      field('shop').value = '山田電気';
      field('shop').dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press();
    expect(onSave.mock.lastCall?.[0]).toMatchObject({ shop: '山田電気', purchased: null });
  });

  it('what was read stands beside a correction, and nothing where there is none', async () => {
    await show(<TripEdits trip={seen} />);
    expect(document.body.textContent).toBe('');
    await show(<TripEdits trip={edited(seen, { ...wordsOf(seen), orderNumber: 'TS-2' }, now)} />);
    expect(document.body.textContent).toContain('TS-1');
    expect(document.body.textContent).not.toContain('TS-2');
  });
});
