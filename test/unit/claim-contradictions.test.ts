/** What does not fit together is said before it is sent, and what is only written otherwise is not. */
import { describe, expect, it } from 'vitest';
import { contradictionsOf, type DeskCase } from '../../utils/claims';
import { claimRecord, deskCase, exhibit, fullTrip } from './claim-cases';

const trip = {
  ...fullTrip,
  orderNumber: 'TS-20261110-00417',
  amount: { value: 12_800, currency: 'JPY' },
  anchors: { purchased: '2026-11-10T03:05:00.000Z' },
};
type Found = NonNullable<DeskCase['documents']>[number]['found'];
const of = (found: Found, fields: Partial<DeskCase> = {}) =>
  contradictionsOf(
    deskCase({
      trip,
      exhibits: [exhibit(1, 'confirmation')],
      documents: [{ number: 2, documentId: 'd', role: 'order-mail', whole: true, found, taken: [] }],
      ...fields,
    }),
    'en',
  ).map(({ field, one, other }) => [field, one.exhibits, other.value, other.exhibits]);
const number = (value: string): Found => ({ orderNumber: { value, quote: 'q' } });
const amount = (value: number, currency: string): Found => ({ amount: { value, currency, quote: 'q' } });
const date = (value: string): Found => ({ date: { value, quote: 'q' } });

describe('an order number', () => {
  it('contradicts another, and not itself in other writing', () => {
    expect(of(number('TS-20261110-00418'))).toEqual([['order-number', [1], 'TS-20261110-00418', [2]]]);
    expect(of(number('ts20261110 00417'))).toEqual([]);
  });
  it('that the user wrote is held against the page’s too', () => {
    const claim = claimRecord({ answers: { 'order-number': 'X-1' } });
    expect(of({}, { claim })).toEqual([['order-number', [1], 'X-1', []]]);
  });
});

describe('a sum', () => {
  it('contradicts another sum or currency, and not the same', () => {
    expect(of(amount(12_800, 'JPY'))).toEqual([]);
    expect(of(amount(12_801, 'JPY')).map(([field]) => field)).toEqual(['amount']);
    expect(of(amount(12_800, 'USD')).map(([field]) => field)).toEqual(['amount']);
  });
});

describe('a day', () => {
  it('contradicts one that is two days away, and not the next one, since zones differ', () => {
    expect(of(date('2026-11-09T12:00:00.000Z'))).toEqual([]);
    expect(of(date('2026-11-10'))).toEqual([]);
    expect(of(date('2026-11-13'))).toEqual([['use-date', [1], '13 November 2026', [2]]]);
  });
});

describe('a name', () => {
  const paper = (n: number, value: string) => ({
    number: n,
    documentId: `d${n}`,
    role: 'order-mail',
    whole: true,
    found: { person: { value, quote: 'q' } },
    taken: [],
  });
  const papers = (...names: string[]) => of({}, { documents: names.map((name, i) => paper(i + 2, name)) });
  it('in one mail contradicts another person’s in the next', () => {
    expect(papers('山田花子', '佐藤次郎')).toEqual([['name', [2], '佐藤次郎', [3]]]);
    expect(papers('Hanako Yamada', 'Jiro Sato')).toEqual([['name', [2], 'Jiro Sato', [3]]]);
  });
  it('does not contradict itself in a short form, another order, another script or another form of its signs', () => {
    expect(papers('山田花子', '山田', '花子', '山田　花子', 'ヤマダ ハナコ', 'Hanako')).toEqual([]);
    expect(papers('Hanako Yamada', 'YAMADA, Hanako', 'Hana', '山田花子')).toEqual([]);
    expect(papers('髙橋花子', '高橋 花子')).toEqual([]);
    expect(papers('やまだはなこ', 'ヤマダハナコ')).toEqual([]);
    expect(papers('José Núñez Müller', 'Jose Nunez', 'J. Mueller')).toEqual([]);
  });
  it('of which only a part is told is nobody else’s for sure, and a particle makes nobody the same', () => {
    expect(papers('花子', '山田')).toEqual([]);
    expect(papers('Hanako', 'Yamada')).toEqual([]);
    expect(papers('María del Carmen Ruiz', 'Juan del Río').map(([, , name]) => name)).toEqual([
      'Juan del Río',
    ]);
  });
  it('that the user wrote is held against the mails', () => {
    const claim = claimRecord({ answers: { name: '山田花子' } });
    expect(of({}, { claim, documents: [paper(2, '佐藤')] })).toEqual([['name', [], '佐藤', [2]]]);
    expect(of({}, { claim, documents: [paper(2, '山田')] })).toEqual([]);
  });
});

describe('what is not known', () => {
  it('contradicts nothing', () => {
    const bare = { ...trip, orderNumber: null, amount: null, anchors: {} };
    const found = { ...number('X'), ...amount(1, 'JPY'), ...date('2020-01-01') };
    expect(of(found, { trip: deskCase({ trip: bare }).trip })).toEqual([]);
  });
});
