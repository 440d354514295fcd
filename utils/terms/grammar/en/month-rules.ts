/** English rules that count in months or years of the calendar. */
import type { MonthRule, MonthWay, MonthWords } from '../latin/month-rules';
import { numbers, ordinals } from './words';

const last = '(?:the )?(?:very )?(?:end|last (?:business |working |calendar )?day|close|final day)';
const month = '(?:calendar |full |statement |billing |same )?month';
const cycle =
  '(?:calendar |full |statement |billing )?(?:months?|(?:bill(?:ing)?|statement) (?:cycles?|periods?))';
const lastMonth = '(?:(?:the )?(?:previous|prior|preceding|past|last) month|the month before)';
const year = '(?:calendar )?year';
const after = '(?:following|after|subsequent to|that follows|from|thereafter|later)';
const next = '(?:following|next|subsequent)';
const nth = `(\\d{1,2}(?:st|nd|rd|th)|${Object.keys(ordinals).join('|')})`;
const count = (source = ''): number =>
  ordinals[source] ?? numbers[source] ?? Number(/\d{1,2}/.exec(source)?.[0] ?? 0);

const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dayAndMonth = `(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${names})[a-z]{0,6}|(${names})[a-z]{0,6} (\\d{1,2})(?:st|nd|rd|th)?,?)`;
const fixed = (d = '', month = '') =>
  `fixed_${String(names.split('|').indexOf(month) + 1).padStart(2, '0')}-${d.padStart(2, '0')}`;

const months = (n: number, snap: string): MonthRule => ({ offset: { months: n }, snap });
const years = (n: number): MonthRule => ({ offset: { years: n }, snap: 'fixed_12-31' });
const always = (rule: MonthRule) => () => rule;
const part = {
  beginning: 'start_of_month',
  start: 'start_of_month',
  middle: 'mid_of_month',
  end: 'end_of_month',
} as const;
const partOf = (source: string | undefined) => part[source as keyof typeof part] ?? 'none';

/** The third bill comes two billing months after the first. */
const nthBill = ([, n]: readonly (string | undefined)[]): MonthRule | null =>
  count(n) > 0 ? { offset: { months: count(n) - 1 }, snap: 'none', anchor: 'x_billing_start' } : null;

/** "Net 30": so many days after the month in which it was earned. */
const net = ([, n]: readonly (string | undefined)[]): MonthRule => ({
  offset: { days: count(n) },
  snap: 'end_of_month',
  anchor: 'month_of_condition',
});

/** What comes with the event itself, after no time at all. */
const atOnce = always({ offset: { days: 0 }, snap: 'none' });

const events: readonly MonthWay[] = [
  ['as soon as|immediately (?:after|upon|once|when|following)|the moment', atOnce],
  [
    '(?:the |on the |within the )?same (?:business |working )?day(?! (?:delivery|shipping|service|dispatch))',
    always({ offset: { days: 0 }, snap: 'none', anchor: '' }),
  ],
  [
    'instantly|immediately|straight ?away|right away|in real time',
    always({ offset: { days: 0 }, snap: 'none', anchor: '' }),
  ],
  // A sum that is reached is a threshold, no moment.
  [
    'once(?! <3>(?:reach(?:es|ed)?|hits?|accumulated?|exceeds?) )(?= (?:your|the|their|his|you|they|we|an?|each|it)(?![a-z]))',
    atOnce,
  ],
];

