/** A coupon is in the order. Offers often exclude those that they do not list themselves. */
import type { SignSeen } from '../records';
import { type CaseTerm, observed, quoteOf, termsOf, type WarningCase } from '../warning-case';
import { clickedAt, isAfter, isUndecided } from '../warning-click';
import type { WarningRule } from '../warnings';

const coupon =
  /クーポン|(?:割引|プロモーション|キャンペーン)コード|coupon|promo(?:tion(?:al)?)? ?code|(?:discount|voucher) code|cup[oó]n|c[oó]digos? (?:promocional|de descuento|descuento)/i;
/** Only what the coupon takes off earns nothing. */
const share = /クーポン[^。]{0,12}(?:分|額|金額|差引|除いた)/;
/** These say something else of a coupon: that it is no goods, no means of payment, once only. */
const others: readonly unknown[] = [
  'product',
  'payment_method',
  'once_per_order',
  'once_per_person',
  'once_per_household',
];

const typeOf = ({ value }: CaseTerm): unknown => ('type' in value ? value.type : undefined);
const excludesCoupons = (term: CaseTerm): boolean =>
  typeOf(term) === 'other_coupon' ||
  (coupon.test(term.quote) && !share.test(term.quote) && !others.includes(typeOf(term)));

/** The confirmation that dates the order is read a little later. */
const lateMs = 10 * 60_000;

/** The last coupon seen on the way to the order, unless the same step was seen without it later. */
function couponOn(input: WarningCase): SignSeen | null {
  const clicked = clickedAt(input);
  const purchased = input.trip?.anchors.purchased;
  const last = observed(input, 'sign').findLast(
    ({ sign, at }) =>
      sign === 'coupon-used' &&
      clicked !== null &&
      isAfter(at, clicked) &&
      (purchased === undefined || Date.parse(at) - Date.parse(purchased) < lateMs),
  );
  const page = input.pages.find(({ id }) => id === last?.visitId);
  if (!last || (page && page.site !== input.site)) return null;
  const isGone =
    page !== undefined &&
    input.pages.some(
      ({ kind, seenAt }) => kind === page.kind && isAfter(seenAt, page.seenAt) && isAfter(seenAt, last.at),
    );
  return isGone ? null : last;
}

export default {
  id: 'unlisted-coupon-used',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}の注文にクーポンが使われています（{line}）。',
      why: 'サイトに載っていないクーポンを使うと、特典の対象外になることがあります。',
      todo: '{portal}に載っているクーポンか確かめてください。載っていなければ、外してから注文すると安心です。',
    },
    en: {
      what: 'A coupon is used in your order at {shop} ({line}).',
      why: 'Coupons that the reward site does not list can cost you the reward.',
      todo: 'Check whether {portal} lists this coupon. If it does not, it is safer to order without it.',
    },
    es: {
      what: 'Tu pedido en {shop} lleva un cupón ({line}).',
      why: 'Los cupones que la web de recompensas no publica pueden hacerte perder la recompensa.',
      todo: 'Comprueba si {portal} publica este cupón. Si no, es más seguro comprar sin él.',
    },
  },
  find(input) {
    const used = input.trip && isUndecided(input) ? couponOn(input) : null;
    if (!used) return [];
    const said = termsOf(input, 'exclusion').find(excludesCoupons);
    // The offer itself asks for a code, or the shop is the one that promised.
    const isOffers = termsOf(input, 'entry_required').some((term) => typeOf(term) === 'code');
    if (!said && (isOffers || input.portal?.kind === 'shop')) return [];
    return [
      {
        at: used.at,
        hosts: [input.site],
        words: { line: used.quote.replace(/\s+/g, ' ').trim() },
        quote: said ? quoteOf(said) : null,
        severity: said ? 'may-fail' : 'note',
      },
    ];
  },
} satisfies WarningRule;
