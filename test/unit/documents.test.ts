/** What documents are, which trip they fit, what a form still lacks, and what of them a trip may take. */
import { describe, expect, it } from 'vitest';
import {
  betterTripFor,
  documentRoles,
  fitsOf,
  proposeRole,
  takeFound,
  wantedDocuments,
  withTaken,
} from '../../utils/documents';
import { languages } from '../../utils/records';
import { standingOf } from '../../utils/trips';
import { documentRecord, mailRecord, tripRecord } from '../fixtures/records';

const role = (subject: string, text = '') => proposeRole({ subject, text });
const from = (address: string) => ({ mail: mailRecord({ from: address }) });

describe('the role of a document', () => {
  it('has a name in every language', () => {
    for (const { id, name } of documentRoles)
      for (const language of languages) expect(name[language], id).not.toBe('');
  });

  it.each([
    ['application-mail', '【モニター堂】ご応募を受け付けました'],
    ['application-mail', 'We received your application'],
    ['application-mail', 'Solicitud recibida'],
    ['completion-mail', '口座開設のお手続き完了のお知らせ'],
    ['completion-mail', 'Your registration is complete'],
    ['completion-mail', 'Tu registro se ha completado'],
    ['order-mail', 'ご注文ありがとうございます（自動配信メール）'],
    ['order-mail', 'ご予約内容の確認'],
    ['order-mail', 'ご注文完了のお知らせ'],
    ['order-mail', 'Your Outdoor Barn order #99812'],
    ['order-mail', 'Confirmación de compra'],
    ['contract-mail', 'ご契約内容の確認'],
    ['contract-mail', '【重要】契約成立のお知らせ'],
    ['contract-mail', 'Your contract documents'],
    ['contract-mail', 'Tu contrato firmado'],
    ['receipt', '領収書のご案内'],
    ['receipt', 'Payment received'],
    ['receipt', 'Factura de noviembre'],
    ['coupon-mail', 'ギフトコードをお送りします'],
    ['coupon-mail', 'Here is your gift card'],
    ['coupon-mail', 'Tu cupón de 10 €'],
    ['reply', '【ポイント堂】お問い合わせへの回答'],
    ['reply', 'Re: missing points'],
    ['reply', 'Tu consulta [caso 4512]'],
  ])('is %s by "%s"', (id, subject) => {
    expect(role(subject)).toBe(id);
  });

  it.each([
    '今週のおすすめ商品',
    'ご注文の商品を発送しました',
    'ご注文キャンセルのお知らせ',
    'Your order has shipped',
    'Tu pedido ha sido enviado',
    'カートに商品が残っています',
    'お手続きが完了していません',
    'Meeting on Friday',
    '',
  ])('is not said of "%s"', (subject) => {
    expect(role(subject)).toBeNull();
  });

  it('is said by the text where the subject says nothing, and not where two say different things', () => {
    expect(role('お知らせ', 'ご注文番号：TS-417')).toBe('order-mail');
    expect(role('領収書・ご契約内容の確認')).toBeNull();
  });

  it('is never the one that only the user can say', () => {
    expect(documentRoles.map(({ id }) => id)).toContain('other');
    expect(role('その他の書類 another document')).toBeNull();
  });
});

describe('the trip of a document', () => {
  const satsuma = tripRecord({ shop: 'satsuma.test', orderNumber: 'TS-417' });
  const barn = tripRecord({ shop: 'barn.test', portal: { host: 'www.portal.test', name: 'Portal' } });
  const trips = [satsuma, barn];

  it('is found by its order number, however that is written, then by who sent it', () => {
    const byNumber = documentRecord({ found: { orderNumber: { value: 'ＴＳ417', quote: '' } } });
    expect(fitsOf(byNumber, trips).map(({ trip }) => trip)).toEqual([satsuma]);
    const bySender = documentRecord(from('Orders <orders@mail.barn.test>'));
    expect(fitsOf(bySender, trips)).toMatchObject([{ trip: barn, because: ['sender', 'day'] }]);
    expect(fitsOf(documentRecord(from('desk@portal.test')), trips)).toHaveLength(2);
  });

  it('is not found by the day alone, nor by a sender who only looks alike', () => {
    expect(fitsOf(documentRecord(from('x@elsewhere.test')), trips)).toEqual([]);
    expect(fitsOf(documentRecord(from('barn.test <x@evil.test>')), trips)).toEqual([]);
  });

  it('is proposed otherwise only where another has its order number, and its own has not', () => {
    const number = { orderNumber: { value: 'TS-417', quote: '' } };
    const misfiled = documentRecord({ tripId: barn.id, found: number });
    expect(betterTripFor(misfiled, trips)).toBe(satsuma);
    expect(betterTripFor({ ...misfiled, tripId: satsuma.id }, trips)).toBeNull();
    expect(betterTripFor(documentRecord({ ...from('x@satsuma.test'), tripId: barn.id }), trips)).toBeNull();
  });
});

