/** Lines of a folded text: which belong together, which are headings, and which words in front of a line name it. */
import type { Stretch } from './shapes';

export interface Line extends Stretch {
  text: string;
  /** A blank line (or the beginning) stands before it. */
  fresh: boolean;
}

const longestLine = 600;
const bullet = /^[\s>*・•●○◦▪※\-|#■◆▼◇□★▽▲◎☆]{0,12}/;
/** What cannot end a line of Japanese prose or of a range. */
const unfinished =
  /(?:[~、,(]|[\u3040-\u30ff\u4e00-\u9fff](?:に|(?<!ま)で|を|は|が|の|も(?!の)|(?<!こ)と|から|より|又は|または|および)|(?:20\d\d|令和\s?\d{1,2})年)\s{0,4}$/;
/** A long line of Latin prose that breaks off before a small letter was wrapped. */
const brokenOff = /[a-zà-ú0-9,]\s{0,4}$/;
const wrappedOn = /^\s{0,4}[a-zà-ú(]/;
const shortestWrapped = 40;
/** A word that wants its number: "within", "en", "usually". */
const wantsNumber =
  /[a-z,]\s(?:within|in|to|until|by|of|for|is|about|around|approximately|normally|usually|typically|en|de|hasta|unos|los|las|es)\s{0,4}(?:\s\d{1,3}\s{0,4})?$/;
const numberGoesOn = /^\s{0,4}(?:-\s)?\d{1,3}(?:[\s-]|$)/;
const begins = /^\s{0,4}(?:[*・•●○※|#■◆▼◇□★▽▲◎☆【<《]|-\s|\d{1,2}[.)]\s)/;
const marked = /^\s{0,4}(?:#{1,6}\s|[■◆▼◇□★▽▲◎☆])/;
/** A short item of a list is a heading only where it names something. */
const listed = /^\s{0,4}(?:[*・•●○-]|\d{1,2}[.)])/;
const titled =
  /(?:期間|時期|期限|締め?切り?|〆切|条件|対象|方法|特典|上限|事項|について|内容|日程|予定日|発表|^.{0,8}外)[】>》\])]?$|(?:period|dates?|eligib|rewards?|conditions?|requisitos|premios?|vigencia|duration|validity|(?:entry|entries|enter|claim(?:s|ing)?|redemption|winners?)$|duraci[oó]n|plazos?|fechas?|[aá]mbito|participaci[oó]n|inscripci[oó]n|caducidad|ganador(?:es)?$)/i;
/** What is asked in a list of questions is what its answer is about. */
const asked = /^[^。?]{0,44}[\u3040-\u30ff\u4e00-\u9fff]\?$/;
/** The number of an article or an item, before what names it. */
const numbered =
  /^(?:第\s?\d{1,2}\s?[条章項節][\s:.]{0,3}|\(\d{1,2}\)\s{0,3}|[①-⑳]\s{0,3}|(?:[IVX]{1,4}|[Ⅰ-Ⅻ]|[A-Za-z])[.)]\s{1,3}|(?:Art(?:[ií]culo|icle)?|Section|Clause|Cl[aá]usula|Secci[oó]n|Base)\.?\s\d{1,2}[ªº]?[.:)\s-]{1,5}|(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|S[EÉ]PTIM|OCTAV|NOVEN|D[EÉ]CIM)[AO][.:\s-]{1,5}|\d{1,2}(?:[.-]\d{1,2}){0,2}\s{0,2}[.)、:-]{1,2}(?![\d/.])\s{0,3}|\d{1,2}[.-]\d{1,2}\s{1,3}(?=[^\s\d]))/i;
/** `応募期間は以下の通りです。` names what comes below. */
const asFollows = /は、?(?:以下|次|下記)の?(?:とおり|通り)(?:です|とします|となります)?。?$/;

/** A line that says something of something is no heading, however short. */
const predicate = /(?:は|が|も|場合[^。]{0,12})対象外$|(?:ます|です|ません|ください|下さい|こと|方|場合)$/;
const wrapped =
  /^\s{0,4}(?:【[^【】]{1,40}】|<[^<>]{1,40}>|《[^《》]{1,40}》|≪[^≪≫]{1,40}≫|〈[^〈〉]{1,40}〉|\[[^[\]]{1,40}\]|〔[^〔〕]{1,40}〕)\s{0,4}:?\s{0,4}$/;

/** The physical lines; a line that breaks off in the middle goes on in the next one, up to a bounded length. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let fresh = true;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const own = text.slice(at, end);
    if (own.trim() === '') fresh = true;
    else {
      const last = lines.at(-1);
      if (last && !fresh && goesOn(last, own))
        lines[lines.length - 1] = { ...last, end, text: text.slice(last.at, end) };
      else lines.push({ at, end, text: own, fresh });
      fresh = false;
    }
    at = end + 1;
  }
  return lines;
}

/** The last letters of what `unfinished` looks for: most lines end in none of them. */
const lastLetters = '~、,(にでをはがのもとらりたび年';
const mayGoOn = (tail: string): boolean => lastLetters.includes(tail.trimEnd().slice(-1));

