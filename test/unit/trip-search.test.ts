/** The list of trips: found, filtered, ordered, grouped. */
import { describe, expect, it } from 'vitest';
import type { Trip } from '../../utils/records';
import {
  byPortal,
  countByStatus,
  lineOf,
  portalNamed,
  searchTrips,
  shopNamed,
  stakeOf,
  type TripQuery,
} from '../../utils/trips';
import { tripRecord } from '../fixtures/records';

const offer = (reward: number | null, currency: string | null, name: string | null = null) => ({
  name,
  id: null,
  reward,
  currency,
  url: null,
});
const camera = tripRecord({
  shop: 'yodobashi.com',
  portal: { id: 'moppy', host: 'pc.moppy.jp', name: 'モッピー' },
  offer: offer(300, 'JPY', 'ＣＡＭＥＲＡ特集'),
  orderNumber: 'TS-2026/0417',
  openedAt: '2026-11-03T00:00:00.000Z',
});
const shoes = tripRecord({
  shop: 'zapatos.es',
  portal: { host: 'portal.es', name: 'Portal ES' },
  offer: offer(12, 'EUR'),
  status: 'paid',
  openedAt: '2026-11-02T00:00:00.000Z',
});
const paper = tripRecord({
  shop: '山田電気',
  portal: null,
  offer: offer(900, 'JPY'),
  openedAt: '2026-11-01T00:00:00.000Z',
});
const lines = [lineOf(paper, null), lineOf(shoes, '2026-12-24'), lineOf(camera, '2026-12-01')];
const find = (query: Partial<TripQuery>) =>
  searchTrips(lines, { text: '', status: null, sort: 'newest', ...query }).map(({ trip }) => trip);

describe('searching', () => {
  it.each([
    ['yodo', camera],
    ['もっぴー', camera],
    ['camera', camera],
    ['TS20260417', camera],
    ['ts-2026/0417', camera],
    ['portal es zapatos', shoes],
    ['山田', paper],
  ])('%s finds its trip and no other', (text, trip) => {
    expect(find({ text })).toEqual([trip]);
  });

  it('wants every word, and finds nothing where one is missing', () => {
    expect(find({ text: 'portal yodo' })).toEqual([]);
    expect(find({ text: '   ' })).toHaveLength(3);
  });

  it('keeps to a status, and counts each', () => {
    expect(find({ status: 'paid' })).toEqual([shoes]);
    expect(find({ status: 'rejected' })).toEqual([]);
    expect(countByStatus(lines)).toEqual([
      { status: 'clicked', count: 2 },
      { status: 'paid', count: 1 },
    ]);
  });
});

describe('the order', () => {
  it('is the newest first, the next date first, or the most at stake first', () => {
    expect(find({})).toEqual([camera, shoes, paper]);
    expect(find({ sort: 'next' })).toEqual([camera, shoes, paper]);
    // What was paid is at stake no more.
    expect(find({ sort: 'stake' })).toEqual([paper, camera, shoes]);
  });

  it('mixes no currencies: the commonest comes first, whatever the numbers', () => {
    const many = [
      lineOf(tripRecord({ offer: offer(5_000, 'pt') }), null),
      lineOf(tripRecord({ offer: offer(1, 'EUR') }), null),
      lineOf(tripRecord({ offer: offer(2, 'EUR') }), null),
    ];
    const sorted = searchTrips(many, { text: '', status: null, sort: 'stake' });
    expect(sorted.map(({ stake }) => stake?.value)).toEqual([2, 1, 5_000]);
  });

  it('groups by portal, those without one apart', () => {
    const groups = byPortal(searchTrips(lines, { text: '', status: null, sort: 'newest' }));
    expect(groups.map(({ portal, lines: own }) => [portal, own.length])).toEqual([
      ['モッピー', 1],
      ['Portal ES', 1],
      [null, 1],
    ]);
  });
});

describe('what is at stake', () => {
  const amount = { value: 12_345, currency: 'JPY' };
  const stake = (fields: Partial<Trip>) => stakeOf(tripRecord(fields));

  it('is the reward, or what a rate comes to', () => {
    expect(stake({ offer: offer(300, 'pt') })).toEqual({ value: 300, currency: 'pt' });
    expect(stake({ offer: offer(2, '%'), amount })).toEqual({ value: 246.9, currency: 'JPY' });
    expect(stake({ offer: offer(3, 'pt/100 JPY'), amount })).toEqual({ value: 369, currency: 'pt' });
  });

  it('stays a rate where the amount is not known or of another currency, and is nothing when it is over', () => {
    expect(stake({ offer: offer(2, '%') })).toEqual({ value: 2, currency: '%' });
    expect(stake({ offer: offer(3, 'pt/EUR'), amount })).toEqual({ value: 3, currency: 'pt/EUR' });
    expect(stake({ offer: offer(300, 'pt'), status: 'paid' })).toBeNull();
    expect(stake({})).toBeNull();
  });
});

describe('names said by hand', () => {
  it('of shops become domains where they are addresses, and stay names where not', () => {
    expect(shopNamed(' https://www.Shop.co.jp/item?x=1 ')).toBe('shop.co.jp');
    expect(shopNamed('Amazon.co.jp')).toBe('amazon.co.jp');
    expect(shopNamed('www.shop.test')).toBe('shop.test');
    expect([shopNamed('Dr.Martens'), shopNamed('山田電気 新宿店')]).toEqual([
      'Dr.Martens',
      '山田電気 新宿店',
    ]);
  });

  it('of portals are known by name or address, or kept as they were said', () => {
    expect(portalNamed('もっぴー')).toMatchObject({ id: 'moppy', name: 'モッピー' });
    expect(portalNamed('hapitas.jp')).toMatchObject({ id: 'hapitas', host: 'hapitas.jp' });
    expect(portalNamed('商店会ポイント')).toEqual({ host: '', name: '商店会ポイント' });
    expect(portalNamed('  ')).toBeNull();
  });
});
