import { describe, expect, it } from 'vitest';
import { isNews, printOf, type Told } from '../../utils/page-news';
import type { Recognised } from '../../utils/page-rules';

const order = (number: string): Recognised => ({
  kind: 'confirmation',
  score: 1,
  signals: [
    { id: 'heading', weight: 2, found: 'Thank you' },
    { id: 'order-number', weight: 2, found: number },
    { id: 'after-checkout', weight: 1 },
  ],
});
const title = 'Thank you';
const told: Told = { kind: 'confirmation', path: '/done', print: printOf(title, order('HK-1')), left: false };
const here = { moved: false, path: '/done', title };

describe('a page is news', () => {
  it('when nothing was told yet, or another kind', () => {
    expect(isNews(order('HK-1'), null, here)).toBe(true);
    expect(isNews({ ...order('HK-1'), kind: 'checkout' }, told, here)).toBe(true);
  });
  it('when it is another order under a new address, or after something else was shown', () => {
    expect(isNews(order('HK-2'), told, { ...here, moved: true })).toBe(true);
    expect(isNews(order('HK-2'), { ...told, left: true }, here)).toBe(true);
    expect(isNews(order('HK-1'), told, { ...here, moved: true, path: '/done/2' })).toBe(true);
  });
  it('and is not when it only changes, or only its address does', () => {
    expect(isNews(order('HK-2'), told, here)).toBe(false);
    expect(isNews(order('HK-1'), told, { ...here, moved: true })).toBe(false);
  });
  it('and is not when an offer looks more like its terms the longer it grows', () => {
    const terms: Recognised = { kind: 'terms', score: 1, signals: [] };
    const campaign: Told = { ...told, kind: 'campaign' };
    expect(isNews(terms, campaign, here)).toBe(false);
    expect(isNews(terms, campaign, { ...here, path: '/terms', moved: true })).toBe(true);
    expect(isNews(terms, { ...campaign, left: true }, here)).toBe(true);
    expect(isNews(terms, told, here)).toBe(true);
  });
});
