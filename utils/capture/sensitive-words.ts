/**
 * The words by which shops name what must never be kept, in English, Japanese and Spanish. They are matched against text that
 * `plainWords` has made plain: split at capitals and marks, half-width, lower case, without accents.
 */

/** camelCase, snake_case and bracketed[names] become words; full-width becomes half-width; accents go, Japanese voicing marks stay. */
export const plainWords = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-.[\]:()/*#"'|,]+/g, ' ')
    .trim();

const any = (...sources: string[]): RegExp => new RegExp(sources.join('|'));

/** Cards that are no means of payment: their numbers are what a desk asks for. */
const otherCards =
  '(?<!(?:points?|loyalty|members?(?:hip)?|library|rewards?|club|business|id) |ポイント|会員|メンバーズ|メンバー|名)';

export const passwordWords = any(
  '\\bpass(?: ?(?:wd|words?|phrase|codes?))?\\b|passw(?:or)?d',
  '\\bpwd\\b|\\bpin\\b|\\b(?:otp|totp|mfa|2fa)\\b',
  'one ?time ?(?:pass|code|pin)|(?:verification|authentication|authenticator|sms|login|3ds|3d secure) ?code',
  '(?:secret|security) ?(?:question|answer|word|key)',
  'contrasena|(?<!palabra )\\bclave\\b(?! ?(?:de )?producto)|codigo (?:de )?(?:verificacion|autenticacion|acceso|sms|otp|un solo uso)|respuesta secreta',
  '暗証|パスワード|パスコード|合言葉|(?:認証|確認)コード|認証番号|ワンタイム|秘密の(?:質問|答え|合言葉)',
);

export const cardWords = any(
  // Number
  `${otherCards}card ?(?:n(?:o|r)?\\b|num|pan\\b|digits)|\\bcc ?(?:n(?:o|r)?\\b|num)|credit ?(?:no\\b|num)|primary account number`,
  '(?:n(?:um(?:ero)?|ro|o|º)?) ?(?:de )?(?:la |tu |su )?tarjeta(?! ?(?:de )?(?:puntos|fidelidad|fidelizacion|socio|cliente|regalo))|tarjeta ?(?:n(?:um(?:ero)?|ro|o)?)\\b',
  `${otherCards}カード ?(?:の|会員)?番号|カード ?(?:no\\b|ナンバー)`,
  // Expiry
  'card ?(?:exp|valid)(?!and|lore|ress)|\\bcc ?exp|\\bexp(?:iry|iration|ires?)?(?: ?(?:date|month|year|mm|yy(?:yy)?|m|y))?\\b|(?:valid|good) (?:thru|through|until|to)\\b',
  'caducidad|\\bcaduca\\b|vencimiento|\\bvence\\b|valida? hasta',
  '有効(?:期限|年月)',
  // Code
  'cvv|\\bcvc|cvc2?\\b|\\b(?:csc|ccv|cvn|cid|cav|cvd)\\d?\\b|sec(?:urity)? ?(?:codes?|cd\\b|num|no\\b)|card ?(?:code|verif|ident)|verification (?:value|number)',
  'codigo (?:de )?(?:la |tu )?(?:seguridad|tarjeta)',
  'セキュリティ(?:ー)? ?(?:コード|番号)|カード確認番号|裏面.{0,8}[3三] ?桁',
);

/** What alone says nothing, but in the midst of a card's fields names one of them. Matched against a whole label or name. */
export const partWords =
  /^(?:(?:the )?(?:number|num|no|nr|digits|month|mm|year|yy|yyyy|date|code|valid|pan|numero|n[º°o]|mes|ano|anio|fecha|codigo)|番号|月|年|年月|期限|コード)(?: ?\d{1,2})?$/;

/** Where such parts stand: headings, legends, names of forms around a field. */
export const cardContext = any(
  `(?<!gift )${otherCards}\\b(?:credit ?|debit ?|bank ?)?card\\b|\\bcc\\b|\\bcredit\\b`,
  '\\btarjeta\\b(?! ?(?:de )?(?:puntos|fidelidad|fidelizacion|socio|cliente|regalo))',
  `クレジット|${otherCards}カード|決済情報`,
);

/** Data attributes by which payment services find their fields. */
export const serviceAttribute =
  /^data-(?:stripe|braintree|recurly|conekta|openpay|payjp|omise|spreedly|encrypted|checkout|adyen|square|cybersource)/;
export const servicePart =
  /number|\bcard\b(?! ?(?:holder|name))|cvc|cvv|\bcode\b|\bexp|month|year|expiry|password/;

/** What a field of something else calls itself: then words around it are its neighbours'. */
export const otherWords = any(
  '\\b(?:e ?mail|mail|tel|(?:tele)?phone|mobile|zip|postal|postcode|address|addr|street|city|town|state|country|holder|owner|(?:first|last|full|given|family|card|user)? ?name|company|vat|coupon|promo|voucher|gift|search|query|qty|quantity|order|tracking|birth|birthday|dob|message|notes?|comments?|kana|amount|installments?)\\b',
  '\\b(?:correo|telefono|movil|direccion|calle|ciudad|provincia|pais|cp|nombre|apellidos?|titular|empresa|nif|dni|cif|cupon|buscar|cantidad|pedido|seguimiento|nacimiento|mensaje|notas?|comentarios?|cuotas|plazos)\\b',
  '住所|氏名|名前|お名|名義|郵便|電話|携帯|メール|会社|クーポン|数量|注文|フリガナ|カナ|かな|備考|誕生|生年|検索|ポイント|都道府県|市区町村|番地|建物|支払(?:い)?回数|伝票|追跡',
);

export const paymentWords =
  /(?:^|[^a-z])(?:pay(?:ment|ments)?|checkout|card|3ds|acs|otp|tarjeta|pago|kessai|credit)(?:[^a-z]|$)|決済|カード|本人認証|暗証|pago seguro/i;

/** Hosts that serve card fields in frames; the public documentation of each says so. */
export const paymentHosts =
  /(?:^|\.)(?:stripe\.com|stripe\.network|adyen\.com|braintreegateway\.com|braintree-api\.com|paypal\.com|checkout\.com|squareup\.com|squarecdn\.com|worldpay\.com|cybersource\.com|payjp\.com|pay\.jp|gmopg\.jp|gmo-pg\.com|sbpayment\.jp|veritrans\.co\.jp|epsilon\.jp|redsys\.es|mollie\.com|klarna\.com|recurly\.com|spreedly\.com|vgs\.io|verygoodvault\.com|authorize\.net|shopifycs\.com|amazonpay\.com|cardinalcommerce\.com|arcot\.com|rsa3dsauth\.com|rakuten-pay\.jp|komoju\.com|omise\.co|fincode\.jp|conekta\.io|mercadopago\.com|openpay\.mx|paycomet\.com|paytpv\.com|kushkipagos\.com)$/i;
