/** Granted or confirmed, and the promised day of payment is over. */
import { isPast } from '../claim-case';
import { accountKept, offerKept, orderNumberKnown, payoutOver } from '../claim-checks';
import type { ClaimKind } from '../claims';

export default {
  id: 'paid-late',
  name: {
    ja: '付与・振込の遅れ',
    en: 'Paid late',
    es: 'Pago con retraso',
  },
  desk: 'portal',
  why: {
    overdue: {
      ja: '{date}までに付与される予定でしたが、まだ届いていません。',
      en: 'It was due by {date} and has not arrived.',
      es: 'Debía llegar a más tardar el {date} y no ha llegado.',
    },
  },
  suggest: (input) =>
    ['confirmed', 'payable'].includes(input.trip.status) && isPast(input, input.paidBy)
      ? { why: 'overdue', date: input.paidBy, sure: true }
      : null,
  checks: [
    payoutOver,
    {
      id: 'payout-asked',
      text: {
        ja: '受け取りの手続き（口座登録・交換申請など）が必要なら、済ませた',
        en: 'Whatever has to be done to receive it (bank details, a request) was done',
        es: 'Se hizo lo necesario para recibirlo (datos bancarios, solicitud)',
      },
    },
    offerKept,
    accountKept,
    orderNumberKnown,
  ],
  fields: ['offer-name', 'use-date', 'order-number', 'reward', 'promised-by'],
} satisfies ClaimKind;
