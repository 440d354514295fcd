/** What does a form field ask for? Read from its attributes, else from the words before it; never from its value. */
import { fold } from './page-words';

/** First match counts. */
const asks = {
  csc: /cvv|cvc|csc|ccv|sec(urity)?[- ]?(code|num)|セキュリティ|de seguridad/,
  expiry: /cc-exp|exp(ir|-?date|-?mon|-?y)|exdate|有効期限|caducidad|vencim/,
  gift: /gift|fidel|coupon|promo|クーポン/,
  card: /cc-|c(ard|c)[-\]. ]\w*(no\b|num|account)|c-?number|カード番号|tarjeta/,
  email: /e-?mail|メール|correo/,
  postal: /postal|zip|postcode|郵便番号|〒/,
  quantity: /\bqty|quantity|数量|cantidad/,
  name: /(first|last|full|given|family)[-_ ]?name|氏名|名前|カナ|^[姓名]|nombre|apellido/,
  city: /address-level|locality|\bcity|都道府県|ciudad|provincia/,
  street: /address|street|住所|番地|direccion|calle/,
} as const;

/** What a field may ask for. */
export type Ask = keyof typeof asks | 'password' | 'message';

const among = (text: string): Ask | undefined =>
  (Object.keys(asks) as (keyof typeof asks)[]).find((ask) => asks[ask].test(text));

/**
 * @param kind the element's `type` in lower case, or `select` / `textarea`
 * @param names its naming attributes joined by blanks
 * @param before the words that stand before it
 * @returns what it asks for, or undefined when that cannot be told
 */
export const askOf = (kind: string, names: string, before: string): Ask | undefined => {
  const own = fold(names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-'));
  const ask = among(own) ?? among(fold(before));
  if (kind === 'password' && ask !== 'csc' && ask !== 'gift') return kind;
  return kind === 'textarea' && ask !== 'street' ? 'message' : ask;
};
