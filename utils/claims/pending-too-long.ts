/** Listed, and still undecided after its day. */
import { isOlder, isPast, statusSince } from '../claim-case';
import { accountKept, offerKept, orderKept, orderNumberKnown, payoutOver } from '../claim-checks';
import type { ClaimKind } from '../claims';

/** Where no day was promised. Point sites decide within 30 to 120 days as a rule (https://pointlife.jp/pointsite/column/moppy-hanei/, a blog, read 2026-11-22). */
const patience = 120;

export default {
  id: 'pending-too-long',
  name: {
    ja: '判定中のまま',
    en: 'Pending too long',
    es: 'Pendiente demasiado tiempo',
  },
  desk: 'portal',
  why: {
    overdue: {
      ja: '{date}までに判定される予定でしたが、まだ判定中です。',
      en: 'It should have been decided by {date} and is still pending.',
      es: 'Debía resolverse a más tardar el {date} y sigue pendiente.',
    },
    long: {
      ja: '{date}から判定中のままです。ふつうは4か月もかかりません。',
      en: 'It has been pending since {date}. As a rule four months are enough.',
      es: 'Está pendiente desde el {date}. Por lo general bastan cuatro meses.',
    },
  },
  suggest(input) {
    if (input.trip.status !== 'pending') return null;
    if (isPast(input, input.paidBy)) return { why: 'overdue', date: input.paidBy, sure: true };
    const since = statusSince(input);
    if (input.paidBy !== null || since === undefined || !isOlder(input, since, patience)) return null;
    return { why: 'long', date: since.slice(0, 10), sure: true };
  },
  checks: [payoutOver, accountKept, orderKept, orderNumberKnown, offerKept],
  fields: ['offer-name', 'use-date', 'order-number', 'pending-since', 'promised-by', 'reward'],
} satisfies ClaimKind;
