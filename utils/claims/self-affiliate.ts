/**
 * One's own order through an affiliate network, and its reward is not shown. Such desks ask for the code of the campaign, the product,
 * and the mail from when the contract was made; the mail of a purchase is not accepted in its place (a user's account of a claim).
 */
import { isPast } from '../claim-case';
import { clickKept, conditionsMet, listingOver, offerKept, orderKept } from '../claim-checks';
import { showingMail } from '../claim-exhibits';
import type { ClaimKind } from '../claims';
import { whenOf } from '../records';

export default {
  id: 'self-affiliate',
  name: {
    ja: 'セルフ広告の成果が載らない',
    en: 'Self-affiliate reward not shown',
    es: 'No aparece la comisión propia',
  },
  desk: 'portal',
  why: {
    said: {
      ja: '{portal}の成果に載っていない、とのことです。',
      en: 'You said that {portal} does not show it.',
      es: 'Has indicado que {portal} no la muestra.',
    },
    overdue: {
      ja: '{date}までに{portal}の未確定報酬に載る予定でした。まだなら、これです。',
      en: '{portal} should have shown it as provisional by {date}. If it does not, this is the one.',
      es: '{portal} debía mostrarla como provisional a más tardar el {date}. Si no, es esta.',
    },
    maybe: {
      ja: '申込・契約が済んでいます。未確定報酬に載っていなければ、これです。',
      en: 'You ordered or signed. If no provisional reward is shown, this is the one.',
      es: 'Has contratado. Si no aparece ninguna comisión provisional, es esta.',
    },
  },
  suggest(input) {
    const { trip, portal, listedBy } = input;
    if (portal?.kind !== 'self-affiliate') return null;
    if (trip.status === 'unlisted') return { why: 'said', sure: true };
    if (trip.status !== 'clicked' || !whenOf(trip, 'purchased')) return null;
    return isPast(input, listedBy)
      ? { why: 'overdue', date: listedBy, sure: false }
      : { why: 'maybe', sure: false };
  },
  checks: [
    {
      id: 'contract-mail',
      text: {
        ja: '契約（申込完了）時のメールがある。購入や発送のメールでは受け付けられないことがあります',
        en: 'The mail from when the contract was made is kept (a purchase or shipping mail may not be accepted)',
        es: 'Está el correo del momento del contrato (puede que no acepten el de compra o envío)',
      },
      find: (input) => {
        const mails = showingMail(input, 'contract-mail', 'application-mail');
        return { known: mails.length > 0, exhibits: mails };
      },
    },
    listingOver,
    offerKept,
    clickKept,
    orderKept,
    conditionsMet,
  ],
  fields: ['campaign-code', 'product', 'clicked-at', 'use-date', 'order-number', 'reward'],
} satisfies ClaimKind;
