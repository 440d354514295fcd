/** Whom a mail or receipt names as the buyer. Nobody, rather than somebody else: a name that is wrong would be held against the right ones. */
import { harmlessLine } from './document-names';
import type { FoundInDocument } from './records';

/** Greetings and the buyer's name stand at the beginning; lower down others are named: the person who delivers, the desk. */
const mostLines = 25;
const longestLine = 120;
const longestQuote = 500;
/** As long as a record takes it. */
const longestName = 60;

const letters = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}々ー・A-Za-z]';
/** `山田 花子 様`, alone on its line or before a mark. */
const japaneseGreeting = new RegExp(
  `^(?<name>${letters}(?:${letters}| ){0,20}?) ?(?:様|さま)(?=$|[ 、,。.!(]|いつも|この度)`,
  'u',
);
/** A name's words are capitalised, but for particles: "Dear María de la O," and not "Hi, thanks for your order". */
const capitalised =
  "\\p{Lu}[\\p{L}'’-]{0,24}(?:\\.(?= ))?(?: (?:(?:de|del|la|las|los|da|dos|van|von|der|den|di|y|e) ){0,2}\\p{Lu}[\\p{L}'’-]{0,24}){0,3}";
const latinGreeting = new RegExp(
  `^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ola|[Ee]stimad[oa](?:/a)?|[Qq]uerid[oa]|[Aa]preciad[oa]),? (?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sr|Sra|Don|Doña|D|Dª)\\.? )?(?<name>${capitalised}) ?(?=$|[,!:;]|\\.$)`,
  'u',
);
const label = new RegExp(
  `^[・■●◆*-]? ?(?:(?:ご注文者|ご?購入者|お申込者|ご?契約者)(?:様)?(?:の?お?名前|氏名|名)?|お名前|氏名|[Cc]ustomer name|[Aa]ccount holder|[Bb]uyer(?: name)?|[Yy]our name|[Oo]rdered by|[Nn]ombre y apellidos|[Nn]ombre del (?:cliente|titular|comprador)|[Tt]itular|[Cc]omprador)\\s*[:：]\\s*(?<name>${capitalised}|${letters}(?:${letters}| ){1,20}?)(?: ?(?:様|さま))?$`,
  'u',
);

/** Who is nobody in particular, or no person. */
const nobody =
  /(?:お?客|会員|皆|各位|利用者|取引先|担当者?|ゲスト|読者|申込者|購入者|契約者|出品者|世帯主|バイヤー|ユーザー|会社|法人|店|ショップ|サイト|ストア|事務局|センター|サポート|デスク|窓口|運輸|急便|銀行|カード|市場|部|課|の)$|^(?:株式|有限)|ご利用|ありがと|名前|氏名|[都道府県]$|\b(?:customer|member|valued|sir|madam|user|there|team|friends?|guest|subscriber|all|shopper|everyone|client[ea]?s?|usuari[oa]|soci[oa]|amig[oa]s?|señor(?:es|a)?|again|from|support|desk|service|thanks?|your|visa|mastercard|amex|paypal)\b/iu;

/** The buyer's name, as a text greets or labels it; undefined where nobody is named. */
export function personIn(text: string): FoundInDocument['person'] {
  for (const raw of text
    .split('\n', 400)
    .filter((line) => line.trim())
    .slice(0, mostLines)) {
    const line = raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
    if (line.length > longestLine) continue;
    for (const pattern of [label, japaneseGreeting, latinGreeting]) {
      const name = pattern.exec(line)?.groups?.name?.trim();
      if (name && name.length >= 2 && name.length <= longestName && !nobody.test(name))
        return { value: name, quote: harmlessLine(raw.trim(), longestQuote) };
    }
  }
}
