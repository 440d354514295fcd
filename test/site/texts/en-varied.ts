/** What the English world says when it differs from itself. */
import type { VariedTexts } from '../variations';

const couponSaid = (text: string) => ({ cart: { campaign: text, notEntered: text } });

export default {
  'offer-ended': { offer: { lead: 'This offer has ended.' } },
  'offer-ending': { offer: { lead: 'This offer ends soon.' } },
  'once-only': {
    offer: {
      reward: '£5 cashback on your first purchase',
      rate: '£5',
      lead: 'Click through from CashNest to Hearthware for the first time and earn £5 cashback on your purchase.',
      exclusions: [
        'Second and further purchases by the same person',
        'Cancelled, returned or unpaid orders',
        'Purchases made after visiting another site or advert',
      ],
    },
    campaign: {
      heading: 'Enter, spend £75 or more and get 1,000 points',
      lead: 'Enter the campaign before you order, spend £75 or more in one order during the campaign period, and receive 1,000 Hearth points.',
      facts: [
        ['Campaign period', 'From {start}, 10:00 to {end}, 23:59 (UK time)'],
        ['Entry', 'You must enter before you buy: press the button below.'],
        ['Reward', '1,000 points per customer.'],
        [
          'When points are paid',
          'Points will be credited at the end of the second month after the purchase.',
        ],
      ],
    },
  },
  'terms-changed': {
    offer: {
      conditions: [
        'A paid purchase at Hearthware after clicking through from CashNest',
        'A minimum spend of £40 including VAT per order',
        'The order is placed within 24 hours of clicking',
      ],
    },
  },
  'logged-out': { portal: { member: 'Log in', balance: 'Join free' } },
  'coupon-offered': couponSaid('We will send you a coupon for your next order'),
  'coupon-used': couponSaid('Coupon code AUTUMN10 has been applied'),
  'number-by-mail': { orderNumber: 'We will send it by e-mail' },
} satisfies VariedTexts;
