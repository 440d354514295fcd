// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VisitCaptures } from '../../components/capture/visit-captures';
import { WordsProvider } from '../../components/words';
import { captureRecord, visitRecord } from '../fixtures/records';

/** The end of what is drawn comes near, or goes. */
let near: (isNear: boolean) => void;
beforeEach(() => {
  near = () => {};
  class Watcher implements Partial<IntersectionObserver> {
    constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
      near = (isIntersecting) => seen([{ isIntersecting }]);
    }
    observe() {}
    disconnect() {
      near = () => {};
    }
  }
  vi.stubGlobal('IntersectionObserver', Watcher);
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const show = async (count: number) => {
  const visits = Array.from({ length: count }, (_, i) => visitRecord({ id: `v${i}`, title: `Page ${i}` }));
  const captures = visits.map(({ id }, i) => captureRecord({ id: `c${i}`, visitId: id }));
  const idle = { load: () => Promise.resolve(null), onWithdraw: vi.fn(), onCorrect: vi.fn() };
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        <VisitCaptures visits={visits} captures={captures} {...idle} />
      </WordsProvider>,
      document.body,
    ),
  );
};
const titles = () => [...document.querySelectorAll('.visit .title')].map(({ textContent }) => textContent);
const more = () => document.querySelector<HTMLButtonElement>('button.more');

describe('the pages of a trip', () => {
  it('are all there when they are few, each with its own captures', async () => {
    await show(40);
    expect(titles()).toHaveLength(40);
    expect(more()).toBeNull();
    for (const page of document.querySelectorAll('.visit'))
      expect(page.querySelectorAll('figure')).toHaveLength(1);
  });
  it('are drawn as one comes to them when they are many, in their order', async () => {
    await show(95);
    expect(titles()).toHaveLength(40);
    await act(() => near(false));
    expect(titles()).toHaveLength(40);
    await act(() => near(true));
    expect(titles()).toHaveLength(80);
    await act(() => near(true));
    expect(titles()).toEqual(Array.from({ length: 95 }, (_, i) => `Page ${i}`));
    expect(more()).toBeNull();
  });
  it('can be asked for by hand', async () => {
    await show(95);
    expect(more()?.textContent).toBe('Show more pages (55 left)');
    await act(() => more()?.click());
    expect(more()?.textContent).toBe('Show more pages (15 left)');
  });
});
