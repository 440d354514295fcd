/** Spanish rules that count in months or years of the calendar. */
import type { MonthRule, MonthWay, MonthWords } from '../latin/month-rules';
import { numbers, ordinals } from './words';

const months = (n: number, snap: string, within?: true): MonthRule => ({
  offset: { months: n },
  snap,
  ...(within && { within }),
});
const years = (n: number): MonthRule => ({ offset: { years: n }, snap: 'fixed_12-31' });
const always = (rule: MonthRule) => () => rule;
const count = (source = ''): number => numbers[source] ?? Number(/\d{1,2}/.exec(source)?.[0] ?? 0);

const end =
  '(?:(?:el |al )?(?:fin|final(?:es)?|fines|ultimo dia(?: habil| natural)?|cierre)|a (?:fin|final(?:es)?))';
const next =
  '(?:mes (?:inmediato |inmediatamente )?(?:siguiente|posterior|proximo|entrante)|(?:siguiente|proximo|posterior) mes)(?: natural)?';
const names = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const dayOfMonth = `(?:el )?(?:dia )?(\\d{1,2}|primero) de (${names.join('|')})`;
const fixed = (d = '', month = '') =>
  `fixed_${String(names.indexOf(month) + 1).padStart(2, '0')}-${(d === 'primero' ? '1' : d).padStart(2, '0')}`;
/** Of the year before, and of each year. */
const lastYear = '(?:durante|en) el ano (?:natural )?(?:anterior|previo|pasado)';
const towards = '(?: (?:a|al|de|del))?(?![a-z])';
const day = '(\\d{1,2}|primero|uno|cinco|diez|quince|veinte)';
const year = '(?:ano (?:natural )?(?:siguiente|posterior)|(?:siguiente|proximo) ano)';

/** What comes with the event itself, after no time at all. */
const atOnce = always({ offset: { days: 0 }, snap: 'none' });

const events: readonly MonthWay[] = [
  [
    'en cuanto|tan pronto como|una vez(?: que)?(?! al)|inmediatamente (?:despues de|tras)|en el momento en que',
    atOnce,
  ],
  [
    '(?:de forma |de manera )?(?:inmediatamente|inmediata|al instante)',
    always({ offset: { days: 0 }, snap: 'none', anchor: '' }),
  ],
];

const nths = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta'];

const nthMonth = `(?:el )?(${Object.keys(ordinals).join('|')}) mes (?:natural )?(?:siguiente|posterior)`;