/** The second half of a range on a line of its own. */
const rangeGoesOn = /^\s{0,4}~\s{0,4}(?:\d|令和|平成|$)/;
/** A date that a hard wrap parts: its month here, its day on the next line. */
const monthEnds = /\d\s?月\s{0,4}$/;
const dayGoesOn = /^\s{0,4}\d{1,2}\s?日(?!間|以内|後)/;
const rangeBegins = /[\d日)年月時分]\s{0,4}$/;

function goesOn(last: Line, own: string): boolean {
  if (last.text.length + own.length > longestLine) return false;
  const tail = last.text.slice(-24);
  if (last.text.length >= shortestWrapped && brokenOff.test(tail) && wrappedOn.test(own)) return true;
  if (wantsNumber.test(tail) && numberGoesOn.test(own)) return true;
  if (dayGoesOn.test(own) && monthEnds.test(tail)) return true;
  if (rangeGoesOn.test(own) && rangeBegins.test(tail)) return true;
  return (
    mayGoOn(tail) &&
    unfinished.test(tail) &&
    (!begins.test(own) || (/、\s{0,4}$/.test(tail) && /^\s{0,4}【/.test(own)))
  );
}

const longestHeading = 48;
/** With the number before it. */
const longestNumbered = 60;
/** Marks before it and signs after it, at most. */
const mostAround = 20;

/** Without its number, and the brackets that hold all of it. */
const unnumbered = (text: string) => text.replace(numbered, '').replace(/^\(([^()]{1,40})\)$/, '$1');

const isName = (name: string) =>
  name.length <= longestHeading &&
  titled.test(name) &&
  !predicate.test(name) &&
  !/[。!?、\d|~]|\.\s{0,2}$/.test(name);

/** The words of a heading line without its marks, or null when the line is none. */
export function headingOf({ text }: Line): string | null {
  if (text.length > longestNumbered + mostAround) return null;
  const own = text.replace(bullet, '').replace(/[\s|:]{0,8}$/, '');
  if (own === '' || own.length > longestNumbered) return null;
  const name = unnumbered(own).replace(asFollows, '');
  // An article or an item of a list is a heading only where its number is followed by the name of something.
  if (name !== own && isName(name)) return name;
  const bare = own;
  if (bare.length > longestHeading) return null;
  // `■募集期間:12月1日~` says all itself, and names nothing below.
  if (/^\s{0,4}[■◆▼◇□★▽▲◎☆]/.test(text) && /^[^:]{1,20}:\s?[^:]{0,8}\d/.test(bare)) return '';
  if (wrapped.test(text)) return bare.slice(1, -1).trim();
  if (marked.test(text)) return bare;
  if (asked.test(bare)) return bare;
  if (/:\s{0,4}$/.test(text)) return bare;
  const short = /[\u3040-\u30ff\u4e00-\u9fff]/.test(bare) ? 28 : 40;
  if ((listed.test(text) && !titled.test(bare)) || predicate.test(bare)) return null;
  return bare.length <= short && !/[。!?、,\d|~]|\.\s{0,2}$/.test(bare) ? bare : null;
}

const labels: readonly RegExp[] = [
  /^([^:\n。]{1,28}):(?!\/\/)/,
  /^【([^【】]{1,24})】/,
  /^[<《≪〈〔]([^<>《》≪≫〈〉〔〕]{1,24})[>》≫〉〕]/,
  /^\[([^[\]]{1,24})\]/,
  // "Within 10 days" names nothing.
  /^(?!(?:within|after|in|by|from|until|till|between|about|around|approximately|for|at|on|before|over|up|en|de|del|a|al|hasta|desde|entre|unos|tras|antes|durante)\s)([^\s\d]{1,20})\s(?=[~\d令])/i,
];
/** Those that end in Japanese words. */
const japaneseLabels: readonly RegExp[] = [
  /^([^\s\d。、/…・;=→⇒▶]{1,14}(?:期間|期限|時期|締め?切り?|〆切|日時?|発表|発送))\s?(?:\/|…{1,3}|・{2,4}|;|=|→|⇒|▶)(?=\s?\S)/,
  /^([^\s\d。、]{0,16}(?:期間|時期|期限|予定日?|日程|締め?切り?日?|上限額?|発表|受付|日時|反映|付与|進呈|還元|確定|承認|判定))\s(?=[^\s|])/,
];

/** No label without one of these near the front. */
const signs =
  /[:】>\]》≫〉〕]|[間限期切日時表送]\s?[/…・;=→⇒▶]|\s[~\d令]|[間期限定程切り日額表付時映与呈元認]\s/;

const japanese = /[期時締〆日発上受反付進還確承判予]/;
/** A date, or the end of one. */
const dated = /\d{1,2}$|\d[/月]\s?\d/;

function labelIn(bare: string, forms: readonly RegExp[]): string {
  for (const form of forms) {
    const name = form.exec(bare)?.[1]?.trim();
    if (name && !dated.test(name)) return name;
  }
  return '';
}

/** What names a line in its own front: `応募期間` of `・応募期間：…`. Empty when nothing does. */
export function labelOf(text: string): string {
  const bare = text.slice(0, 80).replace(bullet, '').replace(numbered, '');
  if (!signs.test(bare.slice(0, 30))) return '';
  return labelIn(bare, labels) || (japanese.test(bare.slice(0, 30)) ? labelIn(bare, japaneseLabels) : '');
}
