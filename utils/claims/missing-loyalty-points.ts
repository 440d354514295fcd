/** Points of a loyalty programme for a purchase: desks find it by the invoice's number and date (a loyalty platform's guide for contact centres). */

import { isPast } from '../claim-case';
import { accountKept, listingOver, offerKept, orderKept } from '../claim-checks';
import type { ClaimKind } from '../claims';
import { whenOf } from '../records';

export default {
  id: 'missing-loyalty-points',
  name: {
    ja: '会員ポイントが付いていない',
    en: 'Missing loyalty points',
    es: 'Faltan puntos del programa',
  },
  desk: 'portal',
  why: {
    said: {
      ja: '{portal}のポイントが付いていない、とのことです。',
      en: 'You said that {portal} has not credited your points.',
      es: 'Has indicado que {portal} no ha abonado tus puntos.',
    },
    overdue: {
      ja: '{date}までに{portal}のポイントが付く予定でした。',
      en: '{portal} should have credited your points by {date}.',
      es: '{portal} debía abonar tus puntos a más tardar el {date}.',
    },
  },
  suggest(input) {
    const { trip, portal, listedBy, paidBy } = input;
    if (portal?.kind !== 'loyalty' || !whenOf(trip, 'purchased')) return null;
    if (trip.status === 'unlisted') return { why: 'said', sure: true };
    const due = listedBy ?? paidBy;
    if (trip.status !== 'clicked' || !isPast(input, due)) return null;
    return { why: 'overdue', date: due, sure: false };
  },
  checks: [
    {
      id: 'invoice',
      text: {
        ja: 'レシート・請求書の番号と日付がわかる',
        en: 'The number and date of the receipt or invoice are known',
        es: 'Se conocen el número y la fecha de la factura',
      },
      find: ({ claim }) => ({
        known: Boolean(claim?.answers['invoice-number'] && claim.answers['invoice-date']),
        exhibits: [],
      }),
    },
    {
      id: 'member-shown',
      text: {
        ja: '購入のとき会員番号・カードを提示した（ログインしていた）',
        en: 'You were logged in or showed your membership when you paid',
        es: 'Te identificaste como socio al pagar',
      },
    },
    listingOver,
    accountKept,
    orderKept,
    offerKept,
  ],
  fields: ['invoice-number', 'invoice-date', 'shop', 'use-date', 'amount', 'points'],
} satisfies ClaimKind;
