/** Which parts of a page must never be kept: asked by the collector (pixels) and by the snapshot (markup) alike. */
import type { Mask } from '../records';

const card = /^cc-(?!name|type)/;
/** Field names of passwords, also those an "eye" shows as plain text. Names are split at capitals and `_` first. */
const secretWords = /\bpass(?:wd|word|phrase|code)?\b|\bpwd\b|\bpin\b|contrase|\bclave\b|暗証|パスワード/i;
/** Field names of card number, expiry and security code, in English, Japanese and Spanish shops. */
const fieldWords =
  /\b(?:cvv|cvc|csc|ccv|cvn|cid)\d?\b|card.?(?:n(?:o\b|um)|code|exp|valid)|\bcc.?(?:n(?:o\b|um)|exp)|sec(?:urity)?.?(?:code|cd\b|num)|(?:n[uú]m(?:ero)?|c[oó]digo).{0,12}(?:tarjeta|seguridad)|caducidad|カード(?:確認)?番号|有効期限|セキュリティ.?コード/i;
const paymentWords =
  /(?:^|[^a-z])(?:pay(?:ment|ments)?|checkout|card|3ds|acs|tarjeta|pago|kessai|credit)(?:[^a-z]|$)|決済|カード/i;
/** Hosts that serve card fields in frames; the public documentation of each says so. */
const paymentHosts =
  /(?:^|\.)(?:stripe\.com|stripe\.network|adyen\.com|braintreegateway\.com|braintree-api\.com|paypal\.com|checkout\.com|squareup\.com|squarecdn\.com|worldpay\.com|cybersource\.com|payjp\.com|pay\.jp|gmopg\.jp|gmo-pg\.com|sbpayment\.jp|veritrans\.co\.jp|epsilon\.jp|redsys\.es|mollie\.com|klarna\.com|recurly\.com|spreedly\.com|vgs\.io|verygoodvault\.com|authorize\.net|shopifycs\.com|amazonpay\.com)$/i;

/** Why a form field is masked, or null. Reads attributes only, since pages can shadow properties. */
export function sensitiveField(field: Element): Mask['why'] | null {
  const read = (name: string) => Element.prototype.getAttribute.call(field, name) ?? '';
  if (read('type').toLowerCase() === 'password') return 'password';
  const tokens = read('autocomplete').toLowerCase().split(/\s+/);
  if (tokens.some((token) => /^(?:current|new)-password$|^one-time-code$/.test(token))) return 'password';
  if (tokens.some((token) => card.test(token))) return 'card';
  const described = ['name', 'id', 'aria-label', 'placeholder', 'data-label'].map(read).join(' ');
  const words = `${described} ${labelOf(field)}`.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-');
  if (secretWords.test(words)) return 'password';
  return fieldWords.test(words) ? 'card' : null;
}

/** Whether a frame belongs to a payment service. `foreign`: its site is not the page's own. Any doubt on a foreign frame counts as yes. */
export function paymentFrame(frame: Element, host: string, foreign: boolean): boolean {
  const read = (name: string) => Element.prototype.getAttribute.call(frame, name) ?? '';
  if (paymentHosts.test(host) || /(?:^|[\s;])payment(?:$|[\s;*])/.test(read('allow'))) return true;
  if (Element.prototype.hasAttribute.call(frame, 'allowpaymentrequest')) return true;
  const described = ['name', 'id', 'title', 'class', 'src', 'aria-label'].map(read).join(' ');
  return foreign && paymentWords.test(described);
}

function labelOf(field: Element): string {
  const labels: unknown = Reflect.get(field, 'labels');
  const all =
    labels && typeof labels === 'object' && Symbol.iterator in labels
      ? [...(labels as NodeListOf<Node>)]
      : [];
  return all.map((label) => (label.textContent ?? '').slice(0, 80)).join(' ');
}
