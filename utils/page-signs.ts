/** Signs: what the words of a kept page say about the reward, line by line. Silence says nothing. */
import { couponLine } from './page-coupon';
import { ended, endedBare, ending, joinLink, logIn, logInLink, type Words } from './page-sign-words';
import { fold } from './page-words';
import { languages, type PageKind, type Sign } from './records';

export interface SeenSign {
  sign: Sign;
  /** The page's own line, at most 300 characters. */
  quote: string;
}

/** A longer line is prose, in which such words stand for anything. */
const longest = 120;

/** Sentences of a line end here; a full stop within a number or an address ends none. */
const sentenceEnd = /[。!]+|[.](?=\s|$)/;

/** What stands before a notice. */
const marks = /^[\s※★◆■●⚠¡]+/;

/** Spaces within Japanese say nothing. */
const gap = /(?<=[^ -~]) (?=[^ -~])/g;

const whole = (words: Words): RegExp =>
  new RegExp(`^(?:${languages.map((language) => words[language]).join('|')})$`);
const isEnded = whole(ended);
const isEndedBare = whole(endedBare);
const isEnding = whole(ending);
const isLogIn = whole(logIn);
const isLogInLink = whole(logInLink);
const isJoinLink = whole(joinLink);

/** A page that leads on to the shop is of an offer that runs. */
const leadsOn =
  /^(?:(?:この広告|ポイント|ショップ|サイト|公式サイト|広告主サイト)(?:を|に|へ|で)?(?:貯める|利用する|ゲット(?:する)?|行く|移動(?:する)?|お買い?物(?:する)?)|(?:今すぐ)?(?:申し?込む|応募する|エントリーする)|shop (?:now|& earn|and earn)|(?:activate|get|earn) (?:cash ?back|offer|deal|points)|go to (?:store|shop|site)|visit (?:store|shop|site)|(?:activar|conseguir|obtener) (?:cash ?back|oferta|puntos)|ir a (?:la )?tienda|comprar ahora)$/;
/** Beside such captions "ending soon" is one of them: a way to sort a list. */
const sorting =
  /^(?:新着順?|人気順?|おすすめ順?|高還元順?|ランキング|すべて|全て|全件|new(?:est)?|popular|trending|featured|all|top|recommended|nuev[ao]s|populares|destacad[ao]s|tod[ao]s|recomendad[ao]s)$/;
const loggedIn =
  /ログアウト|マイページ|(?:保有|所持|現在の|獲得済み?)ポイント|会員ランク|(?:^|\n)(?:ようこそ|こんにちは)|\b(?:log|sign) ?out\b|\bmy (?:account|balance|cash ?back|rewards)\b|\b(?:account|available|your|total) balance\b|(?:^|\n)(?:hi|hello|welcome back)\b|cerrar sesion|\b(?:mi|tu) (?:cuenta|saldo|cashback)\b|saldo disponible|(?:^|\n)(?:hola|bienvenid[ao])\b/;

interface Line {
  raw: string;
  plain: string;
}

const linesOf = (text: string): Line[] =>
  text.split('\n').flatMap((row) => {
    const raw = row.replace(/\s+/g, ' ').trim();
    return raw ? [{ raw, plain: raw.length > longest ? '' : fold(raw) }] : [];
  });

const says = (pattern: RegExp, { plain }: Line): boolean =>
  plain !== '' &&
  plain
    .split(sentenceEnd)
    .some((sentence) => pattern.test(sentence.replace(marks, '').replace(gap, '').trim()));

function endedLine(lines: readonly Line[]): Line | null {
  const sure = lines.find((line) => says(isEnded, line));
  if (sure) return sure;
  const bare = lines.filter((line) => says(isEndedBare, line));
  const [only] = bare;
  return only && bare.length === 1 && !lines.some(({ plain }) => leadsOn.test(plain)) ? only : null;
}

/** Said once: said of many it is a list of them. */
function endingLine(lines: readonly Line[]): Line | null {
  const found = lines.flatMap((line, at) => (says(isEnding, line) ? [at] : []));
  const [at] = found;
  if (at === undefined || found.length > 1) return null;
  const isSorting = [lines[at - 1], lines[at + 1]].some((line) => line && sorting.test(line.plain));
  return isSorting ? null : (lines[at] ?? null);
}

function loggedOutLine(lines: readonly Line[], folded: string): Line | null {
  if (loggedIn.test(folded)) return null;
  const beside = (line: Line, at: number) =>
    isLogInLink.test(line.plain) &&
    [lines[at - 1], lines[at + 1]].some((next) => next && isJoinLink.test(next.plain));
  return lines.find((line, at) => says(isLogIn, line) || beside(line, at)) ?? null;
}

const ofOffer: readonly PageKind[] = ['campaign', 'terms', 'entry', 'application'];
const ofOrder: readonly PageKind[] = ['cart', 'checkout', 'confirmation'];

/** @param text the masked text of a kept page, as it was seen */
export function signsIn(text: string, kind: PageKind, { site }: { site: 'portal' | 'shop' }): SeenSign[] {
  const lines = linesOf(text);
  const isPortal = site === 'portal';
  const isOffer = ofOffer.includes(kind) || (isPortal && kind === 'other');
  const found: [Sign, string | undefined][] = [];
  const over = isOffer ? endedLine(lines) : null;
  found.push(['offer-ended', over?.raw]);
  // What is over ends no more.
  if (isOffer && !over) found.push(['offer-ending', endingLine(lines)?.raw]);
  if (isOffer && isPortal) found.push(['logged-out', loggedOutLine(lines, fold(text))?.raw]);
  if (!isPortal && ofOrder.includes(kind)) found.push(['coupon-used', couponLine(lines) ?? undefined]);
  return found.flatMap(([sign, quote]) => (quote ? [{ sign, quote: quote.slice(0, 300) }] : []));
}
