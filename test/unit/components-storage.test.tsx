// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Retention } from '../../components/space/retention';
import { SpaceByTrip } from '../../components/space/space-by-trip';
import { WordsProvider } from '../../components/words';
import { tripRecord } from '../fixtures/records';

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

describe('the retention rule', () => {
  const trip = tripRecord({ status: 'paid', shop: 'old-shop.test' });
  const expired = [{ trip, pages: 4, lastSeen: '2024-01-02T10:00:00.000Z', bytes: 3_000_000 }];
  const rule = (changed: Partial<Parameters<typeof Retention>[0]> = {}) => (
    <Retention
      months={12}
      expired={expired}
      onMonths={() => {}}
      onRemove={async () => ['a', 'b']}
      onUndo={async () => 2}
      {...changed}
    />
  );

  it('lists nothing while it is off', async () => {
    const body = await show(rule({ months: null }));
    expect(body.textContent).not.toContain('old-shop.test');
  });

  it('offers a trip with its size, and removes nothing before it is chosen', async () => {
    const onRemove = vi.fn(async () => ['a']);
    const body = await show(rule({ onRemove }));
    expect(body.textContent).toContain('old-shop.test');
    expect(body.textContent).toContain('4 pages · 3 MB');
    expect([...body.querySelectorAll('button')]).toEqual([]);
    await act(() => body.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    expect(onRemove).not.toHaveBeenCalled();
    await press('Remove the pages of the chosen trips (1)');
    expect(onRemove).toHaveBeenCalledWith([trip.id]);
  });

  it('can be undone where it was applied', async () => {
    const onUndo = vi.fn(async () => 2);
    const body = await show(rule({ onUndo }));
    await act(() => body.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await press('Remove the pages of the chosen trips (1)');
    expect(body.textContent).toContain('2 pages were removed.');
    await press('Put them back');
    expect(onUndo).toHaveBeenCalledWith(['a', 'b']);
    expect(body.textContent).toContain('2 pages were put back.');
  });
});

describe('space', () => {
  it('is shown by trip, the largest first, and is not where nothing is kept', async () => {
    const trips = [tripRecord({ shop: 'small.test' }), tripRecord({ shop: 'large.test' })];
    const lines = trips.map((trip, i) => ({ trip, bytes: (i + 1) * 1_000_000 }));
    const body = await show(<SpaceByTrip lines={[...lines, { trip: null, bytes: 10 }]} />);
    const items = [...body.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      expect.stringContaining('large.test'),
      expect.stringContaining('small.test'),
      'Pages without a trip10 byte',
    ]);
    expect((await show(<SpaceByTrip lines={[]} />)).textContent).toBe('');
  });
});
