// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bestCapture, captureShowing } from '../../components/promise/best-capture';
import { FactList, type FactListProps } from '../../components/promise/fact-list';
import { WordsProvider } from '../../components/words';
import type { Fact, TextPlaces } from '../../utils/records';
import { captureRecord, factRecord, visitRecord } from '../fixtures/records';

const visit = visitRecord({ title: '<b>規約</b>', pageKind: 'terms' });
const fact = (fields: Partial<Fact> = {}) => factRecord({ visitId: visit.id, ...fields });

const show = async (facts: readonly Fact[], changed: Partial<FactListProps> = {}) => {
  const props: FactListProps = {
    facts,
    visits: [visit],
    reading: 0,
    unread: 0,
    onCorrect: () => {},
    showerOf: () => () => {},
    ...changed,
  };
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        <FactList {...props} />
      </WordsProvider>,
      document.body,
    ),
  );
  return document.body;
};
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const press = (words: string) =>
  act(() => {
    const all = [...document.querySelectorAll('button')];
    (all.find(({ textContent }) => textContent === words) ?? expect.fail(`no "${words}"`)).click();
  });
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

afterEach(() => act(() => render(null, document.body)));

describe('the list of promises', () => {
  it('is in the order a collector thinks, whatever the order of the pages', async () => {
    await show([
      fact({ kind: 'exclusion', value: { type: 'product' } }),
      fact({ kind: 'claim_window', value: { start: null, end: '2026-12-31' } }),
      fact(),
      fact({ kind: 'entry_required', value: { required: true } }),
    ]);
    expect(texts('h3')).toEqual([
      'What you must do',
      'What you get, and when',
      'If it does not arrive',
      'What does not count',
    ]);
    expect(texts('h4')).toEqual([
      'Entry',
      'When the reward comes',
      'Time to claim or collect',
      'Not eligible',
    ]);
  });

  it('says what is meant, in the exact words of which page and when, as text', async () => {
    const body = await show([fact({ quote: '<i>翌月末</i>\n頃' })]);
    expect(texts('.meaning')).toEqual([
      'around the end of the month after the month of meeting the conditions',
    ]);
    expect(texts('blockquote')).toEqual(['<i>翌月末</i>\n頃']);
    expect(body.querySelector('blockquote')?.lang).toBe('ja');
    expect(body.querySelector('figcaption')?.textContent).toBe('<b>規約</b> 22 Nov 2026, 19:00');
    expect(body.querySelector('blockquote i, figcaption b')).toBeNull();
  });

  it('leaves to the quote what there are no words for', async () => {
    await show([fact({ value: { recurring: 'weekly', weekday: 'FR' } })]);
    expect(texts('.meaning')).toEqual([]);
    expect(texts('blockquote')).toHaveLength(1);
  });

  it('says one promise once, with every page that makes it', async () => {
    const other = visitRecord({ title: 'Campaign' });
    const again = fact({ visitId: other.id, quote: '翌月末に進呈' });
    const onCorrect = vi.fn();
    const first = fact();
    await show([first, again], { visits: [visit, other], onCorrect });
    expect(texts('h4')).toHaveLength(1);
    expect(texts('summary')).toEqual(['Also on other pages (1)']);
    expect(texts('.others figcaption')).toEqual(['Campaign 22 Nov 2026, 19:00']);
    await press('Not so');
    expect(onCorrect).toHaveBeenCalledWith([first.id, again.id], null);
  });

  it('keeps apart what differs, in value or in words that say more than the value', async () => {
    const product = { kind: 'exclusion', value: { type: 'product' } } as const;
    await show([
      fact(),
      fact({ value: { anchor: 'purchase', offset: { days: 30 }, snap: 'none' } }),
      fact({ ...product, quote: 'ギフト券は対象外' }),
      fact({ ...product, quote: '書籍は対象外' }),
      fact({ ...product, quote: '書籍は 対象外' }),
    ]);
    expect(texts('h4')).toHaveLength(4);
  });

  it('folds a long list of exclusions, and no short one', async () => {
    const exclusions = ['甲', '乙', '丙', '丁', '戊'].map((quote) =>
      fact({ kind: 'exclusion', value: { type: 'product' }, quote }),
    );
    await show(exclusions);
    expect(texts('section > details > summary')).toEqual(['2 more']);
    expect(texts('section > details blockquote')).toEqual(['丁', '戊']);
    await show(exclusions.slice(0, 3));
    expect(texts('details')).toEqual([]);
  });

  it('says what is to be done when there is none, that it is being read, and what could not be', async () => {
    expect((await show([])).textContent).toContain('No terms were found yet');
    const body = await show([], { reading: 1, unread: 2 });
    expect(body.querySelector('[role=status]')?.textContent).toBe('Reading the kept text…');
    expect(body.textContent).toContain('Some pages could not be read (2)');
    expect(body.textContent).not.toContain('No terms');
  });
});

