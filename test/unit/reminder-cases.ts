/** A trip as reminders see it, for tests: bought on 10 November 2026 through a Japanese point site of no rules of its own. */
import type { Portal } from '../../utils/portals';
import type { FactKind, FactValue, Rule, Trip } from '../../utils/records';
import { type CaseClaim, type CaseFact, remindersOf, type TripCase } from '../../utils/reminders';

export const tripId = '019aa000-0000-7000-8000-000000000001';

export const portal = (claim?: Portal['claim'], more: Partial<Portal> = {}): Portal => ({
  id: 'pointo',
  name: 'ポイント堂',
  hosts: ['pointo.test'],
  kind: 'point-site',
  languages: ['ja'],
  sources: [],
  ...(claim && { claim }),
  ...more,
});

export const fact = (kind: FactKind, value: FactValue, quote: string = kind): CaseFact => ({
  id: `019aa000-0000-7000-8000-0000000000${quote.length + 10}`,
  kind,
  quote,
  value,
  seenAt: '2026-11-10T03:00:00.000Z',
});

export const rule = (
  anchor: string,
  offset: Rule['offset'],
  snap = 'none',
  more: Partial<Rule> = {},
): Rule => ({ anchor, offset, snap, ...more });

export const claim = (fields: Partial<CaseClaim> = {}): CaseClaim => ({
  id: 'c1',
  status: 'sent',
  sentAt: '2026-12-01T03:00:00.000Z',
  lastContactAt: null,
  ...fields,
});

type Fields = Partial<Omit<TripCase, 'trip'>> & { trip?: Partial<Trip> };

export const tripCase = ({ trip, ...fields }: Fields = {}): TripCase => ({
  trip: {
    id: tripId,
    portal: { host: 'pointo.test', name: 'ポイント堂' },
    shop: 'shop.test',
    offer: { name: null, id: null, reward: null, currency: null, url: null },
    status: 'clicked',
    orderNumber: null,
    amount: null,
    anchors: { clicked: '2026-11-10T02:00:00.000Z', purchased: '2026-11-10T03:00:00.000Z' },
    openedAt: '2026-11-10T02:00:00.000Z',
    networks: [],
    route: [],
    ...trip,
  },
  visits: [],
  facts: [],
  portal: portal(),
  claims: [],
  now: '2026-11-10T04:00:00.000Z',
  zone: 'Asia/Tokyo',
  ...fields,
});

/** What one rule finds: due day and the minute one is told, in UTC. */
export const found = (id: string, input: TripCase): string[] =>
  remindersOf(input)
    .filter((reminder) => reminder.rule === id)
    .map(({ due, dueAt }) => `${due?.date} told ${dueAt.slice(0, 16)}`);

/** Not bought yet. */
export const visiting = { anchors: { clicked: '2026-11-10T02:00:00.000Z' } };
