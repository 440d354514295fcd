/** Lines of English pages that say something of the reward, and lines that only look so. */
import { rows, type SignLines } from './page-sign-lines';

export const en: SignLines = {
  'offer-ended': {
    yes: rows(`
      This offer has ended.
      Sorry, this offer is no longer available
      This cashback offer has expired
      Offer expired
      Unfortunately, this store is no longer available at DuneRewards.
      This promotion ended on 31 October 2026.
      The campaign has now closed. Thanks for taking part!`),
    no: rows(`
      Cashback is void if this offer has ended
      If the offer is no longer available, no points are awarded.
      This offer may be withdrawn or expire at any time without notice.
      Why does it say "this offer has expired"?
      After the promotion has ended, no claims are accepted.
      Our spring sale has ended
      This offer ends 31 October 2026
      Offer expired|Shop now
      Alpha Shoes|Offer expired|Beta Bags|Offer expired
      The offer has ended`),
  },
  'offer-ending': {
    yes: rows(`
      Ending soon
      Hurry, this offer ends today!
      Last chance to activate
      Only 2 days left
      Last few days`),
    no: rows(`
      New|Ending soon|Popular
      Points expire soon after your last purchase
      Alpha|Ending soon|Beta|Ending soon
      Orders placed in the last days of the month may track later
      This offer ends soon after the stock is sold out
      Our winter sale ends soon`),
  },
  'logged-out': {
    yes: rows(`
      Log in to earn
      Sign in to activate this offer
      Log in / Sign up
      Join free to earn cash back
      Log in|Sign up|Stores`),
    no: rows(`
      Log in to earn|Log out
      My account|Log in / Sign up
      You must log in to earn cash back.
      Log in to your account to check the status of your claim
      Available balance £4.20|Sign in to activate
      If you sign in to activate after the purchase, nothing is paid.`),
  },
  'coupon-used': {
    yes: rows(`
      Promo code SAVE10 −$5.00
      Coupon: SAVE10 -$5.00 [Remove]
      Coupon discount -£4.99
      Discount code|WELCOME10|-€5.00
      Your coupon has been applied
      Promo code "SAVE10" applied
      Discount (SAVE10) -$5.00`),
    no: rows(`
      Coupon -$0.00
      Enter promo code
      Promo code|Apply
      No coupon applied
      Coupons may not be combined with other offers
      Get a $5 coupon with your next order
      Coupon applied at checkout only if eligible
      Gift voucher -$50.00
      Discount -$5.00
      Save up to -$5.00 with a promo code
      Coupon expires 2026-11-30
      This promo code could not be applied
      Available coupons: 2`),
  },
};
