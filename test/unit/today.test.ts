/** Today: what is on it, what is not, and in which order; what is to be done next about a claim. */
import { describe, expect, it } from 'vitest';
import { byDoing, claimLine, figuresOf, nextDoing } from '../../utils/claims';
import type { Claim, Reminder, Trip, Warning } from '../../utils/records';
import { type AgendaRows, agendaOf } from '../../utils/today';
import { reminderRecord, tripRecord } from '../fixtures/records';
import { claimRecord, contactRecord } from './claim-cases';

const today = '2026-12-10';
const at = { now: '2026-12-10T03:00:00.000Z', today };
const trip = tripRecord();
const day = (date: string) => ({ date, earliest: date, latest: date });
const reminder = (rule: string, date: string, fields: Partial<Reminder> = {}) =>
  reminderRecord({
    id: `${trip.id}/${rule}`,
    tripId: trip.id,
    rule,
    due: day(date),
    dueAt: `${date}T00:00:00.000Z`,
    ...fields,
  });
const warning = (rule: string, severity: Warning['severity'], fields: Partial<Warning> = {}): Warning => ({
  id: `${trip.id}/${rule}`,
  tripId: trip.id,
  site: trip.shop,
  rule,
  severity,
  at: '2026-12-01T00:00:00.000Z',
  hosts: [],
  words: {},
  quote: null,
  state: 'open',
  foundAt: '2026-12-01T00:00:00.000Z',
  ...fields,
});
const agenda = (rows: Partial<AgendaRows>, own: Trip = trip) =>
  agendaOf(
    { trips: new Map([[own.id, own]]), reminders: [], warnings: [], claims: [], contacts: [], ...rows },
    at,
  );
const claim = (status: Claim['status'], sent: string, fields: Partial<Claim> = {}) =>
  claimRecord({
    tripId: trip.id,
    status,
    events: [{ at: `${sent}T00:00:00.000Z`, what: 'sent' }],
    ...fields,
  });

