/** The words by which shops name what belongs to a person, in English, Japanese and Spanish; made plain by `plainWords`. */
import type { MaskReason } from '../records';

export type PersonalReason = Extract<MaskReason, 'name' | 'address' | 'phone' | 'email'>;

/** Tokens of `autocomplete`. */
export const personalTokens: readonly (readonly [RegExp, PersonalReason])[] = [
  [/^(?:cc-)?(?:name|(?:given|additional|family)-name)$/, 'name'],
  [/^(?:street-address|address-line\d|address-level\d|postal-code)$/, 'address'],
  [/^tel(?:-.*)?$/, 'phone'],
  [/^email$/, 'email'],
];

export const personalWords: readonly (readonly [RegExp, PersonalReason])[] = [
  [/\be ?mail\b|\bmail ?address\b|correo|メール(?!マガジン)/, 'email'],
  [/\b(?:tel|phone|mobile|cell)(?: ?(?:no|num|number)?)?\b|telefono|\bmovil\b|電話|携帯/, 'phone'],
  [
    /\b(?:address|addr|street|postal|postcode|post code|zip|city|town|county)(?: ?(?:code|line))?(?: ?\d)?\b|\bzip\d|direccion|\bcalle\b|codigo postal|\bcp\b|\bciudad\b|poblacion|住所|郵便|〒|市区町村|番地|建物|都道府県/,
    'address',
  ],
  [
    /\b(?:(?:first|last|full|given|family|middle|holder|sur|your|recipient|card) ?)name\b|^name$|name on card|card ?holder|\bnombre\b(?! de (?:usuario|empresa))|apellidos?|titular|destinatario|氏名|お名前|^名前|^姓|^名$|^せい$|^めい$|フリガナ|ふりがな|カナ$|名義/,
    'name',
  ],
];

/** Headings under which a shop repeats whom it sends to. Matched against a whole stretch of text. */
export const deliveryHeading =
  /^\s*(?:お届け先(?:住所|情報)?|配送先(?:住所|情報)?|送付先|ご請求先|ご注文者(?:情報|様)?|お客様情報|(?:ship(?:ping|s)?|deliver(?:y|ing)?|bill(?:ing)?|sold) to|(?:shipping|delivery|billing) (?:address|details)|enviar a|env[ií]o a|(?:direcci[oó]n|datos) de (?:env[ií]o|entrega|facturaci[oó]n))\s*[:：]?\s*$/i;

/** Lines that tell of the order itself: they are the proof. */
export const ofOrder =
  /\b[A-Z]{2,4}-?\d{3,}(?:-[\dA-Z]+)*\b|注文|受注|合計|小計|支払|金額|数量|商品|配送(?:方法|料)|届け日|お届け予定|ポイント|番号|[¥￥$€£]|\d ?円|\b(?:order|total|subtotal|payment|items?|quantity|qty|shipping method|delivery date|points?|cashback|number|edit|change)\b|\b(?:pedido|total|subtotal|pago|art[ií]culos?|cantidad|m[eé]todo|fecha|puntos?|n[uú]mero|editar|cambiar)\b/i;
