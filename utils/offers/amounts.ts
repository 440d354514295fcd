/** Amounts in a line of text: points, percents, money, multiples, in the ways Japanese, English and Spanish pages write them. */

/** `point`, `mile`, `percent`, `times` (of the usual points), or an ISO 4217 code. */
export type RewardUnit = 'point' | 'mile' | 'percent' | 'times' | (string & {});

export interface Amount {
  amount: number;
  unit: RewardUnit;
  /** For so much spent: 8 points per euro. */
  per?: { amount: number; unit: RewardUnit };
  upTo: boolean;
  /** Where it stands in the line, UTF-16 units: from its number (or sign) to its unit. */
  at: number;
  end: number;
}

const number = String.raw`\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;
const man = '\\s?万?';
const pointWords =
  'pts?(?![A-Za-z])|P(?![A-Za-z0-9])|ポイント|ぽいんと|コイン|(?:[\\p{L}]+ ){0,2}points?\\b|puntos?\\b|(?:[\\p{L}]+ ){0,1}(?:coins|monedas)\\b';
const mileWords = 'マイル|(?:bonus |extra )?miles\\b|millas\\b|avios\\b';
const moneyWords = '円|えん|€|euros?\\b|eur\\b|ドル|dollars?\\b|usd\\b|pounds?\\b|gbp\\b|pesos\\b';
const signs = 'US\\$|A\\$|S\\$|MXN?\\$|[£€¥$]';
const multiples: Readonly<Record<string, number>> = {
  double: 2,
  doble: 2,
  triple: 3,
  cuadruple: 4,
  quadruple: 4,
};

const written = new RegExp(
  [
    `(?<sign>${signs})\\s?(?<signed>${number})(?<signedMan>${man})`,
    `(?<plain>${number})(?<plainMan>${man})\\s?(?:(?<percent>%)|(?<times>倍|x\\s(?:\\p{L}+ )?(?:points|puntos|miles|millas)\\b)|(?<mile>${mileWords})|(?<point>${pointWords})|(?<money>${moneyWords}))`,
    '\\b(?<word>double|doble|triple|quadruple|cuadruple)\\s(?:\\p{L}+\\s)?(?:points|puntos|miles|millas)\\b',
    '\\b(?:puntos|millas)\\s(?<after>doble|triple)s?\\b',
  ].join('|'),
  'giu',
);
const upToBefore = /(?:最大|最高|上限|up to|as much as|hasta(?: un)?|m[aá]x(?:\.|imo)?)[】\])]?\s*$/i;
/** "for every 100 yen" before the reward, "per euro" behind it. */
const perBefore = new RegExp(
  `(?:(?<yen>${number})\\s?円\\s?(?:\\(税[込抜]\\))?\\s?(?:につき|ごとに|毎に|で)|(?:por cada|per|for every|every|each)\\s(?<sign>${signs})\\s?(?<n>${number})[^.]{0,24}?)\\s*$`,
  'iu',
);
const perBehind = new RegExp(
  `^(?:[^.!?,;。]{0,20}?\\s)?(?:\\/|per|for (?:every|each)|por(?: cada)?|cada)\\s?(?:(?<sign>${signs})\\s?(?<n>${number})?|(?<m>${number})?\\s?(?<word>euros?|€|dollars?|pounds?|円))`,
  'iu',
);

/** More than nothing, and no more than a number can say exactly: a row of digits without end is no sum. */
export const isSum = (amount: number): boolean => amount > 0 && amount <= Number.MAX_SAFE_INTEGER;

/** Digits grouped by three are thousands, anything else behind a mark is a decimal; a percentage has no thousands. */
export function toNumber(text: string, isPercent = false): number {
  const grouped =
    /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(text) && !(isPercent && /^\d+[.,]\d+$/.test(text));
  if (!grouped) return Number(text.replace(',', '.'));
  const decimals = /[.,](\d{1,2})$/.exec(text);
  const whole = decimals ? text.slice(0, decimals.index) : text;
  return Number(whole.replace(/[.,]/g, '') + (decimals ? `.${decimals[1]}` : ''));
}

/**
 * Every amount of a line, in its order.
 * @param line in NFKC
 * @param dollar what a bare `$` means here, ISO 4217
 */
export function amountsIn(line: string, dollar = 'USD'): Amount[] {
  return [...line.slice(0, longest).matchAll(written)].flatMap((match) => {
    const { groups = {}, index: at } = match;
    const end = at + match[0].length;
    const unit = unitOf(groups, dollar);
    if (unit === 'point' && /\dp$/.test(match[0]) && !/[぀-ヿ一-鿿]/.test(line)) return [];
    const amount = amountOf(groups, unit);
    if (!isSum(amount)) return [];
    const per = perOf(line.slice(Math.max(0, at - beside), at), line.slice(end, end + beside), dollar);
    return [
      {
        amount,
        unit,
        ...(per && { per }),
        upTo: upToBefore.test(line.slice(Math.max(0, at - 16), at)),
        at,
        end,
      },
    ];
  });
}

/** What is looked at of a line, and beside an amount; UTF-16 units. A line made to be long must not cost its square. */
const longest = 2_000;
const beside = 60;

type Groups = Record<string, string | undefined>;

function amountOf({ signed, signedMan, plain, plainMan, word, after }: Groups, unit: RewardUnit): number {
  const multiple = word ?? after;
  if (multiple) return multiples[multiple.toLowerCase()] ?? 0;
  const isMan = (signedMan ?? plainMan ?? '').includes('万');
  return toNumber(signed ?? plain ?? '', unit === 'percent') * (isMan ? 10_000 : 1);
}

function unitOf(
  { sign, percent, mile, point, money, times, word, after }: Groups,
  dollar: string,
): RewardUnit {
  if (percent) return 'percent';
  if (times || word || after) return 'times';
  if (mile) return 'mile';
  if (point) return 'point';
  return currencyOf(sign ?? money ?? '', dollar);
}

function currencyOf(sign: string, dollar: string): string {
  if (/^(?:円|えん|¥)$/.test(sign)) return 'JPY';
  if (/^(?:€|eur)/i.test(sign)) return 'EUR';
  if (/^(?:£|pound|gbp)/i.test(sign)) return 'GBP';
  if (/^(?:US\$|usd)/i.test(sign)) return 'USD';
  if (/^A\$/.test(sign)) return 'AUD';
  if (/^S\$/.test(sign)) return 'SGD';
  if (/^M/.test(sign)) return 'MXN';
  return dollar;
}

function perOf(before: string, behind: string, dollar: string): Amount['per'] | undefined {
  const per = sumBeside(before, behind, dollar);
  return per && isSum(per.amount) ? per : undefined;
}

function sumBeside(before: string, behind: string, dollar: string): Amount['per'] | undefined {
  const first = perBefore.exec(before)?.groups;
  if (first?.yen) return { amount: toNumber(first.yen), unit: 'JPY' };
  if (first?.n) return { amount: toNumber(first.n), unit: currencyOf(first.sign ?? '', dollar) };
  const next = perBehind.exec(behind)?.groups;
  if (!next) return;
  return {
    amount: toNumber(next.n ?? next.m ?? '1'),
    unit: currencyOf(next.sign ?? next.word ?? '', dollar),
  };
}
