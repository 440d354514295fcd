/**
 * What a page tells machines about itself: structured data, and the events its analytics snippets send. Shops that measure
 * their sales name the step a shopper is in. Read from the text of inline scripts, never run; and from the addresses of what
 * the page itself has asked for.
 */

/** Longest script read, UTF-16 code units: snippets are short, bundles are not. */
const longest = 20_000;

const steps = [
  'view_item',
  'view_cart',
  'begin_checkout',
  'add_payment_info',
  'add_shipping_info',
  'purchase',
  'conversion',
].join('|');

/** `gtag('event', 'purchase'` and `{event: 'purchase'}`, GA4's recommended events (developers.google.com/analytics, 2026-11-22). */
const events = new RegExp(`event["']?\\s*[,:]\\s*["'](${steps})["']`, 'g');
/** Meta's and TikTok's names of the same. */
const pixels =
  /\btrack["']?\s*[,(]\s*["'](InitiateCheckout|AddPaymentInfo|Purchase|CompletePayment|ViewContent)["']/g;
/** Yahoo! JAPAN's sales tag. */
const yahoo = /yahoo_conversion_id|yss_conversion/;
/** Shopify's checkout names its step. */
const shopify = /Shopify\.Checkout\.step\s*=\s*["'](\w+)["']/;
const types = /"@type"\s*:\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/g;
const sent = new RegExp(`[?&](?:en|ev|event)=(${steps}|InitiateCheckout|Purchase)\\b`);

/** Words like `ld:Order` or `event:purchase` that a script's text says. */
export const markersOfScript = (type: string, text: string): string[] => {
  const head = text.slice(0, longest);
  if (/ld\+json/.test(type)) return [...head.matchAll(types)].map(([, name]) => `ld:${name}`);
  const step = shopify.exec(head)?.[1];
  return [
    ...[...head.matchAll(events), ...head.matchAll(pixels)].map(([, name]) => `event:${name}`),
    ...(yahoo.test(head) ? ['event:conversion'] : []),
    ...(step ? [`step:${step}`] : []),
  ];
};

/**
 * The same from the addresses a page has asked for (resource timing), with `tag:<network>` for the tag by which an
 * affiliate network learns of a sale.
 */
export const markersOfRequests = (
  addresses: readonly string[],
  networkOf: (address: string) => string | null,
): string[] =>
  addresses.flatMap((address) => {
    const event = sent.exec(address)?.[1];
    const network = networkOf(address);
    return [...(event ? [`event:${event}`] : []), ...(network ? [`tag:${network}`] : [])];
  });
