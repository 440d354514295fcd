/** Ways in which the demo world can differ from itself, one at a time: what its pages say instead then. By default they say nothing else. */
import type { Lang } from './hosts';
import type { PortalTexts, ShopTexts } from './texts';
import en from './texts/en-varied';
import es from './texts/es-varied';
import ja from './texts/ja-varied';

export const variations = [
  /** The portal says that the offer is over, or will soon be. */
  'offer-ended',
  'offer-ending',
  /** Every date is two months earlier: the periods of all offers are over. */
  'long-ago',
  /** Both offers pay a fixed sum, once per person. */
  'once-only',
  /** One condition of the offer is another. */
  'terms-changed',
  /** The portal does not know who is there. */
  'logged-out',
  /** The basket tells of a coupon: one to come, or one that is used. */
  'coupon-offered',
  'coupon-used',
  /** The thank-you page does not say the order number. */
  'number-by-mail',
  /** The way to the shop leads over a link that opens an app where there is one. */
  'app-link',
  /** The way leads where links of ended programmes lead. */
  'dead-link',
] as const;
export type Variation = (typeof variations)[number];

/** What is said instead. Lists replace lists. */
export interface Instead {
  portal?: Partial<Pick<PortalTexts, 'member' | 'balance'>>;
  offer?: Partial<PortalTexts['offer']>;
  campaign?: Partial<ShopTexts['campaign']>;
  cart?: Partial<ShopTexts['cartPage']>;
  /** Stands where the order number would. */
  orderNumber?: string;
}
export type VariedTexts = Readonly<Partial<Record<Variation, Instead>>>;

const texts: Record<Lang, VariedTexts> = { ja, en, es };

/** What this page says instead of its usual words: nothing, unless the world is varied. */
export const instead = ({ lang, variation }: { lang: Lang; variation: Variation | null }): Instead =>
  (variation && texts[lang][variation]) ?? {};

/** By how many days the dates of the world are earlier. */
export const daysEarlier = (variation: Variation | null): number => (variation === 'long-ago' ? 60 : 0);
