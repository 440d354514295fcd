/** English money and points. */
import type { AmountWords } from '../latin/amounts';
import { numbers } from './words';

export const amountWords: AmountWords = {
  decimalComma: false,
  numbers,
  before: [
    ['(?:us ?\\$|usd ?\\$?)', 'USD'],
    ['(?:au ?\\$|a\\$|aud ?\\$?)', 'AUD'],
    ['(?:ca\\$|c\\$|cad ?\\$?)', 'CAD'],
    ['(?:nz\\$|nzd ?\\$?)', 'NZD'],
    ['(?:s\\$|sg\\$|sgd ?\\$?)', 'SGD'],
    ['(?:hk\\$|hkd ?\\$?)', 'HKD'],
    ['(?:£|gbp ?£?)', 'GBP'],
    ['(?:€|eur ?€?)', 'EUR'],
    ['(?:₹|rs\\.?|inr)', 'INR'],
    ['(?:rm|myr)', 'MYR'],
    ['(?:php|₱)', 'PHP'],
    ['(?:¥|jpy)', 'JPY'],
    ['(?:mxn|mx\\$) ?\\$?', 'MXN'],
    ['(?:zar ?r?|r)', 'ZAR'],
    ['(?:aed|dhs?)', 'AED'],
    ['(?:chf|sfr\\.?)', 'CHF'],
    ['(?:thb|฿)', 'THB'],
    ['(?:idr|rp\\.?)', 'IDR'],
    ['(?:twd|nt\\$)', 'TWD'],
    ['(?:krw|₩)', 'KRW'],
    ['(?:kes|kshs?\\.?)', 'KES'],
    ['(?:ngn|₦)', 'NGN'],
    ['(?:vnd|₫)', 'VND'],
    ['(?:brl|r\\$)', 'BRL'],
    ['sar', 'SAR'],
    ['sek', 'SEK'],
    ['nok', 'NOK'],
    ['dkk', 'DKK'],
    ['pln', 'PLN'],
    ['cny', 'CNY'],
    ['pkr', 'PKR'],
    ['lkr', 'LKR'],
    ['\\$', '$'],
  ],
  after: [
    ['%|per cent|percent', 'percent'],
    ['(?:us )?dollars?|usd', 'USD'],
    ['euros?|eur|€', 'EUR'],
    ['pounds?(?: sterling)?|gbp', 'GBP'],
    ['aed|dirhams?', 'AED'],
    ['chf|swiss francs?', 'CHF'],
    ['mxn|mexican pesos', 'MXN'],
    ['zar|rand', 'ZAR'],
    ['ringgit|myr', 'MYR'],
    ['rupees|inr', 'INR'],
    ['(?:[a-z-]{2,14} )?(?:points?|pts|miles|avios|coins|stars)', 'point'],
  ],
};

/** Every currency that is known. */
export const currencies: readonly string[] = [
  ...new Set([...amountWords.before, ...amountWords.after].map(([, unit]) => unit)),
].filter((unit) => /^[A-Z]{3}$/.test(unit));

/** Which dollars a bare `$` means, by signs of the country in folded text; the first that is there. */
export const dollars: readonly (readonly [source: string, unit: string])[] = [
  ['\\.com\\.au(?![a-z])|australia|(?<![a-z])(?:aud|nsw|acn \\d|abn \\d|a[ew]st|aedt)(?![a-z])', 'AUD'],
  ['\\.co\\.nz(?![a-z])|new zealand|(?<![a-z])nz[sd]t?(?![a-z])', 'NZD'],
  ['(?<![a-z])(?:cad|quebec|ontario)(?![a-z])|residents of canada', 'CAD'],
  ['\\.com\\.sg(?![a-z])|(?<![a-z])(?:sgd|singapore)(?![a-z])', 'SGD'],
];
