/** Judged against, though every condition was met. */
import { statusSince } from '../claim-case';
import {
  accountKept,
  clickKept,
  conditionsMet,
  entryKept,
  notCancelled,
  offerKept,
  orderKept,
  orderMail,
  orderNumberKnown,
} from '../claim-checks';
import type { ClaimKind } from '../claims';

export default {
  id: 'rejected-wrongly',
  name: {
    ja: '非承認・否認に納得できない',
    en: 'Rejected wrongly',
    es: 'Rechazada sin razón',
  },
  desk: 'portal',
  why: {
    refused: {
      ja: '{date}に非承認になりました。条件を満たしていれば、再調査をお願いできます。',
      en: 'It was rejected on {date}. If every condition was met you may ask for another look.',
      es: 'Se rechazó el {date}. Si se cumplió todo, puedes pedir que la revisen.',
    },
    undated: {
      ja: '非承認になりました。条件を満たしていれば、再調査をお願いできます。',
      en: 'It was rejected. If every condition was met you may ask for another look.',
      es: 'Se rechazó. Si se cumplió todo, puedes pedir que la revisen.',
    },
  },
  suggest(input) {
    if (input.trip.status !== 'rejected' || !input.trip.portal) return null;
    const since = statusSince(input)?.slice(0, 10);
    return since ? { why: 'refused', date: since, sure: true } : { why: 'undated', sure: true };
  },
  checks: [
    conditionsMet,
    notCancelled,
    offerKept,
    entryKept,
    clickKept,
    orderKept,
    orderNumberKnown,
    accountKept,
    orderMail,
  ],
  fields: [
    'offer-name',
    'clicked-at',
    'use-date',
    'order-number',
    'amount',
    'rejected-on',
    'rejection-reason',
  ],
} satisfies ClaimKind;
