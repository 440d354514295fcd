/**
 * The programme ended or paused while the trip was open. Results from before its end still have to be confirmed or cancelled; what
 * the desk wants is dated proof that the order came before (a network's manual on ending programmes).
 */
import { clickKept, offerKept, orderKept, orderMail, orderNumberKnown } from '../claim-checks';
import type { ClaimKind } from '../claims';

const undecided = ['clicked', 'unlisted', 'pending'];

export default {
  id: 'programme-ended',
  name: {
    ja: '掲載終了・休止した案件',
    en: 'Programme ended meanwhile',
    es: 'El programa terminó entretanto',
  },
  desk: 'portal',
  why: {
    dated: {
      ja: '案件が{date}で終了しますが、注文はその前です。終了前の成果は判定の対象です。',
      en: 'The programme ends on {date}, after your order. What came before its end still has to be decided.',
      es: 'El programa termina el {date}, después de tu pedido. Lo anterior a su fin aún debe resolverse.',
    },
    seen: {
      ja: '案件が終了したようです。終了前の注文は判定の対象です。',
      en: 'The programme seems to have ended. What was ordered before still has to be decided.',
      es: 'El programa parece haber terminado. Lo pedido antes aún debe resolverse.',
    },
  },
  suggest({ trip, warned }) {
    const end = trip.supplied?.x_program_end;
    const { purchased } = trip.anchors;
    if (!undecided.includes(trip.status) || !purchased || !trip.portal) return null;
    if (end) return purchased.slice(0, 10) <= end ? { why: 'dated', date: end, sure: true } : null;
    return warned.includes('programme-ended') ? { why: 'seen', sure: true } : null;
  },
  checks: [
    {
      id: 'before-the-end',
      text: {
        ja: '注文が終了日より前であることを、日時の入った資料で示せる',
        en: 'A dated exhibit shows that the order came before the end',
        es: 'Un documento fechado muestra que el pedido fue anterior al final',
      },
      find: (input) => {
        const end = input.trip.supplied?.x_program_end;
        const order = input.exhibits.find(({ kind }) => kind === 'confirmation');
        const isBefore = order !== undefined && end !== undefined && order.seenAt.slice(0, 10) <= end;
        return { known: isBefore, exhibits: isBefore ? [order.number] : [] };
      },
    },
    offerKept,
    clickKept,
    orderKept,
    orderNumberKnown,
    orderMail,
  ],
  fields: [
    'offer-name',
    'offer-id',
    'programme-id',
    'shop',
    'advertiser-id',
    'clicked-at',
    'ordered-at',
    'order-number',
    'programme-end',
    'reward',
  ],
  days: ['x_program_end'],
} satisfies ClaimKind;
