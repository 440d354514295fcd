/** Money back from a shop: what its desk decides by (genuine purchase, eligibility, time, amount, process, documents). */
import { isOlder } from '../claim-case';
import { offerKept, orderKept, orderMail, orderNumberKnown } from '../claim-checks';
import type { ClaimKind } from '../claims';

/** Days in which shops usually take returns; later it is chosen by hand. */
const usual = 30;

export default {
  id: 'refund',
  name: {
    ja: '返金のお願い',
    en: 'Refund request',
    es: 'Solicitud de reembolso',
  },
  desk: 'shop',
  why: {
    bought: {
      ja: '{shop}で直接購入しています。返金をお願いしたいときは、これです。',
      en: 'You bought from {shop} directly. If you want your money back, this is the one.',
      es: 'Compraste directamente en {shop}. Si quieres que te devuelvan el dinero, es esta.',
    },
  },
  suggest: (input) => {
    const { portal, trip } = input;
    const isDirect = trip.portal === null || portal?.kind === 'shop';
    const { purchased } = trip.anchors;
    return isDirect && purchased && !isOlder(input, purchased, usual) ? { why: 'bought', sure: false } : null;
  },
  checks: [
    {
      id: 'policy-read',
      text: {
        ja: '返金の条件（対象・期限・金額・手続き・対象外・必要書類）を読み、ページを保存した',
        en: 'The refund policy (who, until when, how much, how, exclusions, papers) was read and kept',
        es: 'Se leyó y guardó la política de reembolso (quién, plazo, importe, trámite, exclusiones, papeles)',
      },
      find: ({ exhibits, quotes, policy }) => {
        const rule = policy?.[0]?.exhibit ?? quotes.find(({ kind }) => kind === 'cancel_rule')?.exhibit;
        const page = rule ?? exhibits.find(({ kind, ofShop }) => kind === 'terms' && ofShop)?.number;
        return { known: page !== undefined, exhibits: page === undefined ? [] : [page] };
      },
    },
    orderKept,
    orderNumberKnown,
    orderMail,
    {
      id: 'problem-shown',
      text: {
        ja: '理由（不具合・違い）がわかる写真や画面がある',
        en: 'There are photos or pictures that show the reason',
        es: 'Hay fotos o imágenes que muestran el motivo',
      },
    },
    offerKept,
  ],
  fields: ['product', 'order-number', 'ordered-at', 'amount', 'payment', 'received-on', 'problem', 'tried'],
} satisfies ClaimKind;
