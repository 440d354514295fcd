/** Claims in the database: begun, sent, answered, deleted and brought back; what reminders, warnings and the bundle make of them. */
import { liveQuery } from 'dexie';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { step } from '../../utils/claims';
import { HikaeDatabase } from '../../utils/db';
import {
  addContact,
  changeClaim,
  claimsOf,
  closeClaim,
  contactsOf,
  keepFilledForm,
  type NewContact,
  openClaim,
  removeDeleted,
  sendClaim,
  setDeleted,
} from '../../utils/db/claims';
import { caseOfClaim, readDesk } from '../../utils/db/desk';
import { readCase } from '../../utils/db/read-case';
import { readTripCase, refreshReminders } from '../../utils/db/reminders';
import { readWarningCase } from '../../utils/db/warning-case';
import { letterOf, writeLetter } from '../../utils/letters';
import { documentRecord, factRecord, tripRecord, visitRecord } from '../fixtures/records';

const zone = 'Asia/Tokyo';
const around = { now: '2026-12-02T03:00:00.000Z', zone };
const sentAt = '2026-12-01T03:00:00.000Z';
const trip = tripRecord({
  status: 'unlisted',
  orderNumber: 'TS-417',
  anchors: { clicked: '2026-11-22T09:58:00.000Z', purchased: '2026-11-22T10:02:00.000Z' },
});
let database: HikaeDatabase;
let claimId: string;

const note = (fields: Partial<NewContact> = {}): NewContact => ({
  claimId,
  at: '2026-12-03T01:00:00.000Z',
  zone,
  means: 'mail',
  from: 'desk',
  person: null,
  said: 'We are looking into it.',
  promisedBy: null,
  answerBy: null,
  ...fields,
});
const only = async () => (await claimsOf(database, trip.id))[0] ?? expect.fail('no claim');
const desk = async () => (await readDesk(database, trip.id, around)) ?? expect.fail('no trip');
const remindersOf = async (rule: string) => {
  await refreshReminders(database, trip.id, around);
  const all = await database.reminders.where({ tripId: trip.id }).toArray();
  return all.filter((one) => one.rule === rule && one.state !== 'dropped').map(({ due }) => due?.date);
};

beforeEach(async () => {
  database = new HikaeDatabase(`claims-${v7()}`);
  await database.trips.add(trip);
  claimId = await openClaim(
    database,
    { tripId: trip.id, kind: 'not-listed', language: 'en' },
    '2026-12-01T02:00:00.000Z',
  );
});

describe('a claim that is begun twice', () => {
  const kindOfIt = async () => (await only()).kind;
  it('is one claim while it is a draft, whichever window began it', async () => {
    const kind = await kindOfIt();
    const again = await Promise.all(
      ['a', 'b'].map(() => openClaim(database, { tripId: trip.id, kind, language: 'ja' }, sentAt)),
    );
    expect(again).toEqual([claimId, claimId]);
    expect(await claimsOf(database, trip.id)).toHaveLength(1);
  });
  it('is the newest of its trip again, and its bundle’s, with all that was written in it', async () => {
    const kind = await kindOfIt();
    await changeClaim(database, claimId, (claim) => ({ ...claim, answers: { memo: 'late' } }));
    const later = '2026-12-01T02:05:00.000Z';
    const other = await openClaim(database, { tripId: trip.id, kind: 'refund', language: 'ja' }, later);
    expect((await claimsOf(database, trip.id)).map(({ id }) => id)).toEqual([other, claimId]);
    await openClaim(database, { tripId: trip.id, kind, language: 'en' }, sentAt);
    const [newest] = await claimsOf(database, trip.id);
    expect(newest).toMatchObject({ id: claimId, openedAt: sentAt, answers: { memo: 'late' } });
    expect(newest?.events).toEqual([{ at: '2026-12-01T02:00:00.000Z', what: 'draft' }]);
  });
  it('is another one when the first was deleted, was sent, or is of another kind', async () => {
    const kind = await kindOfIt();
    await setDeleted(database, 'claims', claimId, sentAt);
    const second = await openClaim(database, { tripId: trip.id, kind, language: 'ja' }, sentAt);
    await changeClaim(database, second, (claim) => ({ ...claim, status: 'sent' }));
    const third = await openClaim(database, { tripId: trip.id, kind, language: 'ja' }, sentAt);
    const other = await openClaim(database, { tripId: trip.id, kind: 'refund', language: 'ja' }, sentAt);
    expect(new Set([claimId, second, third, other]).size).toBe(4);
  });
});

