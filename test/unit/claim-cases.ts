/** Trips as the claims desk sees them, for tests: bought on 10 November 2026 through a Japanese point site. */
import type { DeskCase, Exhibit, Quote } from '../../utils/claims';
import type { Claim, Contact, Trip } from '../../utils/records';
import { portal } from './reminder-cases';

export const id = (n: number) => `019aa000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const claimRecord = (fields: Partial<Claim> = {}): Claim => ({
  id: id(50),
  tripId: id(1),
  kind: 'not-listed',
  status: 'draft',
  language: 'ja',
  letter: 'not-listed',
  answers: {},
  ticked: [],
  edits: [],
  events: [{ at: '2026-12-20T03:00:00.000Z', what: 'draft' }],
  openedAt: '2026-12-20T03:00:00.000Z',
  withdrawnAt: null,
  ...fields,
});

export const contactRecord = (fields: Partial<Contact> = {}): Contact => ({
  id: id(60),
  claimId: id(50),
  at: '2026-12-20T04:00:00.000Z',
  zone: 'Asia/Tokyo',
  means: 'form',
  from: 'user',
  person: null,
  said: '',
  promisedBy: null,
  answerBy: null,
  withdrawnAt: null,
  ...fields,
});

export const exhibit = (number: number, kind: Exhibit['kind'], more: Partial<Exhibit> = {}): Exhibit => ({
  number,
  visitId: id(100 + number),
  kind,
  url: `https://www.shop.test/${kind}`,
  seenAt: `2026-11-10T03:${String(number).padStart(2, '0')}:00.000Z`,
  hasOffer: false,
  ofShop: true,
  ...more,
});

export const quote = (kind: Quote['kind'], text: string, at = 1): Quote => ({
  kind,
  text,
  exhibit: at,
  seenAt: '2026-11-10T03:01:00.000Z',
});

type Fields = Partial<Omit<DeskCase, 'trip'>> & { trip?: Partial<Trip> };

/** Nothing but a trip that was begun and ordered. */
export const deskCase = ({ trip, ...fields }: Fields = {}): DeskCase => ({
  trip: {
    id: id(1),
    portal: { host: 'pointo.test', name: 'ポイント堂' },
    shop: 'shop.test',
    offer: { name: null, id: null, reward: null, currency: null, url: null },
    status: 'clicked',
    orderNumber: null,
    amount: null,
    anchors: { clicked: '2026-11-10T03:00:00.000Z', purchased: '2026-11-10T03:05:00.000Z' },
    openedAt: '2026-11-10T03:00:00.000Z',
    networks: [],
    route: [],
    ...trip,
  },
  portal: portal(),
  rules: {},
  exhibits: [],
  quotes: [],
  listedBy: null,
  paidBy: null,
  closes: null,
  warned: [],
  claim: null,
  contacts: [],
  today: '2026-12-20',
  zone: 'Asia/Tokyo',
  ...fields,
});

/** Everything that a trip may have on record. */
export const fullTrip: Partial<Trip> = {
  offer: { name: '秋の5%還元', id: 'A-20418', reward: 640, currency: 'JPY', url: 'https://pointo.test/ad/1' },
  orderNumber: 'TS-20261110-00417',
  amount: { value: 12_800, currency: 'JPY' },
  anchors: {
    clicked: '2026-11-10T03:00:00.000Z',
    entered: '2026-11-10T03:02:00.000Z',
    purchased: '2026-11-10T03:05:00.000Z',
    conditionMet: '2026-11-10T03:05:00.000Z',
  },
  supplied: { x_program_end: '2026-11-30' },
};

export const fullExhibits = [
  exhibit(1, 'campaign', { hasOffer: true }),
  exhibit(2, 'entry'),
  exhibit(3, 'terms'),
  exhibit(4, 'confirmation'),
  exhibit(5, 'account', { ofShop: false, seenAt: '2026-12-18T03:00:00.000Z' }),
];

export const fullQuotes = [
  quote('payout_rule', '購入月の翌月15日までにポイントを付与します。', 3),
  quote('entry_required', 'エントリーが必要です。', 1),
  quote('cancel_rule', '到着後14日以内の返品に応じます。', 3),
];
