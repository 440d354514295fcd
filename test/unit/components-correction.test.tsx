// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shapesOf } from '../../components/promise/correction';
import { CorrectionForm } from '../../components/promise/correction-form';
import { WordsProvider } from '../../components/words';
import { type FactKind, FactValue } from '../../utils/records';

const onSave = vi.fn();
const onCancel = vi.fn();

const open = (kind: FactKind, value: FactValue) =>
  act(() =>
    render(
      <WordsProvider language="en" preferred={[]}>
        <CorrectionForm reading={{ kind, value }} onSave={onSave} onCancel={onCancel} />
      </WordsProvider>,
      document.body,
    ),
  );

/** The control whose label says exactly this. */
function field(label: string): HTMLInputElement | HTMLSelectElement {
  const spans = [...document.querySelectorAll('label > span')];
  const control = spans
    .find(({ textContent }) => textContent === label)
    ?.parentElement?.querySelector('input, select');
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  return expect.fail(`no field "${label}"`);
}
const fill = (label: string, value: string) =>
  act(() => {
    const control = field(label);
    control.value = value;
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
const tick = (label: string) => act(() => field(label).click());
const save = () =>
  act(() => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
const saved = () => {
  const value: unknown = onSave.mock.lastCall?.[0];
  expect(FactValue.safeParse(value).success).toBe(true);
  return value;
};

afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

const monthEnd = {
  anchor: 'month_of_condition',
  offset: { months: 1 },
  snap: 'end_of_month',
  approx: true,
  orWhen: 'all_used',
};

describe('the form for a correction', () => {
  it('opens with what was read, and makes a rule of what the user says', async () => {
    await open('payout_rule', monthEnd);
    expect(field('Counted from').value).toBe('month_of_condition');
    expect(field('Length').value).toBe('1');
    expect(field('Unit').value).toBe('months');
    expect(field('Day in that month').value).toBe('end_of_month');
    expect(document.activeElement).toBe(field('Written as'));
    await fill('Counted from', 'approval');
    await fill('Length', '60');
    await fill('Unit', 'days');
    await fill('Day in that month', 'none');
    await fill('After or within', 'within');
    await tick('It says “about”');
    await save();
    expect(saved()).toEqual({
      anchor: 'approval',
      offset: { days: 60 },
      snap: 'none',
      within: true,
      orWhen: 'all_used',
    });
  });

  it('saves what was read as it was read when nothing is changed', async () => {
    for (const [kind, value] of [
      [
        'payout_rule',
        { anchor: 'purchase', offset: { years: 1, months: 6 }, snap: 'day_15', laterOf: 'grant' },
      ],
      ['entry_period', { start: '2026-11-01T10:00', end: '--11-30', openEnd: false, channel: 'web' }],
      ['min_spend', { amount: 3000, unit: 'JPY', per: 'order' }],
      ['contact_rule', { opensAt: { anchor: 'purchase', offset: { days: 30 }, snap: 'none' } }],
    ] as const) {
      await act(() => render(null, document.body));
      await open(kind, FactValue.parse(value));
      await save();
      expect(saved()).toEqual(
        kind === 'entry_period' ? { start: value.start, end: value.end, channel: 'web' } : value,
      );
    }
  });

  it('makes a range, and will have none that runs backwards', async () => {
    await open('payout_rule', { anchor: 'shipment', offset: { days: 30 }, snap: 'none' });
    await fill('Up to (if a range)', '20');
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(document.querySelector('[role=alert]')?.textContent).toBe(
      'The upper length must be the larger one.',
    );
    await fill('Up to (if a range)', '60');
    await save();
    expect(saved()).toEqual({ anchor: 'shipment', offset: { days: [30, 60] }, snap: 'none' });
  });

  it('makes a window of days; a side that is left as it was keeps its time', async () => {
    await open('entry_period', { start: '2026-11-01T10:00', end: null, openEnd: true });
    expect(field('From').value).toBe('2026-11-01');
    await fill('Until', '2026-10-31');
    await save();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('The end is before the start.');
    await fill('Until', '2026-11-30');
    await save();
    expect(saved()).toEqual({ start: '2026-11-01T10:00', end: '2026-11-30' });
  });

  it('makes no window of nothing', async () => {
    await open('claim_window', { unspecified: true });
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Please fill in at least one date.');
  });

  it('makes a date of a rule, and a rule of dates', async () => {
    await open('payout_rule', monthEnd);
    await fill('Written as', 'date');
    await fill('Date', '2027-01-31');
    await save();
    expect(saved()).toEqual({ date: '2027-01-31' });
    await act(() => render(null, document.body));
    await open('purchase_deadline', { start: null, end: '2026-11-30' });
    await fill('Written as', 'rule');
    await fill('Counted from', 'entry');
    await fill('Length', '30');
    await save();
    expect(saved()).toEqual({ anchor: 'entry', offset: { days: 30 }, snap: 'none' });
  });

  it('puts a time back where it stood in a detail', async () => {
    await open('cancel_rule', { until: 'payout', type: 'leave' });
    await fill('Date', '2027-03-31');
    await save();
    expect(saved()).toEqual({ until: '2027-03-31', type: 'leave' });
  });

  it('makes amounts, and yes or no', async () => {
    await open('max_reward', { amount: 500, unit: 'referral', per: 'month' });
    expect(field('Unit').value).toBe('referral');
    await fill('Amount', '1000');
    await fill('Unit', 'point');
    await save();
    expect(saved()).toEqual({ amount: 1000, unit: 'point', per: 'month' });
    await act(() => render(null, document.body));
    await open('entry_required', { required: true });
    await fill('Required or not', 'no');
    await save();
    expect(saved()).toEqual({ required: false });
  });

  it('is left by Escape or its button, and saves nothing then', async () => {
    await open('payout_rule', monthEnd);
    await act(() => {
      document.querySelector('form')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('ties every field to its label', async () => {
    await open('payout_rule', monthEnd);
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    expect(controls.length).toBeGreaterThan(6);
    expect(controls.filter(({ labels }) => !labels?.[0]?.textContent?.trim())).toEqual([]);
  });
});

describe('what can be corrected', () => {
  it('is what has a shape; where the quote itself counts, it can only be so or not so', () => {
    expect(shapesOf({ kind: 'offer_period', value: { start: null, end: '2026-11-30' } })).toEqual([
      'window',
      'rule',
    ]);
    expect(shapesOf({ kind: 'evidence_required', value: { what: 'receipt', until: 'payout' } })).toEqual([
      'rule',
      'date',
    ]);
    for (const kind of [
      'exclusion',
      'device_rule',
      'app_rule',
      'new_customer_only',
      'cookie_rule',
      'contact_rule',
    ] as const)
      expect(shapesOf({ kind, value: { type: 'x' } })).toEqual([]);
  });
});
