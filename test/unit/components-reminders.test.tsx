// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CalendarButton } from '../../components/reminders/calendar-button';
import { ReminderList, stateOf } from '../../components/reminders/reminder-list';
import { ReminderSettings } from '../../components/settings/reminder-settings';
import { WordsProvider } from '../../components/words';
import { reminderRecord } from '../fixtures/records';

const now = '2026-12-01T00:00:00.000Z';
const actions = () => ({ onDone: vi.fn(), onSnooze: vi.fn(), onUndo: vi.fn() });

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
const named = (name: string) =>
  document.querySelector<HTMLElement>(`[aria-label="${name}"]`) ?? expect.fail(`no "${name}"`);

afterEach(() => render(null, document.body));

describe('a list of dates', () => {
  const line = (fields: Parameters<typeof reminderRecord>[0], text: string) => ({
    reminder: reminderRecord(fields),
    text,
  });

  it('shows the day, how early and late it may be, and the sentence it rests on', async () => {
    const due = { date: '2026-12-31', earliest: '2026-12-26', latest: '2027-01-05' };
    const lines = [line({ due, quote: '翌月末頃に付与' }, 'Points are due.')];
    const body = await show(<ReminderList lines={lines} now={now} {...actions()} />);
    expect(body.querySelector('time')?.dateTime).toBe('2026-12-31');
    expect(body.textContent).toContain('26 Dec 2026 – 5 Jan 2027');
    expect(body.querySelector('blockquote')?.textContent).toBe('翌月末頃に付与');
  });

  it('shows no range for a day that is exact, and no sentence where there is none', async () => {
    const due = { date: '2026-12-31', earliest: '2026-12-31', latest: '2026-12-31' };
    const body = await show(
      <ReminderList lines={[line({ due, quote: null }, 'Points.')]} now={now} {...actions()} />,
    );
    expect(body.textContent).not.toContain('–');
    expect(body.querySelector('blockquote')).toBeNull();
  });

  it('shows only the end of a deadline, and both ends of when something may come', async () => {
    const due = { date: '2026-12-31', earliest: '2026-12-01', latest: '2026-12-31' };
    const deadline = line({ due, rule: 'purchase-deadline' }, 'Buy.');
    let body = await show(<ReminderList lines={[deadline]} now={now} {...actions()} />);
    expect(body.textContent).not.toContain('–');
    body = await show(
      <ReminderList lines={[line({ due, rule: 'payout-due' }, 'Paid.')]} now={now} {...actions()} />,
    );
    expect(body.textContent).toContain('1 Dec 2026 – 31 Dec 2026');
  });

  it('offers to be done with one, to put it off, and to bring back what is done', async () => {
    const did = actions();
    const lines = [line({ id: 'a', state: 'told' }, 'First'), line({ id: 'b', state: 'done' }, 'Second')];
    await show(<ReminderList lines={lines} now={now} {...did} />);
    named('Done: First').click();
    const later = named('Remind me later: First') as HTMLSelectElement;
    later.value = '7';
    await act(() => void later.dispatchEvent(new Event('change', { bubbles: true })));
    named('Bring back: Second').click();
    expect([did.onDone.mock.calls, did.onSnooze.mock.calls, did.onUndo.mock.calls]).toEqual([
      [['a']],
      [['a', 7]],
      [['b']],
    ]);
    expect(document.querySelector('[aria-label="Done: Second"]')).toBeNull();
  });

  it('calls due what was told or whose time has come, and nothing else', () => {
    const state = (fields: Parameters<typeof reminderRecord>[0]) => stateOf(reminderRecord(fields), now);
    expect(state({ state: 'told', dueAt: '2026-11-01T00:00:00.000Z' })).toBe('due');
    expect(state({ state: 'waiting', dueAt: now })).toBe('due');
    expect(state({ state: 'waiting', dueAt: '2026-12-01T00:00:00.001Z' })).toBe('coming');
    expect(state({ state: 'done', dueAt: now })).toBe('done');
  });
});

describe('the calendar button', () => {
  it('says so when the file could not be saved, and nothing when the user changed their mind', async () => {
    const cancelled = Object.assign(new Error('no'), { name: 'AbortError' });
    const save = vi.fn().mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(cancelled);
    const body = await show(<CalendarButton save={save} />);
    await act(async () => body.querySelector('button')?.click());
    expect(body.querySelector('[role=alert]')?.textContent).toContain('could not be saved');
    await act(async () => body.querySelector('button')?.click());
    expect(body.querySelector('[role=alert]')).toBeNull();
  });
});

describe('the settings of reminders', () => {
  it('switch quiet hours on and off, and change when they begin', async () => {
    const onChange = vi.fn();
    const hours = { from: '22:00', to: '08:00' };
    let body = await show(
      <ReminderSettings settings={{ notify: true, quietHours: null }} onChange={onChange} />,
    );
    expect(body.querySelector('input[type=time]')).toBeNull();
    body.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]?.click();
    expect(onChange).toHaveBeenLastCalledWith('quietHours', hours);
    body = await show(
      <ReminderSettings settings={{ notify: true, quietHours: hours }} onChange={onChange} />,
    );
    const from = body.querySelector<HTMLInputElement>('input[type=time]') ?? expect.fail('no field');
    from.value = '23:30';
    await act(() => void from.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onChange).toHaveBeenLastCalledWith('quietHours', { from: '23:30', to: '08:00' });
  });
});