const ways: readonly MonthWay[] = [
  [`${end} (?:de|del) ${nthMonth}${towards}`, ([, n = '']) => months(ordinals[n] ?? 1, 'end_of_month')],
  [
    `${end} (?:de|del) (?:segundo mes|mes subsiguiente)(?: siguiente| posterior)?${towards}`,
    always(months(2, 'end_of_month')),
  ],
  [`${end} (?:de|del) ${next}${towards}`, always(months(1, 'end_of_month'))],
  [
    `${lastYear}(?![a-z])[^.;]{0,80} ${dayOfMonth} de cada ano|${dayOfMonth} de cada ano(?= [^.;]{0,80}${lastYear})`,
    ([, d1, m1, d2, m2]) => ({ offset: { years: 1 }, snap: fixed(d1 ?? d2, m1 ?? m2) }),
  ],
  [`${dayOfMonth} de cada ano`, ([, d, m]) => ({ offset: { years: 0 }, snap: fixed(d, m) })],
  [
    `${dayOfMonth} del (${Object.keys(ordinals).join('|')}) ano (?:natural )?(?:siguiente|posterior)${towards}`,
    ([, d, m, n = '']) => ({ offset: { years: ordinals[n] ?? 1 }, snap: fixed(d, m) }),
  ],
  [`${dayOfMonth} (?:de|del) ${year}${towards}`, ([, d, m]) => ({ offset: { years: 1 }, snap: fixed(d, m) })],
  [
    `(?:(?:el|los) )?(?:dias? )?${day} (?:de|del) ${next}${towards}`,
    ([, d]) => months(1, `day_${count(d === 'primero' ? 'uno' : d)}`),
  ],
  [
    `(?:(?:en|durante|dentro de) )?(?:los )?(?:primeros (?:${day} |\\(\\d{1,2}\\) ){0,1}|(\\d{1,2}) primeros )dias(?: habiles| laborables)? (?:de|del) ${next}${towards}`,
    ([, a, b]) => (a || b ? months(1, `day_${count(a ?? b)}`, true) : months(1, 'early_of_month')),
  ],
  [`(?:la )?primera quincena (?:de|del) ${next}${towards}`, always(months(1, 'day_15', true))],
  [`(?:la )?segunda quincena (?:de|del) ${next}${towards}`, always(months(1, 'late_of_month'))],
  [
    `(?:a |al )?(?:principios?|inicios?|comienzos?) (?:de|del) ${next}${towards}`,
    always(months(1, 'early_of_month')),
  ],
  [`(?:a )?mediados (?:de|del) ${next}${towards}`, always(months(1, 'mid_of_month'))],
  [
    `(?:los )?primeros (?:[a-z]{2,8} )?\\(?(\\d{1,2})\\)? dias habiles (?:de )?cada mes`,
    ([, n]) => ({
      detail: {
        recurring: 'monthly',
        offset: { businessDays: Number(n) },
        snap: 'start_of_month',
        within: true,
      },
    }),
  ],
  [
    `(?:(?:el|los) )?(?:dias? )?${day} de cada mes`,
    ([, d]) => ({ detail: { recurring: 'monthly', snap: `day_${count(d === 'primero' ? 'uno' : d)}` } }),
  ],
  [`${end} de cada mes`, always({ detail: { recurring: 'monthly', snap: 'end_of_month' } })],
  [
    'al (ano|mes)(?= (?:de|desde|siguiente a) )(?: (?:de|desde|siguiente a))?',
    ([, unit]) => ({ offset: unit === 'ano' ? { years: 1 } : { months: 1 }, snap: 'none' }),
  ],
  ['al dia siguiente (?:de|del|a)?', always({ offset: { days: 1 }, snap: 'none' })],
  ['hasta el dia siguiente(?= a las|[.,;)]|$)', always({ offset: { days: 1 }, snap: 'none', within: true })],
  [
    '(?:la |su |tu )?(primera|segunda|tercera|cuarta|quinta|sexta) (?:factura|mensualidad|cuota)(?! (?:impagada|vencida))',
    ([, n = '']) => ({ offset: { months: nths.indexOf(n) }, snap: 'none', anchor: 'x_billing_start' }),
  ],
  // An "h" alone is a time of day but after these.
  [
    '(?:(\\d{1,2}) ?h?s?(?: ?[-/] ?| a | y | o ))?(24|36|48|72|96|120) ?hs?(?! del? \\d)',
    ([, from, n]) => ({ offset: { hours: from ? [Number(from), Number(n)] : Number(n) }, snap: 'none' }),
  ],
  ['(?:a )?mes vencido', always(months(1, 'none'))],
  [`(?:(?:en|durante|a lo largo de) )?(?:el )?${next}${towards}`, always(months(1, 'none'))],
  [`(?:${end} (?:de|del)|(?:el )?31 de diciembre (?:de|del)) ${year}${towards}`, always(years(1))],
  [
    `(?:${end} (?:de|del)|(?:el )?31 de diciembre (?:de|del)) (?:ese |dicho |mismo |propio |cada )?ano (?:natural )?(?:en (?:el )?que|en curso|de)`,
    always(years(0)),
  ],
  [
    `${end} (?:de|del) mes (?:de|del) (?:vencimiento|caducidad|expiracion|vigencia)`,
    always(months(0, 'end_of_month')),
  ],
  [
    '(?:(?:el )?(?:primer dia|dia (?:1|uno|primero)|1) (?:de|del)|(?:a |al )?(?:principios?|inicios?|comienzos?) (?:de|del)) mes de (?:tu |su )?cumpleanos',
    always({ offset: { months: 0 }, snap: 'start_of_month', anchor: 'x_birth_month' }),
  ],
  [
    `${end} (?:de|del) mes de (?:tu |su )?cumpleanos`,
    always({ offset: { months: 0 }, snap: 'end_of_month', anchor: 'x_birth_month' }),
  ],
  [`${end} (?:de|del) (?:ese |dicho |mismo )?mes(?: en (?:el )?que)?`, always(months(0, 'end_of_month'))],
  ['(?:el |del )?mes en (?:el )?(?:que|cual)', always(months(0, 'end_of_month'))],
  [
    '(trimestralmente|mensualmente|semanalmente|quincenalmente|cada trimestre)',
    ([, how = '']) => ({
      detail: {
        recurring: /trim/.test(how)
          ? 'quarterly'
          : /sem/.test(how)
            ? 'weekly'
            : /quin/.test(how)
              ? 'biweekly'
              : 'monthly',
      },
    }),
  ],
];

export const monthWords: MonthWords = {
  calendar:
    'siguiente|factura|recibo|mes|meses|ano|trimestre|cuanto|pronto|vez|momento|instante|inmediata|[a-z]{3,9}mente',
  ways,
  events,
  within:
    'hasta|antes de|antes del|a mas tardar|como (?:mucho|(?:muy )?tarde)|a lo sumo|no mas tarde del?|dentro de|como maximo|hasta el|antes de que',
  approx: 'aproximadamente|alrededor de|normalmente|habitualmente|hacia|sobre|en torno a',
};