describe('what the user says of a promise', () => {
  it('answers a question where the reading is unsure, and no question where it is sure', async () => {
    const onCorrect = vi.fn();
    const unsure = fact({ sure: false });
    await show([unsure], { onCorrect });
    expect(texts('.asked')).toEqual(['This is how it was read. Is it right?']);
    expect(buttons()).toEqual(['Yes', 'No', 'Show in page', 'Correct']);
    await press('Yes');
    expect(onCorrect).toHaveBeenLastCalledWith([unsure.id], unsure.value);
    await press('No');
    expect(onCorrect).toHaveBeenLastCalledWith([unsure.id], null);
    await show([fact()]);
    expect(texts('.asked')).toEqual([]);
    expect(buttons()).toEqual(['Show in page', 'Correct', 'Not so']);
  });

  it('asks by the kind where the reading has no words', async () => {
    await show([fact({ kind: 'exclusion', value: { type: 'product' }, sure: false })]);
    expect(texts('.asked')).toEqual(['Is this sentence about “Not eligible”?']);
  });

  it('stands beside the first reading, and can be taken back', async () => {
    const onCorrect = vi.fn();
    const value = { anchor: 'purchase', offset: { days: 45 }, snap: 'none' };
    const corrected = fact({ correction: { value, at: '2026-11-25T00:00:00.000Z' } });
    await show([corrected], { onCorrect });
    expect(texts('dd')).toEqual([
      '45 days after the purchase',
      'around the end of the month after the month of meeting the conditions',
    ]);
    expect(texts('del')).toHaveLength(1);
    await press('Back to what was read');
    expect(onCorrect).toHaveBeenCalledWith([corrected.id], undefined);
  });

  it('may be that it is not so; the reading stays to be seen', async () => {
    await show([fact({ correction: { value: null, at: '2026-11-25T00:00:00.000Z' } })]);
    expect(texts('dd')[0]).toContain('You said this is not so');
    expect(texts('del')).toHaveLength(1);
    expect(buttons()).not.toContain('Not so');
  });

  it('may be that it is right: nothing is struck out', async () => {
    const value = { snap: 'end_of_month', offset: { months: 1 }, approx: true, anchor: 'month_of_condition' };
    await show([fact({ sure: false, correction: { value, at: '2026-11-25T00:00:00.000Z' } })]);
    expect(texts('.said')).toEqual(['You confirmed this']);
    expect(texts('del')).toEqual([]);
  });

  it('is taken down in a form that opens in place, and closes with nothing said', async () => {
    const onCorrect = vi.fn();
    await show([fact()], { onCorrect });
    await press('Correct');
    expect(document.querySelector('form')?.getAttribute('aria-label')).toBe('Correct: When the reward comes');
    await press('Cancel');
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Show in page');
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('keeps the focus on the promise when its button is gone', async () => {
    const question = fact({ sure: false });
    await show([question]);
    await press('No');
    await show([{ ...question, correction: { value: null, at: '2026-11-25T00:00:00.000Z' } }]);
    expect(document.activeElement?.textContent).toBe('Show in page');
  });
});

describe('dates of promises', () => {
  it('are said with their range, or alone where they are exact', async () => {
    const due = { date: '2026-12-31', earliest: '2026-12-25', latest: '2027-01-06' };
    await show([fact()], { due: () => due });
    expect(texts('.due time')).toEqual(['31 December 2026 (between 25 December 2026 and 6 January 2027)']);
    await show([fact()], { due: () => ({ ...due, earliest: due.date, latest: due.date }) });
    expect(texts('.due time')).toEqual(['31 December 2026']);
    await show([fact()], { due: () => null });
    expect(texts('.due')).toEqual([]);
  });

  it('are not made of what is still a question, or not so', async () => {
    const due = vi.fn(() => ({ date: '2026-12-31', earliest: '2026-12-31', latest: '2026-12-31' }));
    const correction = { value: null, at: '2026-11-25T00:00:00.000Z' };
    await show([fact({ sure: false }), fact({ correction })], { due });
    expect(texts('.due')).toEqual([]);
    expect(due).not.toHaveBeenCalled();
  });

  it('can be corrected where they hang on a day the user gave', async () => {
    const onSupply = vi.fn();
    const due = { date: '2026-12-31', earliest: '2026-12-31', latest: '2026-12-31' };
    const supplied = { anchor: 'shipment', date: '2026-11-24' };
    await show([fact()], { due: () => ({ ...due, supplied }), onSupply });
    const input = document.querySelector<HTMLInputElement>('.question input') ?? expect.fail('no question');
    expect([input.value, texts('.due time')]).toEqual(['2026-11-24', ['31 December 2026']]);
    await act(() => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Save');
    expect(onSupply).toHaveBeenCalledWith('shipment', null);
  });

  it('are asked for where they hang on what only the user knows', async () => {
    const onSupply = vi.fn();
    await show([fact()], { due: () => ({ missing: 'shipment' }), onSupply });
    const input = document.querySelector<HTMLInputElement>('.question input') ?? expect.fail('no question');
    expect(input.labels?.[0]?.textContent).toBe('When was it shipped?');
    await act(() => {
      input.value = '2026-11-24';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onSupply).not.toHaveBeenCalled();
    await press('Save');
    expect(onSupply).toHaveBeenCalledWith('shipment', '2026-11-24');
  });
});

describe('the capture a quote is shown in', () => {
  const files = { picture: 'a'.repeat(64), thumbnail: null, text: '0'.repeat(64), places: 'b'.repeat(64) };
  const { places: _, ...placeless } = files;
  const drawn = captureRecord({ visitId: visit.id, method: 'reconstruction', files });
  const seen = captureRecord({ visitId: visit.id, method: 'full-stitched', files });
  const old = captureRecord({ visitId: visit.id, method: 'full-stitched', files: placeless });

  it('has a picture and places, and is rather a photograph than a drawing', () => {
    expect(bestCapture([old, drawn, seen], fact())).toBe(seen);
    expect(bestCapture([old, drawn], fact())).toBe(drawn);
    expect(bestCapture([old], fact())).toBe(old);
  });

  it('shows the quote itself, and rather as it was photographed than as it was drawn', async () => {
    const places = (y: number): TextPlaces => ({
      version: 1,
      page: { width: 1280, height: 2400 },
      blocks: [
        { text: fact().quote, boxes: [{ x: 0, y, width: 90, height: 20 }], seen: 'visible', small: false },
      ],
      cut: false,
    });
    const load = (y: number) => async () => new Response(JSON.stringify(places(y))).blob();
    const top = {
      file: 'a'.repeat(64),
      x: 0,
      y: 0,
      width: 1280,
      height: 900,
      pixelWidth: 1280,
      pixelHeight: 900,
    };
    const screen = captureRecord({ visitId: visit.id, files, tiles: [top] });
    expect(await captureShowing([screen, drawn], fact(), load(100))).toBe(screen);
    expect(await captureShowing([screen, drawn], fact(), load(1_500))).toBe(drawn);
    // Cut through by the lower edge of the screen.
    expect(await captureShowing([screen, drawn], fact(), load(890))).toBe(drawn);
    expect(await captureShowing([screen], fact(), load(890))).toBe(screen);
    expect(await captureShowing([screen, drawn], fact({ quote: 'どこにもない' }), load(100))).toBe(drawn);
    expect(await captureShowing([screen], fact(), () => Promise.reject(new Error('gone')))).toBe(screen);
  });

  it('is none of another page', () => {
    expect(bestCapture([captureRecord({ files })], fact())).toBeNull();
  });

  it('is offered only where there is one', async () => {
    await show([fact()], { showerOf: () => null });
    expect(buttons()).toEqual(['Correct', 'Not so']);
  });
});
