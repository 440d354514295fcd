/** Codes in text, told by the words just before them: security code, PIN, one-time code, the expiry of a card, a password. */
import type { Mask } from '../records';
import type { Range } from './card-numbers';

export interface Code extends Range {
  why: Extract<Mask['why'], 'password' | 'card'>;
}

/** What may stand between a label and its value: marks, edges of text nodes (`\0`, `|`), a hint in brackets, a verb. */
const between = String.raw`(?:[\s\0|:：=*＊]|は|\bis\b|\bes\b|[(（][^()（）]{0,24}[)）]){0,12}$`;
const before = (...labels: string[]): RegExp => new RegExp(`(?:${labels.join('|')})${between}`, 'i');

const securityCode = before(
  String.raw`\b(?:cvv|cvc|csc|cvn|cid)2?`,
  'security code|card verification (?:code|value|number)',
  'セキュリティ[ー ]?コード|セキュリティ番号',
  'c[oó]digo de (?:seguridad|la tarjeta)',
);
const password = before(
  '暗証番号|認証(?:コード|番号)|確認コード|ワンタイム(?:パスワード|コード)?|パスワード|パスコード',
  String.raw`\bpin(?: ?code|コード)?|\bpass(?:word|code)|one[- ]?time (?:pass(?:word|code)|code|pin)|verification code|\botp`,
  String.raw`contrase[nñ]a|\bclave(?: de (?:acceso|un solo uso))?|c[oó]digo (?:de verificaci[oó]n|sms|de un solo uso)`,
);
const cardExpiry = before(
  String.raw`カード[のご ]{0,2}有効期限|\bcard expir(?:y|ation|es)(?: date)?|\bcard valid (?:thru|until)`,
  '(?:caducidad|vencimiento) de (?:la|tu|su) tarjeta|tarjeta v[aá]lida hasta',
);

/** Digits in a row, also one in each text node; nothing longer than a code. */
const digits = /(?<![0-9０-９.,\-/])[0-9０-９](?:\0?[0-9０-９]){2,7}(?![0-9０-９]|[.,\-/][0-9０-９])/g;
const monthYear =
  /(?<![0-9/-])(?:0[1-9]|1[0-2])[\s\0]{0,2}[/／-][\s\0]{0,2}(?:20)?[2-9][0-9](?![0-9]|[/／-][0-9])/g;
/** A word of ASCII letters, digits and marks just after a label for passwords. */
const wordAfter =
  /(?:\bpassword|パスワード|contrase[nñ]a|\bclave)[\s\0|]{0,4}[:：=][\s\0|]{0,4}([!-~]{6,40})(?![!-~])/gi;

/** How far back a label may begin, UTF-16 units. */
const reach = 60;

/**
 * Where such codes stand. `numbers` are the card numbers already found in the text: the month and year just after one are its
 * expiry. Dates, sums, order numbers and telephone numbers are none, whatever their length.
 */
export function findCodes(text: string, numbers: readonly Range[] = []): Code[] {
  const found: Code[] = [];
  for (const { 0: code, index } of text.matchAll(digits)) {
    const label = text.slice(Math.max(0, index - reach), index);
    const length = code.replaceAll('\0', '').length;
    const why =
      length <= 4 && securityCode.test(label)
        ? 'card'
        : password.test(label) && length >= 4
          ? 'password'
          : null;
    if (why) found.push({ start: index, end: index + code.length, why });
  }
  for (const { 0: date, index } of text.matchAll(monthYear)) {
    const label = text.slice(Math.max(0, index - reach), index);
    const follows = numbers.some(({ end }) => end <= index && index - end <= 24);
    if (follows || cardExpiry.test(label))
      found.push({ start: index, end: index + date.length, why: 'card' });
  }
  for (const { 0: whole, 1: word = '', index } of text.matchAll(wordAfter))
    if (/[a-z]/i.test(word) && /[0-9]/.test(word))
      found.push({ start: index + whole.length - word.length, end: index + whole.length, why: 'password' });
  return found.sort((a, b) => a.start - b.start);
}
