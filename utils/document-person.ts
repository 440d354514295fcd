/** Whom a mail or receipt names as the buyer. */
import { harmlessLine } from './document-names';
import type { FoundInDocument } from './records';

/** Greetings and the buyer's name stand at the beginning; lower down others are named: the person who delivers, the desk. */
const mostLines = 25;
const longestLine = 120;
const longestQuote = 500;

/** `山田 花子 様`, alone on its line or before a mark. */
const japaneseGreeting =
  /^(?<name>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー・A-Za-z][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー・A-Za-z ]{0,24}?) ?(?:様|さま)(?=$|[ 、,。.!!((]|いつも|この度)/u;
const latinGreeting =
  /^(?:dear|hi|hello|hola|estimad[oa](?:\/a)?|querid[oa]|apreciad[oa])[, ]+(?:(?:mr|mrs|ms|mx|miss|dr|sr|sra|don|doña|d|dª)\.? )?(?<name>\p{L}[\p{L}'’. -]{1,40}?) ?(?:[,.!:;]|$)/iu;
const label =
  /^[・■●◆*-]?\s*(?:(?:ご注文者|ご?購入者|お申込者|ご?契約者|会員)(?:様)?(?:の?お?名前|氏名|名)?|お名前|氏名|(?:customer|account holder|buyer|your) name|ordered by|billed to|nombre(?: y apellidos| del? (?:cliente|titular|comprador))?|titular|comprador)\s*[::]\s*(?<name>\p{L}[\p{L}'’.・ -]{1,40}?)(?: ?(?:様|さま))?$/iu;

/** Who is nobody in particular, or no person. */
const nobody =
  /^(?:(?:お)?客|会員|皆|各位|ご?利用者|お?取引先|ご?担当者?|ゲスト|読者|申込者|購入者|契約者|世帯主)$|(?:会社|法人|店|ショップ|サイト|事務局|会員|センター|の|ユーザー)$|^(?:株式|有限)|\b(?:customer|member|valued|sir|madam|user|there|team|friends?|guest|subscriber|all|shopper|everyone|client[ea]?s?|usuari[oa]|soci[oa]|amig[oa]s?|señor(?:es|a)?|again)\b/iu;

/** The buyer's name in a text, or the one that its mail is addressed to (`Name <address>`); undefined where nobody is named. */
export function personIn(text: string, to: readonly string[] = []): FoundInDocument['person'] {
  for (const raw of text
    .split('\n', 400)
    .filter((line) => line.trim())
    .slice(0, mostLines)) {
    const line = raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
    if (line.length > longestLine) continue;
    for (const pattern of [japaneseGreeting, latinGreeting, label]) {
      const name = pattern.exec(line)?.groups?.name?.trim();
      if (name && isPerson(name)) return { value: name, quote: harmlessLine(raw.trim(), longestQuote) };
    }
  }
  const [addressee, ...others] = to;
  const name = addressee
    ?.normalize('NFKC')
    .split('<', 1)[0]
    ?.replace(/["'“”]|(?:様|さま)\s*$/g, '')
    .trim();
  // A mail to several people says nothing of who bought.
  return name && !others.length && isPerson(name) && !name.includes('@')
    ? { value: name.slice(0, 60), quote: harmlessLine(addressee ?? '', longestQuote) }
    : undefined;
}

const isPerson = (name: string) => !nobody.test(name) && !/\d/.test(name) && name.length >= 2;
