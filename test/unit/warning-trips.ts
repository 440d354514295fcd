/** Earlier trips, other devices, signs and stated rules, for tests of warnings. */
import type { Stated } from '../../utils/portals';
import type { Observation, Sign } from '../../utils/records';
import type { OtherTrip, RosterEntry, SeenPage } from '../../utils/warning-case';
import { completePage, page, seen } from './warning-cases';

/** A trip to the same shop through the same portal, ordered on 1 October 2026. */
export const otherTrip = (fields: Partial<OtherTrip> = {}): OtherTrip => ({
  id: '019aa000-0000-7000-8000-000000000002',
  portalHost: 'pointo.test',
  offerId: '1024',
  offerUrl: 'https://pointo.test/offer/1024',
  openedAt: '2026-10-01T02:00:00.000Z',
  purchasedAt: '2026-10-01T03:00:00.000Z',
  status: 'paid',
  networks: ['a8'],
  ...fields,
});

export const phone = (fields: Partial<RosterEntry> = {}): RosterEntry => ({
  device: '6f2c1f62-31c3-4a3e-9d5d-0d2d3cf40002',
  label: 'スマホ',
  enteredAt: null,
  clickedAt: null,
  ...fields,
});

export const sign = (sort: Sign, { id, seenAt }: SeenPage): Observation =>
  seen({ kind: 'sign', at: seenAt, visitId: id, sign: sort, quote: `words of ${sort}` });

export const stated = <T>(value: T, more: Partial<Stated<T>> = {}): Stated<T> => ({
  value,
  from: 'portal',
  source: 'https://www.pointo.test/help/1',
  asOf: '2026-11-01',
  ...more,
});

/** The offer's page at the portal with an id of its own, seen before the click. */
export const offerAt = (seenAt: string, fields: Partial<SeenPage> = {}): SeenPage =>
  page({
    id: `019aa000-0000-7000-8000-${seenAt.replace(/\D/g, '').slice(2, 14)}`,
    url: 'https://pointo.test/offer/1024',
    host: 'pointo.test',
    site: 'pointo.test',
    kind: 'campaign',
    seenAt,
    ...fields,
  });

export const clicked = '2026-11-10T02:00:00.000Z';
/** Anchors of a trip ordered at 11:35, five minutes after the checkout. */
export const ordered = { anchors: { clicked, purchased: completePage.seenAt } };