describe('what a form asks for', () => {
  const none = { documents: [], hasPictures: false, hasRoute: false };

  it('is there when a document of that role is, whole where the form wants it whole', () => {
    const asked = ['order-mail', 'order-mail-with-footer', 'contract-mail'] as const;
    const kept = (documents: Parameters<typeof wantedDocuments>[1]['documents']) =>
      wantedDocuments(asked, { ...none, documents }).map((one) => one.kept);
    const mail = documentRecord({ proposedRole: 'order-mail' });
    expect(kept([])).toEqual([false, false, false]);
    expect(kept([mail])).toEqual([true, true, false]);
    expect(kept([{ ...mail, type: 'pdf' }])).toEqual([true, false, false]);
    // The user's word goes before what its words suggest.
    expect(kept([{ ...mail, role: 'contract-mail' }])).toEqual([false, false, true]);
  });

  it('is there when the trip itself shows it: a picture as proof, the route as access record', () => {
    const asked = ['proof-image', 'access-record'] as const;
    expect(wantedDocuments(asked, none).map(({ kept }) => kept)).toEqual([false, false]);
    const there = wantedDocuments(asked, { documents: [], hasPictures: true, hasRoute: true });
    expect(there.map(({ kept }) => kept)).toEqual([true, true]);
  });
});

describe('what was found in a document', () => {
  const found = {
    orderNumber: { value: 'TS-417', quote: 'ご注文番号：TS-417' },
    date: { value: '2026-11-22T05:31:00.000Z', quote: '' },
    amount: { value: 4_480, currency: 'JPY', quote: '' },
  };
  const bare = tripRecord();

  it('becomes the trip’s where it has none', () => {
    expect(takeFound(bare, { found }, 'orderNumber').orderNumber).toBe('TS-417');
    expect(takeFound(bare, { found }, 'amount').amount).toEqual({ value: 4_480, currency: 'JPY' });
    expect(takeFound(bare, { found }, 'date').anchors.purchased).toBe('2026-11-22T05:31:00.000Z');
  });

  it('is a day and no minute where it tells a day', () => {
    const trip = takeFound(bare, { found: { date: { value: '2026-11-22', quote: '' } } }, 'date');
    expect([trip.supplied, trip.anchors.purchased]).toEqual([{ purchase: '2026-11-22' }, undefined]);
  });

  it('never takes the place of what the trip has; that it differs is told', () => {
    const trip = tripRecord({
      orderNumber: 'ts 417',
      amount: { value: 5_000, currency: 'JPY' },
      anchors: { purchased: '2026-11-10T00:00:00.000Z' },
    });
    expect(standingOf(trip, found, 'orderNumber')).toBe('same');
    expect(standingOf(trip, found, 'amount')).toBe('differs');
    expect(standingOf(trip, found, 'date')).toBe('differs');
    expect(standingOf(trip, {}, 'date')).toBeNull();
    const edits = [{ at: '2026-12-01T00:00:00.000Z', said: { orderNumber: null } }];
    expect(standingOf({ ...trip, orderNumber: null }, found, 'orderNumber')).toBe('open');
    // The user said that there is none.
    expect(standingOf({ ...trip, orderNumber: null, edits }, found, 'orderNumber')).toBeNull();
    for (const kind of ['orderNumber', 'date', 'amount'] as const)
      expect(takeFound(trip, { found }, kind)).toBe(trip);
  });

  it('that the user took is back after the trip was told anew', () => {
    const documents = [
      documentRecord({ found, taken: ['orderNumber'] }),
      documentRecord({ found, taken: [] }),
    ];
    expect(withTaken(bare, documents)).toMatchObject({ orderNumber: 'TS-417', amount: null });
  });
});
