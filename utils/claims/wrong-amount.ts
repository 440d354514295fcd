/** Granted, and not what was promised. Loyalty desks keep it apart from what is missing altogether. */
import { accountKept, notCancelled, offerKept, orderKept, orderNumberKnown } from '../claim-checks';
import type { ClaimKind } from '../claims';

const granted = ['confirmed', 'payable', 'paid'];

export default {
  id: 'wrong-amount',
  name: {
    ja: '付与額が違う',
    en: 'Wrong amount',
    es: 'Importe incorrecto',
  },
  desk: 'portal',
  why: {
    compare: {
      ja: '承認されています。約束どおりの額か確かめ、違っていれば、これです。',
      en: 'It was granted. If it is not as much as was promised, this is the one.',
      es: 'Se concedió. Si no es tanto como se prometió, es esta.',
    },
  },
  suggest: ({ trip }) =>
    granted.includes(trip.status) && trip.portal && trip.offer.reward !== null
      ? { why: 'compare', sure: false }
      : null,
  checks: [
    {
      id: 'amount-basis',
      text: {
        ja: '税・送料・クーポン値引きを除いた額で計算されていないか確認した',
        en: 'You checked whether tax, postage and coupons are left out of the sum it is reckoned from',
        es: 'Has comprobado si el cálculo excluye impuestos, envío y cupones',
      },
    },
    offerKept,
    accountKept,
    orderKept,
    orderNumberKnown,
    notCancelled,
  ],
  fields: ['offer-name', 'use-date', 'order-number', 'amount', 'reward', 'credited'],
} satisfies ClaimKind;
