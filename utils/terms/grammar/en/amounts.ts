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
    ['\\$', '$'],
  ],
  after: [
    ['%|per cent|percent', 'percent'],
    ['(?:us )?dollars?|usd', 'USD'],
    ['euros?|eur', 'EUR'],
    ['pounds?(?: sterling)?|gbp', 'GBP'],
    ['(?:[a-z-]{2,14} )?(?:points?|pts|miles|avios|coins|stars)', 'point'],
  ],
};

/** Which dollars a bare `$` means, by signs of the country in folded text; the first that is there. */
export const dollars: readonly (readonly [source: string, unit: string])[] = [
  ['\\.com\\.au(?![a-z])|australia|(?<![a-z])(?:aud|nsw|acn \\d|abn \\d|a[ew]st|aedt)(?![a-z])', 'AUD'],
  ['\\.co\\.nz(?![a-z])|new zealand|(?<![a-z])nz[sd]t?(?![a-z])', 'NZD'],
  ['(?<![a-z])(?:cad|quebec|ontario)(?![a-z])|residents of canada', 'CAD'],
  ['\\.com\\.sg(?![a-z])|(?<![a-z])(?:sgd|singapore)(?![a-z])', 'SGD'],
];
