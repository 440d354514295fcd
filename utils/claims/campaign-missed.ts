/** A campaign's own reward, which no portal lists: not come, or the mail or step to receive it was missed. */
import { isPast } from '../claim-case';
import { conditionsMet, entryKept, mailSearched, offerKept, orderKept, payoutOver } from '../claim-checks';
import type { ClaimKind } from '../claims';

export default {
  id: 'campaign-missed',
  name: {
    ja: 'キャンペーンの特典が届かない・受け取れなかった',
    en: 'Campaign reward missed',
    es: 'Recompensa de campaña no recibida',
  },
  desk: 'portal',
  why: {
    overdue: {
      ja: 'キャンペーンの特典は{date}までに届く予定でした。',
      en: 'The campaign’s reward was due by {date}.',
      es: 'La recompensa de la campaña debía llegar a más tardar el {date}.',
    },
  },
  suggest: (input) =>
    // What came by a click from a portal is listed there, and other kinds speak of it.
    !input.trip.anchors.clicked && input.trip.anchors.entered && isPast(input, input.paidBy)
      ? { why: 'overdue', date: input.paidBy, sure: true }
      : null,
  checks: [
    offerKept,
    entryKept,
    conditionsMet,
    orderKept,
    payoutOver,
    mailSearched,
    {
      id: 'procedure-done',
      text: {
        ja: '受け取りに手続き（メールからの登録・口座登録など）が必要なら、期限までに済ませた',
        en: 'If something has to be done to receive it (a form in a mail, bank details), it was done in time',
        es: 'Si hay que hacer algo para recibirla (formulario de un correo, datos bancarios), se hizo a tiempo',
      },
    },
  ],
  fields: ['offer-name', 'use-date', 'order-number', 'amount', 'promised-by', 'problem'],
} satisfies ClaimKind;
