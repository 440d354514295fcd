/** A coupon, code or gift that was to come by mail or into the account. Most such mails lie in a spam folder: that comes first. */
import { isPast, type Quote } from '../claim-case';
import { entryKept, mailSearched, offerKept, orderKept, payoutOver } from '../claim-checks';
import type { ClaimKind } from '../claims';

const couponWords =
  /クーポン|ギフト(?:券|コード)|優待券|coupon|voucher|gift (?:card|code)|cup[oó]n|vale\b|tarjeta regalo/i;
/** That coupons must not be used promises none. */
const promises = ({ kind }: Quote) =>
  kind === 'payout_rule' || kind === 'claim_window' || kind === 'expiry_rule';
const waiting = ['clicked', 'unlisted', 'confirmed', 'payable'];

export default {
  id: 'coupon-not-received',
  name: {
    ja: 'クーポン・ギフトが届かない',
    en: 'Coupon or gift not received',
    es: 'No llegó el cupón o regalo',
  },
  desk: 'portal',
  why: {
    overdue: {
      ja: 'クーポンかギフトの約束で、{date}までに届く予定でした。',
      en: 'A coupon or gift was promised, by {date}.',
      es: 'Se prometió un cupón o regalo, a más tardar el {date}.',
    },
    maybe: {
      ja: 'クーポンかギフトの約束があります。届いていなければ、これです。',
      en: 'A coupon or gift was promised. If it has not come, this is the one.',
      es: 'Se prometió un cupón o regalo. Si no ha llegado, es esta.',
    },
  },
  suggest(input) {
    const { trip, quotes, paidBy } = input;
    const promised = [trip.offer.name ?? '', ...quotes.filter(promises).map(({ text }) => text)];
    if (!waiting.includes(trip.status) || !promised.some((text) => couponWords.test(text))) return null;
    if (isPast(input, paidBy)) return { why: 'overdue', date: paidBy, sure: true };
    return trip.anchors.purchased || trip.anchors.entered ? { why: 'maybe', sure: false } : null;
  },
  checks: [
    mailSearched,
    {
      id: 'redemption-made',
      text: {
        ja: '交換や申込が本当に完了している（完了ページか履歴を確認した）',
        en: 'The redemption or request really went through (its last page, or your history, says so)',
        es: 'El canje o la solicitud se completó (lo dice su última página o tu historial)',
      },
    },
    payoutOver,
    offerKept,
    entryKept,
    orderKept,
  ],
  fields: ['coupon-name', 'use-date', 'redemption-number', 'promised-by'],
} satisfies ClaimKind;