describe('the desk of a trip', () => {
  it('hears of documents, contacts and pages that come while it is looked at', async () => {
    const seen: string[] = [];
    const looking = liveQuery(desk).subscribe(({ bare, contacts }) =>
      seen.push([bare.documents?.length, contacts.length, bare.exhibits.length].join(' ')),
    );
    const shows = (what: string) => vi.waitFor(() => expect(seen.at(-1)).toBe(what));
    try {
      await shows('0 0 0');
      await database.documents.add(documentRecord({ id: v7(), tripId: trip.id }));
      await shows('1 0 0');
      await addContact(database, note());
      await shows('1 1 0');
      await database.visits.add(visitRecord({ tripId: trip.id }));
      await shows('1 1 1');
    } finally {
      looking.unsubscribe();
    }
  });
});

describe('a claim', () => {
  it('is a draft first, for which nobody is reminded', async () => {
    expect(await only()).toMatchObject({ id: claimId, status: 'draft', letter: 'not-listed' });
    expect(await remindersOf('follow-up')).toEqual([]);
    expect((await readWarningCase(database, { tripId: trip.id }, warningAround))?.hasOpenClaim).toBe(false);
  });

  it('is with a desk once it was sent; the letter stands in its log, and a week later one is reminded', async () => {
    await sendClaim(database, claimId, { letter: 'Dear desk', means: 'form', at: sentAt, zone });
    expect(await only()).toMatchObject({ status: 'sent' });
    expect(await contactsOf(database, [await only()])).toMatchObject([{ from: 'user', said: 'Dear desk' }]);
    expect(await remindersOf('follow-up')).toEqual(['2026-12-08']);
    expect((await readWarningCase(database, { tripId: trip.id }, warningAround))?.hasOpenClaim).toBe(true);
  });

  it('whose form is kept filled in stays a draft, with the page as an exhibit of its trip and the words in its log', async () => {
    const visit = visitRecord({ tripId: null, pageKind: 'inquiry', seenAt: '2026-12-01T02:30:00.000Z' });
    await database.visits.add(visit);
    const at = '2026-12-01T02:31:00.000Z';
    expect(
      await keepFilledForm(database, claimId, { visitId: visit.id, said: 'Order number: TS-417', at, zone }),
    ).toBe(trip.id);
    expect(await only()).toMatchObject({ status: 'draft' });
    expect(await remindersOf('follow-up')).toEqual([]);
    const filled = (await desk()).contacts;
    expect(filled).toMatchObject([{ from: 'user', said: 'Order number: TS-417', formVisit: visit.id }]);
    const number = (await desk()).bare.exhibits.find(({ visitId }) => visitId === visit.id)?.number;
    expect(number).toBeDefined();
    // No word of it reached the desk yet: no letter lists it as an exchange.
    const course = async () =>
      writeLetter('passed-around', 'en', 'portal', caseOfClaim(await desk(), await only()))?.text ?? '';
    expect(await course()).not.toContain('contact form');
    await sendClaim(database, claimId, { letter: 'Dear desk', means: 'form', at: sentAt, zone });
    expect(await course()).toContain(`I wrote or called, by contact form (Exhibit ${number})`);
  });

  it('that is gone keeps no form', async () => {
    const visit = visitRecord({ tripId: null });
    await database.visits.add(visit);
    expect(
      await keepFilledForm(database, v7(), { visitId: visit.id, said: 'x', at: sentAt, zone }),
    ).toBeNull();
    expect(await database.contacts.count()).toBe(0);
    expect((await database.visits.get(visit.id))?.tripId).toBeNull();
  });

  it('is taken further by an answer, and closed with its trip once the money has come', async () => {
    await sendClaim(database, claimId, { letter: 'Dear desk', means: 'form', at: sentAt, zone });
    await addContact(database, note({ answer: 'approved', promisedBy: '2026-12-20' }));
    expect(await only()).toMatchObject({ status: 'provisional' });
    expect(await remindersOf('approved-arrives')).toEqual(['2026-12-20']);
    await closeClaim(database, claimId, '2026-12-21T03:00:00.000Z');
    expect(await only()).toMatchObject({ status: 'won' });
    expect(await database.trips.get(trip.id)).toMatchObject({
      status: 'paid',
      statusAt: { paid: '2026-12-21T03:00:00.000Z' },
    });
    expect(await remindersOf('approved-arrives')).toEqual([]);
  });

  it('cannot be sent twice: then nothing is written', async () => {
    await sendClaim(database, claimId, { letter: 'a', means: 'form', at: sentAt, zone });
    await expect(
      sendClaim(database, claimId, { letter: 'b', means: 'form', at: sentAt, zone }),
    ).rejects.toThrow(/is not/);
    expect(await contactsOf(database, [await only()])).toHaveLength(1);
  });

  it('once sent, keeps a later letter in its log and stays where it is', async () => {
    await sendClaim(database, claimId, { letter: 'a', means: 'form', at: sentAt, zone });
    await changeClaim(database, claimId, (claim) => ({ ...claim, letter: 'follow-up' }));
    await sendClaim(database, claimId, { letter: 'b', means: 'mail', at: around.now, zone });
    expect(await only()).toMatchObject({ status: 'sent', events: [{ what: 'draft' }, { what: 'sent' }] });
    expect((await contactsOf(database, [await only()])).map(({ said, means }) => [said, means])).toEqual([
      ['a', 'form'],
      ['b', 'mail'],
    ]);
  });

  it('reminds of the day the desk named, of two months of looking, and of an answer that is due', async () => {
    await sendClaim(database, claimId, { letter: '', means: 'form', at: sentAt, zone });
    await addContact(database, note({ promisedBy: '2026-12-20' }));
    expect(await remindersOf('follow-up')).toEqual(['2026-12-21']);
    await changeClaim(database, claimId, (claim) => step(claim, 'investigating', around.now));
    expect(await remindersOf('investigation')).toEqual(['2026-12-21']);
    await addContact(database, note({ answerBy: '2026-12-10' }));
    expect(await remindersOf('hold-answer')).toEqual(['2026-12-10']);
  });

  it('is given two months of looking where no day was named', async () => {
    await sendClaim(database, claimId, { letter: '', means: 'form', at: sentAt, zone });
    await changeClaim(database, claimId, (claim) => step(claim, 'investigating', around.now));
    expect(await remindersOf('investigation')).toEqual(['2027-02-01']);
  });

  it('can be deleted and brought back; deleted, it neither reminds nor is exported', async () => {
    await sendClaim(database, claimId, { letter: '', means: 'form', at: sentAt, zone });
    await setDeleted(database, 'claims', claimId, around.now);
    expect(await remindersOf('follow-up')).toEqual([]);
    expect((await readCase(database, trip.id, around))?.papers).toBeNull();
    await setDeleted(database, 'claims', claimId, null);
    expect(await remindersOf('follow-up')).toEqual(['2026-12-08']);
  });

  it('is removed a week after it was deleted, with its contacts, and not before', async () => {
    const other = await openClaim(database, { tripId: trip.id, kind: 'refund', language: 'en' }, sentAt);
    await addContact(database, note());
    const kept = await addContact(database, note({ claimId: other }));
    const gone = await addContact(database, note({ claimId: other }));
    await setDeleted(database, 'claims', claimId, '2026-12-02T00:00:00.000Z');
    await setDeleted(database, 'contacts', gone, '2026-12-02T00:00:00.000Z');
    await removeDeleted(database, new Date('2026-12-08T23:00:00.000Z'));
    expect([await database.claims.count(), await database.contacts.count()]).toEqual([2, 3]);
    await removeDeleted(database, new Date('2026-12-09T01:00:00.000Z'));
    expect(await database.claims.toCollection().primaryKeys()).toEqual([other]);
    expect(await database.contacts.toCollection().primaryKeys()).toEqual([kept]);
  });
});

