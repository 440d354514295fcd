/** English names of the things terms are about, as sources over folded text. */

/** What is given in the end. */
export const reward =
  '(?:cash ?back|points?|miles|avios|rewards?|cheques?|checks(?= (?:are|will))|rebate checks?|prepaid (?:cards?|visa|mastercard)|transfers?|bonus(?:es)?|rebates?|(?:e-?)?vouchers?|gift ?cards?|e-?gift|prizes?|credits?|commissions?|pay-?outs?|payments?|statement credit|coins?|stars|gold(?! (?:member|card|status|tier))|nectar|earnings|trade-?in (?:value|payment)|clubcard|winnings|incentive|referral fee|(?:gift |reward |free-?[a-z]{3,6} )?certificates?|(?:discount|gift|promo(?:tional)?|redemption) codes?)';

/** What is held and can lapse. */
export const held =
  '(?:(?:store|bonus|rewards?|ride|wallet|promo) cash(?! ?back)|points?|miles|avios|rewards?|(?:e-?)?vouchers?|coupons?|gift ?cards?|e-?gifts?|certificates?|credits?|coins?|stars|codes?|balance|cash ?back|bonus(?:es)?|stamps|passes|pass|tokens?|discount|prizes?|e-?codes?|funds|checks?|cheques?|cards?|nights?|tickets?|awards?|gold(?! (?:member|card|status|tier))|data bundles?|promotional [a-z]{3,10}|bundles?|(?:free |bonus )(?:spins?|bets?|plays?|games?)|tiers?|status)';

/** What runs for a time. */
export const promotion =
  '(?:offers?|promotions?|promo(?:tional)?|campaigns?|deals?|sale|bonus offer|discount|event|programme|program|incentive|scheme|special|(?:points? )?swap|(?:boosted|special|bonus) rate|window|cash ?back rate|increased rate|rates?)';

/** What people take part in. */
export const contest =
  '(?:competitions?|contests?|sweepstakes?|giveaways?|prize draws?|draws?|raffle|entries|entry|quiz|lottery)';
