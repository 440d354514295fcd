/** A trip as warnings see it, for tests: clicked on 10 November 2026 at 11:00 in Tokyo, entered at 11:05, at the checkout at 11:30. */
import type { Observation } from '../../utils/records';
import type { CaseTerm, SeenPage, WarningCase } from '../../utils/warning-case';
import { warningRules, warningsOf } from '../../utils/warnings';
import { portal, tripCase, tripId } from './reminder-cases';

export const device = '6f2c1f62-31c3-4a3e-9d5d-0d2d3cf40001';

export const page = (fields: Partial<SeenPage> = {}): SeenPage => ({
  id: '019aa000-0000-7000-8000-0000000000a1',
  url: 'https://www.shop.test/checkout',
  host: 'www.shop.test',
  site: 'shop.test',
  kind: 'checkout',
  seenAt: '2026-11-10T02:30:00.000Z',
  loadedAt: null,
  zone: 'Asia/Tokyo',
  incognito: false,
  container: null,
  device,
  lang: 'ja',
  offer: null,
  ...fields,
});

export const offerPage = page({
  url: 'https://pointo.test/offer/1024',
  host: 'pointo.test',
  site: 'pointo.test',
  kind: 'campaign',
  seenAt: '2026-11-10T01:58:00.000Z',
});
export const landingPage = page({
  url: 'https://www.shop.test/campaign?a8=x',
  kind: 'campaign',
  seenAt: '2026-11-10T02:00:02.000Z',
});
export const checkoutPage = page();
export const completePage = page({
  url: 'https://www.shop.test/complete',
  kind: 'confirmation',
  seenAt: '2026-11-10T02:35:00.000Z',
  loadedAt: '2026-11-10T02:34:58.000Z',
});

export const term = (kind: CaseTerm['kind'], fields: Partial<CaseTerm> = {}): CaseTerm => ({
  id: '019aa000-0000-7000-8000-0000000000f1',
  kind,
  quote: kind,
  value: { required: true },
  pageUrl: landingPage.url,
  seenAt: landingPage.seenAt,
  opensAt: null,
  closesAt: null,
  lastDay: null,
  ...fields,
});

type Seen = Observation extends infer One
  ? One extends Observation
    ? Omit<One, 'id' | 'tripId' | 'site'>
    : never
  : never;

export const seen = (one: Seen): Observation => ({
  id: '019aa000-0000-7000-8000-0000000000b1',
  tripId,
  site: 'shop.test',
  ...one,
});

const unknown = { opensAt: null, closesAt: null, quote: null };

type Fields = Partial<Omit<WarningCase, 'trip'>> & {
  trip?: Partial<NonNullable<WarningCase['trip']>> | null;
};

/** By the book: nothing is found in it. */
export const warningCase = ({ trip = {}, ...fields }: Fields = {}): WarningCase => ({
  trip:
    trip &&
    tripCase({
      trip: {
        anchors: { clicked: '2026-11-10T02:00:00.000Z', entered: '2026-11-10T02:05:00.000Z' },
        networks: ['a8'],
        ...trip,
      },
    }).trip,
  site: 'shop.test',
  pages: [offerPage, landingPage, checkoutPage],
  observations: [],
  terms: [],
  rules: {},
  portal: portal(),
  tracking: { thirdPartyCookies: null, protection: null },
  environment: null,
  others: [],
  termsChanged: null,
  hasOpenClaim: false,
  clocks: { unlisted: unknown, rejected: unknown, overdue: unknown },
  deadRoutes: [],
  roster: [],
  device,
  now: '2026-11-10T02:30:01.000Z',
  zone: 'Asia/Tokyo',
  ...fields,
});

/** What one rule finds, as `severity host,host key`; throws when there is no such rule. */
export function found(id: string, input: WarningCase): string[] {
  if (!warningRules.some((rule) => rule.id === id)) throw new Error(`There is no rule ${id}`);
  return warningsOf(input)
    .filter(({ rule }) => rule === id)
    .map(({ severity, hosts, id: row }) =>
      [severity, hosts.join(','), row.split('/').slice(2).join('/')].filter(Boolean).join(' '),
    );
}
