/** Bought through the portal, and the portal's account shows nothing of it. */

import { isPast } from '../claim-case';
import {
  accountKept,
  clickKept,
  conditionsMet,
  entryKept,
  listingOver,
  offerKept,
  orderKept,
  orderMail,
  orderNumberKnown,
} from '../claim-checks';
import type { ClaimKind } from '../claims';
import { whenOf } from '../records';

export default {
  id: 'not-listed',
  name: {
    ja: '通帳に載らない',
    en: 'Not listed',
    es: 'No aparece en la cuenta',
  },
  desk: 'portal',
  why: {
    said: {
      ja: '{portal}の通帳に載っていない、とのことです。',
      en: 'You said that {portal} does not list it.',
      es: 'Has indicado que {portal} no la muestra.',
    },
    overdue: {
      ja: '{date}までに{portal}の通帳に載る予定でした。まだ載っていなければ、これです。',
      en: '{portal} should have listed it by {date}. If it does not, this is the one.',
      es: '{portal} debía mostrarla a más tardar el {date}. Si aún no aparece, es esta.',
    },
  },
  suggest(input) {
    const { trip, portal, listedBy } = input;
    // These have kinds of their own.
    if (!trip.portal || portal?.kind === 'loyalty' || portal?.kind === 'self-affiliate') return null;
    if (trip.status === 'unlisted') return { why: 'said', sure: true };
    if (trip.status !== 'clicked' || !whenOf(trip, 'purchased') || !isPast(input, listedBy)) return null;
    return { why: 'overdue', date: listedBy, sure: false };
  },
  checks: [
    listingOver,
    orderKept,
    orderNumberKnown,
    clickKept,
    offerKept,
    entryKept,
    conditionsMet,
    orderMail,
    accountKept,
  ],
  fields: ['offer-name', 'clicked-at', 'use-date', 'order-number', 'amount', 'reward'],
} satisfies ClaimKind;
