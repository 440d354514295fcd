/** What does a form field ask for? Read from its attributes, else from the words before it; never from its value. */
import type { Tag } from './page-markup';
import { fold } from './page-words';

/** First match counts. */
const asks = {
  csc: /cvv|cvc|csc|ccv|sec(urity)?[- ]?(code|num)|セキュリティ|de seguridad/,
  expiry: /cc-exp|exp(ir|-?date|-?mon|-?y)|exdate|有効期限|caducidad|vencim|vigencia/,
  gift: /gift|fidel|coupon|promo|voucher|クーポン|cupon/,
  card: /cc-|c(ard|c)[-\]. ]\w*(no\b|num|account)|c-?number|カード番号|(numero de (la )?)?tarjeta/,
  email: /e-?mail|メール|correo/,
  postal: /postal|zip|postcode|郵便番号|〒|\bcp\b/,
  quantity: /\bqty|quantity|数量|個数|cantidad/,
  birth: /birth|bday|\bdob\b|生年月日|誕生日|nacimiento/,
  phone: /\btel|phone|mobile|電話|携帯|telefono|movil|celular/,
  name: /(first|last|full|given|family|your)[-_ ]?name|氏名|名前|カナ|フリガナ|ふりがな|^[姓名]|nombre|apellido/,
  city: /address-level|locality|\bcity|town|都道府県|市区町村|ciudad|provincia|comuna|localidad|municipio/,
  street: /address|street|住所|番地|direccion|calle|domicilio/,
  order: /order-?(no|num|id)|注文番号|受注番号|numero de (pedido|orden)/,
} as const;

/** Groups of choices that say how to pay or to deliver. */
const method =
  /pay(ment)?[-_ ]?(method|type|option|radio)|shipping[-_ ]?(method|option|rate)|delivery[-_ ]?(method|option|slot)|支払い?方法|配送(方法|希望|日時)|(metodo|forma|medio)[-_ ]?de[-_ ]?(pago|envio)/;

/** What a field may ask for. */
export type Ask = keyof typeof asks | 'password' | 'message' | 'method' | 'file' | 'delivery';

/** Fields that belong to an address for goods or bills, as shops name them and as `autocomplete` sections do (WHATWG HTML). */
const deliveryName = /\b(ship|bill|deliver)|(shipping|billing|delivery|otodoke|haiso)/i;

const among = (text: string): Ask | undefined =>
  (Object.keys(asks) as (keyof typeof asks)[]).find((ask) => asks[ask].test(text));

/**
 * @param kind the element's `type` in lower case, or `select` / `textarea`
 * @param names its naming attributes joined by blanks
 * @param before the words that stand before it
 * @returns what it asks for, or undefined when that cannot be told
 */
const askOf = (kind: string, names: string, before: string): Ask | undefined => {
  const own = fold(names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-'));
  if (kind === 'radio') return method.test(own) || method.test(fold(before)) ? 'method' : undefined;
  if (kind === 'file') return kind;
  const ask = among(own) ?? among(fold(before));
  if (kind === 'password' && ask !== 'csc' && ask !== 'gift') return kind;
  return kind === 'textarea' && ask !== 'street' ? 'message' : ask;
};

const naming = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'title'];
/** Names longer than that are generated, UTF-16 code units. */
const longestName = 300;

const namesOf = ({ attr }: Tag, keys: readonly string[]): string =>
  keys.map((key) => attr(key).slice(0, longestName)).join(' ');

/** What one `input`, `select` or `textarea` says. */
export interface Field {
  asks: Ask[];
  /** Whether it is one to be filled in: quantities and choices are not. */
  counts: boolean;
  /** Its caption when it is a button. */
  caption?: string;
}

/** @param before the words that stand before it */
export const readField = (tag: Tag, before: string): Field | null => {
  const { name, attr } = tag;
  const kind = (name === 'INPUT' ? attr('type') : name).toLowerCase();
  if (/hidden|checkbox|search/.test(kind)) return null;
  if (/submit|button|image/.test(kind))
    return { asks: [], counts: false, caption: attr('value') || attr('alt') };
  const names = namesOf(tag, naming);
  const ask = askOf(kind, names, before);
  return {
    asks: [...(ask ? [ask] : []), ...(deliveryName.test(names) ? (['delivery'] as const) : [])],
    counts: ask !== 'quantity' && kind !== 'radio',
  };
};

const payFrame =
  /card.?(num|field)|secure.(card|pay)|カード番号|js\.stripe\.com\/.*(card|payment)|braintree.*hosted|adyen.*secured|checkout\.com\/frames|squareup.*card/;

/** Whether a frame is where a card is typed in: payment companies' own. */
export const isPayFrame = (tag: Tag): boolean => payFrame.test(fold(namesOf(tag, [...naming, 'src'])));
