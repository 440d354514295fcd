/** A kept text as the statements it makes, without what changes by itself: counters, today's date, recommendations. */

export interface KeptText {
  text: string;
  /** Hash of the kept bytes; only passed through. */
  contentHash?: string;
  /** When it was seen, ISO instant, and the zone its page means by "today". Without both, dates are compared as they stand. */
  seenAt?: string;
  zone?: string;
}

export interface Statement {
  /** As it stands on the page, trimmed. */
  said: string;
  /** What it is compared by. */
  key: string;
}

const bullet = /^[\s・･•●○■□◆◇※*–—-]+(?=\S)/;
/** Sentences end so; a full stop only where a new sentence begins behind it, not within 1.5 or "approx. 3". */
const sentenceEnd = /(?<=[。！？])|(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])/;

/** What counts up or down while nobody changes the offer. Digits only: the words around them are compared. */
const counters: readonly RegExp[] = [
  /(?:あと|残り|のこり)\s*(?:約)?[\d,]+\s*(?:日|時間|分|秒|名|個|枠|件|点)(?:\s*[\d,]+\s*(?:時間|分|秒))*/g,
  /[\d,]+\s*(?:人|名|件|回)(?=(?:が|の方が)?(?:利用|参加|応募|登録|閲覧|購入|検討|いいね|口コミ|レビュー))/g,
  /(?:利用|参加|応募|登録|閲覧|口コミ|レビュー)(?:者数|数|件数|人数)?\s*[:：(（]?\s*[\d,]+\s*(?:人|名|件|回)/g,
  /\b\d{1,3}(?::\d\d){2}\b/g,
  /\b[\d,.]+\s+(?:people|members|shoppers|users|views?|reviews?|ratings?|comments?|socios|personas|visitas|opiniones|usuarios|comentarios)\b/gi,
  /\b[\d,]+\s+(?:days?|hours?|minutes?|seconds?|places?|spots?|items?)\s+(?:left|remaining|to go)\b/gi,
  /\b(?:ends?|expires?|closes?|starts?)\s+in\s+[\d:]+\s*(?:days?|hours?|minutes?|h|m|s)?\b/gi,
  /\b(?:quedan?|faltan?|termina en|acaba en)\s+[\d:.]+\s*(?:d[ií]as?|horas?|minutos?|plazas?|unidades?|cupos?)?/gi,
  /[★☆]+\s*[\d.]*/g,
];

/** Headings of what a page shows beside the offer. */
const aside =
  /^(?:.{0,10}(?:おすすめ|関連|ランキング|人気の|急上昇|最近(?:見た|チェック)|口コミ|レビュー)|(?:you (?:may|might) also|recommended|related|similar|popular|trending|recently viewed|customers also|reviews\b)|(?:tambi[eé]n te|recomendad|relacionad|similares|populares|opiniones|vistos))/i;
/** Whatever says so belongs to the offer, wherever it stands. */
const terms =
  /条件|対象|注意|期間|付与|獲得|否認|無効|問い?合わせ|クーポン併用|(?:terms|condition|exclu|eligib|qualif|must|within|expire|payout|paid|claim|cookie)|(?:condicion|exclu|plazo|vigencia|v[aá]lid|abon|reclam|compra m[ií]nima)/i;
/** Names of other offers are short; longer lines are sentences. UTF-16 units. */
const longestName = 60;
/** Counters stand in short lines; a line made to be long must not cost its square. */
const longestCounted = 2_000;
/** No list of recommendations is longer, lines. */
const longestAside = 30;

/** @returns the statements of a kept text in their order; equal texts give equal keys */
export function statementsOf(kept: KeptText): Statement[] {
  const today = todayWords(kept);
  return withoutAsides(kept.text.split(/\r?\n/))
    .flatMap((line) => line.split(sentenceEnd))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .map((said) => ({ said, key: keyOf(said, today) }))
    .filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
}

function withoutAsides(lines: readonly string[]): string[] {
  let left = 0;
  return lines.filter((raw) => {
    const line = raw.replace(bullet, '').trim();
    if (!line) return false;
    const isTerms = terms.test(line) || line.length > longestName;
    if (!isTerms && aside.test(line)) left = longestAside + 1;
    else if (isTerms) left = 0;
    return left-- <= 0;
  });
}

function keyOf(said: string, today: readonly string[]): string {
  let key = said.normalize('NFKC').replace(bullet, '').toLowerCase();
  for (const word of today) key = key.replaceAll(word, '#');
  if (key.length > longestCounted) return key.replace(/\s+/g, '');
  for (const counter of counters) key = key.replace(counter, '#');
  return key.replace(/\s+/g, '');
}

/** The day the text was seen, in the ways pages write it. */
function todayWords({ seenAt, zone }: KeptText): string[] {
  if (!seenAt || !zone) return [];
  const date = new Date(seenAt);
  const write = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(date).toLowerCase();
  const [month = '', day = '', year = ''] = write('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).split('/');
  const two = (part: string) => part.padStart(2, '0');
  return [
    `${year}年${month}月${day}日`,
    `${year}年${two(month)}月${two(day)}日`,
    ...['/', '-', '.'].flatMap((mark) => [
      [year, two(month), two(day)].join(mark),
      [year, month, day].join(mark),
      [two(day), two(month), year].join(mark),
      [two(month), two(day), year].join(mark),
    ]),
    ...['en-US', 'en-GB', 'es'].flatMap((locale) =>
      (['long', 'short'] as const).map((style) =>
        write(locale, { year: 'numeric', month: style, day: 'numeric' }),
      ),
    ),
  ];
}
