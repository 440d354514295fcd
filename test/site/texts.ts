/** The words of the three worlds. The Japanese files set the shape; the others must fill all of it. */
import type { Lang } from './hosts';
import enShop from './texts/en';
import enCheckout from './texts/en-checkout';
import enPortal from './texts/en-portal';
import esShop from './texts/es';
import esCheckout from './texts/es-checkout';
import esPortal from './texts/es-portal';
import jaShop from './texts/ja';
import jaCheckout from './texts/ja-checkout';
import jaPortal from './texts/ja-portal';

export type ShopTexts = typeof jaShop;
export type CheckoutTexts = typeof jaCheckout;
export type PortalTexts = typeof jaPortal;

export const shopTexts: Record<Lang, ShopTexts> = { ja: jaShop, en: enShop, es: esShop };
export const checkoutTexts: Record<Lang, CheckoutTexts> = { ja: jaCheckout, en: enCheckout, es: esCheckout };
export const portalTexts: Record<Lang, PortalTexts> = { ja: jaPortal, en: enPortal, es: esPortal };

/** Delivery: what it costs and from which subtotal it is free, in major units of the currency. */
export const shippingOf: Record<Lang, { freeFrom: number; cost: number }> = {
  ja: { freeFrom: 5500, cost: 770 },
  en: { freeFrom: 45, cost: 4.95 },
  es: { freeFrom: 45, cost: 4.9 },
};