const warningAround = {
  ...around,
  device: 'this',
  tracking: { thirdPartyCookies: null, protection: null },
};

describe('a contact', () => {
  it('that no log could have is refused', async () => {
    await expect(addContact(database, note({ promisedBy: 'soon' }))).rejects.toThrow();
    await expect(
      addContact(database, note({ means: 'phone', phone: { tries: 0, waitedMinutes: 5 } })),
    ).rejects.toThrow();
    expect(await database.contacts.count()).toBe(0);
  });

  it('that was deleted names no day', async () => {
    await sendClaim(database, claimId, { letter: '', means: 'form', at: sentAt, zone });
    const id = await addContact(database, note({ promisedBy: '2026-12-20' }));
    await setDeleted(database, 'contacts', id, around.now);
    const known = await readTripCase(database, trip.id, around);
    expect(known?.claims[0]).not.toHaveProperty('promised');
    expect((await desk()).bare.contacts).toEqual([]);
    expect(caseOfClaim(await desk(), await only()).contacts).toHaveLength(1);
  });
});

describe('the desk’s view of a trip', () => {
  const order = visitRecord({
    tripId: trip.id,
    pageKind: 'confirmation',
    url: 'https://www.shop.test/thanks',
    seenAt: '2026-11-22T10:02:00.000Z',
  });
  const terms = visitRecord({
    tripId: trip.id,
    pageKind: 'campaign',
    url: 'https://www.shop.test/offer',
    seenAt: '2026-11-22T09:59:00.000Z',
  });
  const gone = visitRecord({ tripId: trip.id, seenAt: '2026-11-22T09:58:30.000Z', withdrawnAt: sentAt });

  it('numbers kept pages as the bundle does, and quotes each sentence once with its page', async () => {
    await database.visits.bulkAdd([order, gone, terms]);
    const nextMonth = { anchor: 'purchase', offset: { months: 1 }, snap: 'end_of_month' };
    await database.facts.bulkAdd([
      factRecord({ visitId: terms.id, value: nextMonth }),
      factRecord({ visitId: order.id, value: nextMonth }),
      factRecord({ visitId: order.id, kind: 'exclusion', sure: false, value: { type: 'gift_card' } }),
    ]);
    const { bare } = await desk();
    expect(bare.exhibits.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'campaign'],
      [2, 'confirmation'],
    ]);
    expect(bare.quotes).toMatchObject([{ kind: 'payout_rule', exhibit: 1 }]);
    expect(bare.paidBy).toBe('2026-12-31');
  });

  it('writes the letter that the export holds', async () => {
    await database.visits.bulkAdd([order, terms]);
    const letter = letterOf(await only(), 'portal', caseOfClaim(await desk(), await only()));
    expect(letter?.shown).toContain('TS-417 (Exhibit 2)');
    const papers = (await readCase(database, trip.id, around))?.papers;
    expect(papers?.letter).toBe(letter?.shown);
    expect(papers?.fields).toContain('order number: TS-417\n');
    expect(papers?.fields).toMatch(/^name:$/m);
  });

  it('knows whose programme the click was of by the cookie that the shop’s site kept', async () => {
    expect((await desk()).bare.programme).toEqual({ programme: null, advertiser: null });
    await database.trips.update(trip.id, { networks: ['a8'] });
    await database.observations.add({
      id: v7(),
      kind: 'cookies',
      tripId: trip.id,
      site: trip.shop,
      at: sentAt,
      cookies: [{ name: '_a8_s00000021071001', digest: '0', expires: null }],
    });
    expect((await desk()).bare.programme).toEqual({ programme: 's00000021071001', advertiser: null });
  });

  it('is nothing where there is no such trip', async () => {
    expect(await readDesk(database, v7(), around)).toBeNull();
  });
});
