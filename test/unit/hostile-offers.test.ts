/** Pages that promise something, written to break whoever reads the promise. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readOffer, withOffer } from '../../utils/offers';
import { offerLines } from '../../utils/offers/offer-lines';
import { rewardsIn } from '../../utils/offers/reward';
import { portals } from '../../utils/portals';
import { Trip, VisitOffer } from '../../utils/records';
import { tripRecord, visitRecord } from '../fixtures/records';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';

const numRuns = inForm(10_000, 1_000);
const url = 'https://portal.test/offer?id=12';
const pieces = [
  ...[
    '1,000',
    '10',
    '1.5',
    '0',
    '%',
    'ポイント',
    'pt',
    'P',
    '円',
    '万',
    '€',
    '$',
    'US$',
    '¥',
    '倍',
    'マイル',
    'points',
    'puntos',
  ],
  ...[
    '最大',
    '獲得',
    '還元',
    '100円につき',
    'per ',
    'for every $',
    'worth ',
    '相当',
    '1pt = ',
    'cashback',
    '条件',
    '対象外',
    '(',
    ')',
  ],
];
const tags = [
  ...[
    '<h1>',
    '</h1>',
    '<title>',
    '<p>',
    '</p>',
    '<td>',
    '<meta property="og:title" content="',
    '">',
    '<strong>',
    '<s>',
    '</s>',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"Offer","name":"',
    '"}',
    '</script>',
    '<html lang="en-',
    '<nav>',
    '<!--',
    '-->',
  ],
];
const source = (html: string) => ({ html, rest: '', frames: [] });
const page = (text: string) => source(`<h1>${text}</h1><p>条件：会員登録</p>`);

afterEach(expectUnpolluted);

describe('an offer', () => {
  it('is read from lines of the page', () => {
    fc.assert(
      fc.property(strangeText([...pieces, ...tags]), (html) => {
        const lines = offerLines(source(html));
        const texts = lines.map(({ text }) => text);
        for (const { quote, score } of rewardsIn(lines, 'USD'))
          expect(texts.includes(quote) && Number.isFinite(score)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('fits its record but for its length, and so does the trip it is taken for', () => {
    const portal = fc.constantFrom(null, ...portals.slice(0, 20));
    fc.assert(
      fc.property(fc.oneof(strangeText(pieces), strangeText([...pieces, ...tags])), portal, (text, from) => {
        const read = readOffer(page(text), url, { kind: 'campaign', portal: from });
        if (!read) return;
        const name = read.name?.slice(0, 500) ?? null;
        const kept = VisitOffer.parse({
          ...read,
          name,
          reward: { ...read.reward, quote: read.reward.quote.slice(0, 2_000) },
        });
        const trip = withOffer(tripRecord(), [
          visitRecord({ offer: kept, seenAt: '2026-11-22T00:00:00.000Z' }),
        ]);
        expect(Trip.safeParse(trip).error).toBeUndefined();
      }),
      { numRuns },
    );
    expect(readOffer(page('1,000ポイント獲得'), url, { kind: 'campaign' })).toMatchObject({
      id: '12',
      reward: { amount: 1_000 },
    });
  });
});
