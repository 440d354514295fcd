/** Documents as exhibits of a claim: numbered as in the bundle, and an answer to what a desk wants to have. */
import { describe, expect, it } from 'vitest';
import { documentExhibitsOf } from '../../utils/bundle/documents';
import {
  type Check,
  checklistOf,
  claimKind,
  type DeskCase,
  documentExhibits,
  fieldOf,
  showingOrder,
} from '../../utils/claims';
import { HikaeDatabase } from '../../utils/db';
import { readDesk } from '../../utils/db/desk';
import { keepDocument } from '../../utils/db/documents';
import { documentRecord, tripRecord, visitRecord } from '../fixtures/records';
import { deskCase, exhibit, fullTrip } from './claim-cases';

const kind = claimKind('not-listed') ?? expect.fail('no kind');
const lineOf = (input: DeskCase, id: Check['id']) =>
  checklistOf(kind, input, 'en').find((line) => line.id === id);
const mail = { number: 4, role: 'order-mail', whole: true, documentId: 'd', found: {}, taken: [] };
const pages = [exhibit(1, 'campaign'), exhibit(2, 'cart'), exhibit(3, 'account')];

describe('a document of a trip', () => {
  it('has the number in a letter that it has in the bundle: after the pages, as they were added', () => {
    const later = documentRecord({ addedAt: '2026-11-24T00:00:00.000Z', role: 'receipt' });
    const first = documentRecord({ proposedRole: 'order-mail', type: 'pdf' });
    const inLetters = documentExhibits([later, first], 3);
    expect(inLetters).toMatchObject([
      { number: 4, role: 'order-mail', whole: false },
      { number: 5, role: 'receipt', whole: true },
    ]);
    expect(documentExhibitsOf([later, first], 3).map(({ number }) => number)).toEqual(
      inLetters.map(({ number }) => number),
    );
  });

  it('answers the order mail, when it is whole', () => {
    expect(lineOf(deskCase({ documents: [mail] }), 'order-mail')).toMatchObject({
      state: 'answered',
      exhibits: [4],
    });
    expect(lineOf(deskCase({ documents: [{ ...mail, whole: false }] }), 'order-mail')?.state).toBe('open');
    expect(lineOf(deskCase({ documents: [{ ...mail, role: 'reply' }] }), 'order-mail')?.state).toBe('open');
    expect(lineOf(deskCase(), 'order-mail')?.state).toBe('open');
  });

  it('shows the order where no page does, and only there', () => {
    const input = deskCase({
      trip: { ...fullTrip, orderNumber: 'TS-417' },
      exhibits: pages,
      documents: [mail],
    });
    expect(showingOrder(input)).toEqual([4]);
    expect(fieldOf(input, 'order-number', 'en')).toMatchObject({ value: 'TS-417', exhibits: [4] });
    expect(showingOrder({ ...input, exhibits: [...pages, exhibit(5, 'confirmation')] })).toEqual([5]);
    expect(showingOrder({ ...input, documents: [{ ...mail, role: 'coupon-mail' }] })).toEqual([]);
  });

  it('shows the word that was taken from it, though a page completes the order; the user’s own word nothing shows', () => {
    const withPage = { exhibits: [...pages, exhibit(5, 'confirmation')] };
    const taken = { ...mail, number: 6, taken: ['orderNumber' as const] };
    const trip = { ...fullTrip, orderNumber: 'TS-417' };
    const input = deskCase({ trip, ...withPage, documents: [taken] });
    expect(fieldOf(input, 'order-number', 'en')?.exhibits).toEqual([6]);
    expect(fieldOf(input, 'ordered-at', 'en')?.exhibits).toEqual([5]);
    const edits = [{ at: '2026-12-01T00:00:00.000Z', said: { orderNumber: 'TS-417' } }];
    const said = deskCase({ trip: { ...trip, edits }, ...withPage, documents: [taken] });
    expect(fieldOf(said, 'order-number', 'en')).toMatchObject({ value: 'TS-417', exhibits: [] });
  });

  it('gives the day it was ordered on, no minute of it, when the user took it from there', () => {
    const trip = { ...fullTrip, anchors: {}, supplied: { purchase: '2026-11-22' } };
    const input = deskCase({ trip, documents: [mail] });
    expect(fieldOf(input, 'use-date', 'en')?.value).toContain('22 November 2026');
    expect(fieldOf(input, 'ordered-at', 'en')?.value).toBe('22 November 2026');
  });

  it('is read for the desk with its number, deleted ones left out', async () => {
    const database = new HikaeDatabase(`desk-${crypto.randomUUID()}`);
    const trip = tripRecord();
    await database.trips.add(trip);
    await database.visits.bulkAdd([visitRecord({ tripId: trip.id }), visitRecord({ tripId: trip.id })]);
    const at = { tripId: trip.id, at: '2026-11-23T00:00:00.000Z', zone: 'Asia/Tokyo' };
    const { name, type, mediatype, bytes, mail: read, found } = documentRecord();
    const reading = { name, type, mediatype, bytes, mail: read, found, proposedRole: 'order-mail' };
    const gone = await keepDocument(database, new Uint8Array([1]), reading, at);
    await database.documents.update(gone.id, { withdrawnAt: at.at });
    await keepDocument(database, new Uint8Array([2]), reading, at);
    const desk = await readDesk(database, trip.id, { now: at.at, zone: at.zone });
    expect(desk?.bare.documents).toMatchObject([{ number: 3, role: 'order-mail', whole: true, found }]);
  });
});