describe('Today', () => {
  it('puts the worst first, then the soonest', () => {
    const entries = agenda({
      reminders: [
        reminder('payout-due', '2026-12-12', { state: 'told' }),
        reminder('listing-missing', '2026-12-01', { state: 'told' }),
        reminder('points-expire', '2027-01-05'),
      ],
      warnings: [warning('entry-missing', 'will-fail')],
    });
    expect(entries.map(({ id, urgency }) => [id.split('/')[1], urgency])).toEqual([
      ['entry-missing', 'now'],
      ['listing-missing', 'now'],
      ['payout-due', 'soon'],
      ['points-expire', 'later'],
    ]);
    expect(entries.map((entry) => entry.of === 'reminder' && entry.overdue)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is empty where nothing is due: dates to come, done, of no more use or of deleted trips', () => {
    const due = reminder('listing-missing', '2026-12-01', { state: 'told' });
    expect(agenda({ reminders: [due] })).toHaveLength(1);
    expect(agenda({ reminders: [reminder('payout-due', '2026-12-20')] })).toEqual([]);
    expect(agenda({ reminders: [{ ...due, state: 'done' }] })).toEqual([]);
    expect(agenda({ reminders: [{ ...due, staleAt: '2026-12-02T00:00:00.000Z' }] })).toEqual([]);
    expect(agenda({ reminders: [due], trips: new Map() })).toEqual([]);
    expect(agenda({ reminders: [reminder('points-expire', '2027-03-05')] })).toEqual([]);
  });

  it('says of a trip its worst warning, and nothing of a finished trip', () => {
    const warnings = [warning('a', 'note'), warning('b', 'will-fail'), warning('c', 'may-fail')];
    expect(agenda({ warnings })).toMatchObject([{ warning: { rule: 'b' }, more: 2 }]);
    const paid: Trip = { ...trip, status: 'paid' };
    expect(agenda({ warnings, trips: new Map([[trip.id, paid]]) })).toEqual([]);
  });

  it('has claims that wait for the user or for a promised day, each once, and no other', () => {
    const asked = claim('need-info', '2026-12-01');
    const followUp = reminder('hold-answer', '2026-12-09', {
      state: 'told',
      id: `${trip.id}/hold-answer/${asked.id}`,
    });
    expect(agenda({ claims: [asked], reminders: [followUp] })).toMatchObject([
      { of: 'claim', urgency: 'now' },
    ]);
    expect(agenda({ claims: [claim('sent', '2026-12-08')] })).toEqual([]);
    const promised = claim('sent', '2026-12-08');
    const contacts = [
      contactRecord({
        claimId: promised.id,
        at: '2026-12-09T00:00:00.000Z',
        from: 'desk',
        promisedBy: '2026-12-20',
      }),
    ];
    expect(agenda({ claims: [promised], contacts })).toMatchObject([
      { urgency: 'later', date: '2026-12-20' },
    ]);
  });
});

describe('what to do next about a claim', () => {
  const next = (status: Claim['status'], sent: string, contacts: Parameters<typeof nextDoing>[1] = []) =>
    nextDoing(claim(status, sent), contacts, today).doing;
  const said = (fields: Partial<Parameters<typeof contactRecord>[0]>) => [
    contactRecord({ at: '2026-12-05T00:00:00.000Z', from: 'desk', ...fields }),
  ];

  it('is to send, to answer, to ask again, to wait, or nothing', () => {
    expect(next('draft', '2026-12-01')).toBe('send');
    expect(next('need-info', '2026-12-01')).toBe('answer');
    expect(next('sent', '2026-12-01')).toBe('ask');
    expect(next('sent', '2026-12-04')).toBe('wait');
    expect(next('investigating', '2026-11-01')).toBe('wait');
    expect(next('investigating', '2026-09-01')).toBe('ask');
    expect(next('won', '2026-09-01')).toBe('over');
  });

  it('hangs on the day the desk named, before any patience of ours', () => {
    expect(next('sent', '2026-11-01', said({ promisedBy: '2026-12-20' }))).toBe('wait');
    expect(next('sent', '2026-12-08', said({ promisedBy: '2026-12-09' }))).toBe('ask');
    expect(next('hold', '2026-12-01', said({ answerBy: '2026-12-12' }))).toBe('answer');
    const answered = contactRecord({ at: '2026-12-06T00:00:00.000Z', from: 'user' });
    expect(next('hold', '2026-12-01', [...said({ answerBy: '2026-12-12' }), answered])).toBe('wait');
  });

  it('groups claims in the order of doing, the soonest first', () => {
    const lines = [
      claimLine(claim('won', '2026-09-01'), [], today),
      claimLine(claim('sent', '2026-12-02'), [], today),
      claimLine(claim('sent', '2026-12-01'), [], today),
      claimLine(claim('need-info', '2026-12-01'), [], today),
    ];
    const groups = byDoing(lines).map(({ doing, lines: own }) => [doing, own.map(({ next: { by } }) => by)]);
    expect(groups).toEqual([
      ['answer', [null]],
      ['ask', ['2026-12-08', '2026-12-09']],
      ['over', [null]],
    ]);
  });
});

describe('what experience says', () => {
  const portal = { host: 'portal.test', name: 'Portal' };
  const paid = (purchased: string, paidOn: string, fields: Partial<Trip> = {}) =>
    tripRecord({
      portal,
      status: 'paid',
      anchors: { purchased: `${purchased}T10:00:00.000Z` },
      statusAt: { paid: `${paidOn}T03:00:00.000Z` },
      ...fields,
    });

  it('is the middle number of days until it was paid, and how often it was refused', () => {
    const trips = [
      paid('2026-10-01', '2026-10-11'),
      paid('2026-10-01', '2026-10-31'),
      paid('2026-10-01', '2026-12-30'),
      tripRecord({ portal, status: 'rejected' }),
      tripRecord({ portal, status: 'pending' }),
    ];
    const claims = [claim('won', '2026-12-01'), claim('lost', '2026-12-01'), claim('sent', '2026-12-01')];
    expect(figuresOf(trips, claims)).toEqual({
      won: 1,
      lost: 1,
      portals: [{ name: 'Portal', days: 30, paid: 3, refused: 1, decided: 4 }],
    });
  });

  it('counts nothing deleted, says nothing of an undecided portal, and no days where an end is not known', () => {
    const gone = claim('won', '2026-12-01', { withdrawnAt: at.now });
    const deleted = paid('2026-10-01', '2026-10-11', { withdrawnAt: at.now });
    expect(figuresOf([tripRecord({ portal }), deleted], [gone])).toEqual({ won: 0, lost: 0, portals: [] });
    const noEnd = tripRecord({ portal, status: 'paid' });
    expect(figuresOf([noEnd], []).portals[0]).toMatchObject({ days: null, paid: 0, decided: 1 });
  });

  it('takes the day by itself where no time is known', () => {
    const byDay = paid('', '2026-10-11', { anchors: {}, supplied: { purchase: '2026-10-01' } });
    expect(figuresOf([byDay], []).portals[0]?.days).toBe(10);
  });
});
