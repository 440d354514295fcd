/** English names of the things terms are about, as sources over folded text. */

/** What is given in the end. */
export const reward =
  '(?:cash ?back|points?|miles|avios|rewards?|bonus(?:es)?|rebates?|(?:e-?)?vouchers?|gift ?cards?|e-?gift|prizes?|credits?|commissions?|pay-?outs?|payments?|statement credit|coins?|stars|nectar|clubcard|winnings|incentive|referral fee|gift certificates?|discount codes?)';

/** What is held and can lapse. */
export const held =
  '(?:points?|miles|avios|rewards?|(?:e-?)?vouchers?|coupons?|gift ?cards?|e-?gifts?|certificates?|credits?|coins?|stars|codes?|balance|cash ?back|bonus(?:es)?|stamps|passes|pass|tokens?|discount|prizes?|e-?codes?|funds|checks?|cheques?|cards?|nights?|tickets?|awards?)';

/** What runs for a time. */
export const promotion =
  '(?:offers?|promotions?|promo(?:tional)?|campaigns?|deals?|sale|bonus offer|discount|event|programme|program|incentive|scheme|special|cash ?back rate|increased rate|rates?)';

/** What people take part in. */
export const contest =
  '(?:competitions?|contests?|sweepstakes?|giveaways?|prize draws?|draws?|raffle|entries|entry|quiz|lottery)';
