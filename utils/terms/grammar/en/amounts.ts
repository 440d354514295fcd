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
    ['\\$', 'USD'],
  ],
  after: [
    ['%|per cent|percent', 'percent'],
    ['(?:us )?dollars?|usd', 'USD'],
    ['euros?|eur', 'EUR'],
    ['pounds?(?: sterling)?|gbp', 'GBP'],
    ['(?:[a-z-]{2,14} )?(?:points?|pts|miles|avios|coins|stars)', 'point'],
  ],
};