const ways: readonly MonthWay[] = [
  ['net ?-?(\\d{2})(?: days?)?(?! ?(?:%|[.,]\\d|amount|weight))', net],
  [`${nth} (?:customer |monthly |full |energy |electricity |gas )?(?:bill|statement|invoice)`, nthBill],
  [
    `${last} of (?:the|that) ${month} (?:in|of) which [^.;,\\d]{3,60}(?:(?:the |in the )?(?:previous|prior|preceding|following|next) year|(?:one|a|1) year (?:later|after|earlier|before))`,
    always({ offset: { years: 1 }, snap: 'end_of_month' }),
  ],
  [`${last} of the ${nth} ${month} ${after}`, ([, n]) => months(count(n), 'end_of_month')],
  [`${last} of the ${month} ${after}`, always(months(1, 'end_of_month'))],
  [`(?:the )?(beginning|start|middle|end) of (?:the )?${next} ${month}`, ([, p]) => months(1, partOf(p))],
  [`${last} of (?:the )?${next} ${month}`, always(months(1, 'end_of_month'))],
  [
    `(?:the )?${nth} (?:day )?of the (?:${next} ${month}|${month} ${after})`,
    ([, n]) => months(1, `day_${count(n)}`),
  ],
  [
    `(?:the )?${nth} (?:day )?of (?:each|every) ${month}`,
    ([, n]) => ({ detail: { recurring: 'monthly', snap: `day_${count(n)}` } }),
  ],
  [
    `(?:the )?first (?:business |working )?day of (?:each|every) ${month}`,
    always({ detail: { recurring: 'monthly', snap: 'start_of_month' } }),
  ],
  [`${last} of (?:each|every) ${month}`, always({ detail: { recurring: 'monthly', snap: 'end_of_month' } })],
  [`${last} of (?:each|every|the|a) (?:calendar )?quarter`, always({ detail: { recurring: 'quarterly' } })],
  [`${last} of (?:the|that|its) (?:expiry|expiration) ${month}`, always(months(0, 'end_of_month'))],
  [
    `${last} of (?:the|that) (?:same )?${month}(?: in which| when| of| that)?`,
    always(months(0, 'end_of_month')),
  ],
  [
    `(?:${last}|31(?:st)? (?:of )?december|december 31(?:st)?,?) (?:of |in )?the (?:${next} ${year}|${year} ${after}(?: the (?:calendar )?year)?)`,
    always(years(1)),
  ],
  [
    `(?:${last}|31(?:st)? (?:of )?december|december 31(?:st)?,?) (?:of |in )?the ${nth} ${year}(?: ${after})?`,
    ([, n]) => years(count(n)),
  ],
  [
    `(?:${last}|31(?:st)? (?:of )?december|december 31(?:st)?,?) (?:of |in )?(?:the|that) (?:same )?${year}(?: in which| when| of)?`,
    always(years(0)),
  ],
  [
    `${dayAndMonth} (?:of |in )?the (?:${next} ${year}|${year} ${after}(?: the (?:calendar )?year)?)`,
    ([, d1, m1, m2, d2]) => ({ offset: { years: 1 }, snap: fixed(d1 ?? d2, m1 ?? m2) }),
  ],
  // "On the 20th of the month for last month's sales."
  [
    `(?:the )?${nth} (?:day )?of (?:the|each|every) ${month} for (?:<5>)?${lastMonth}`,
    ([, n]) => months(1, `day_${count(n)}`),
  ],
  [
    `(?:in |within |during )?the same (?:statement |billing |calendar )?(?:month|cycle)`,
    always(months(0, 'none')),
  ],
  [`(?:${next} ${cycle}|the ${month} ${after})`, always(months(1, 'none'))],
  [
    '(?:go(?:es)? out|paid|pay|sent|issued|made|credited|run|processed|happen) (?:<2>)?(?:once )?(?:every|each) (quarter|month|week)',
    ([, how = '']) => ({ detail: { recurring: `${how}ly` } }),
  ],
  [
    `(?:(?:by |within )(?:the )?|(?:on )?the )${next} (business |working )?day(?! (?:delivery|shipping|service|dispatch))`,
    ([, business]) => ({ offset: business ? { businessDays: 1 } : { days: 1 }, snap: 'none' }),
  ],
  [
    '(?:on )?the (business |working )?day (?:after|following)(?! (?:day|tomorrow))',
    ([, business]) => ({ offset: business ? { businessDays: 1 } : { days: 1 }, snap: 'none' }),
  ],
  [`${last} of (?:the )?current ${month}`, always(months(0, 'end_of_month'))],
  [
    '(?:on a |paid |credited |issued )?(quarterly|monthly|weekly)(?: basis)?(?= ?(?:[.,;:)!]|$)| (?:by|via|to|in|into|on|and|or|for|through|as|with|once|if|when|after|from)(?![a-z]))',
    ([, how = '']) => ({ detail: { recurring: how } }),
  ],
];

export const monthWords: MonthWords = {
  calendar:
    'next|following|bills?|statements?|months?|years?|quarters?|quarterly|monthly|weekly|soon|instantly|immediately|straight ?away|right away|real time|same (?:day|month)|day after|moment|once',
  ways,
  events,
  within: 'by|within|before|no later than|not later than|on or before|until',
  approx: 'around|about|approximately|usually|typically|normally|generally|towards|on or around|on or about',
};
