import { describe, expect, it } from 'vitest';
import { sayFact } from '../../components/promise/meaning';
import { translator } from '../../utils/i18n';
import { type FactKind, FactValue, type Language, type Rule } from '../../utils/records';

const locales: Record<Language, string> = { ja: 'ja', en: 'en-GB', es: 'es' };
const say = (kind: FactKind, value: FactValue, language: Language) =>
  sayFact(
    { kind, value: FactValue.parse(value) },
    { t: translator(language), language, locale: locales[language] },
  );
const rule = (anchor: string, offset: Rule['offset'], rest: Partial<Rule> = {}): Rule => ({
  anchor,
  offset,
  snap: 'none',
  ...rest,
});
const november = { start: '2026-11-01', end: '2026-11-30' };

const table: [FactKind, FactValue, string, string, string][] = [
  [
    'payout_rule',
    rule('month_of_condition', { months: 1 }, { snap: 'end_of_month', approx: true }),
    '条件達成月の翌月末頃',
    'around the end of the month after the month of meeting the conditions',
    'aproximadamente el último día del mes siguiente al del cumplimiento de las condiciones',
  ],
  [
    'purchase_deadline',
    rule('purchase', { days: 30 }, { within: true }),
    '購入から30日以内',
    'within 30 days after the purchase',
    'en un plazo de 30 días desde la compra',
  ],
  [
    'payout_rule',
    rule('shipment', { days: [60, 90] }, { approx: true }),
    '発送から約60～90日後',
    'about 60–90 days after the shipment',
    'aproximadamente 60-90 días después del envío',
  ],
  [
    'payout_rule',
    rule('purchase', { months: 2 }, { snap: 'day_15' }),
    '購入月の翌々月15日',
    'day 15 of the second month after the month of the purchase',
    'el día 15 del segundo mes siguiente al de la compra',
  ],
  [
    'payout_rule',
    rule('approval', { days: 60 }, { snap: 'end_of_month', within: true }),
    '承認から60日後の月の末まで',
    'by the end of the month reached 60 days after the approval',
    'a más tardar el último día del mes en que se cumplen 60 días desde la aprobación',
  ],
  [
    'payout_rule',
    rule('month_of_condition', { months: 1 }),
    '条件達成月の翌月中',
    'some day of the month after the month of meeting the conditions',
    'en el transcurso del mes siguiente al del cumplimiento de las condiciones',
  ],
  [
    'contact_rule',
    rule('x_click', { businessDays: 1 }),
    'クリックから1営業日後',
    '1 business day after the click',
    '1 día hábil después del clic',
  ],
  [
    'payout_rule',
    rule('approval', {}),
    '承認のとき',
    'at the time of the approval',
    'en el momento de la aprobación',
  ],
  [
    'expiry_rule',
    rule('grant', { years: 1, months: 6 }, { orWhen: 'all_used' }),
    '付与から1年6か月後（これより早く終わることがあります）',
    '1 year, 6 months after the reward being granted (may end sooner)',
    '1 año y 6 meses después del abono (puede terminar antes)',
  ],
  [
    'offer_period',
    november,
    '2026年11月1日から11月30日まで',
    'from 1 November to 30 November 2026',
    'del 1 al 30 de noviembre de 2026',
  ],
  [
    'offer_period',
    { start: '2026-11-01T10:00', end: '2026-11-30T24:00' },
    '2026年11月1日 10:00から11月30日 24:00まで',
    'from 1 November, 10:00 to 30 November 2026, 24:00',
    'del 1 de noviembre, 10:00 al 30 de noviembre de 2026, 24:00',
  ],
  [
    'offer_period',
    { start: '2026-11-01', end: '2027-01-31' },
    '2026年11月1日から2027年1月31日まで',
    'from 1 November 2026 to 31 January 2027',
    'del 1 de noviembre de 2026 al 31 de enero de 2027',
  ],
  [
    'entry_period',
    { start: null, end: '2026-12-01T23:59', postmark: true },
    '2026年12月1日 23:59まで（当日消印有効）',
    'until 1 December 2026, 23:59 (postmark counts)',
    'hasta el 1 de diciembre de 2026, 23:59 (vale la fecha del matasellos)',
  ],
  [
    'offer_period',
    { start: '--11-01', end: null, openEnd: true },
    '11月1日から（終了日は決まっていません）',
    'from 1 November, no end date set',
    'desde el 1 de noviembre, sin fecha de fin',
  ],
  [
    'payout_rule',
    { date: '2026-12', part: 'mid', approx: true },
    '2026年12月中旬頃',
    'around mid-December 2026',
    'aproximadamente mediados de diciembre de 2026',
  ],
  ['min_spend', { amount: 3000, unit: 'JPY' }, '¥3,000以上', 'at least JP¥3,000', 'al menos 3000 JPY'],
  [
    'max_reward',
    { amount: 500, unit: 'point', per: 'transaction' },
    '1回の利用につき最大500ポイント',
    'up to 500 points per transaction',
    'hasta 500 puntos por operación',
  ],
  ['max_reward', { amount: 1, unit: 'person' }, '最大1名', 'up to 1 person', 'hasta 1 persona'],
  ['max_reward', { amount: 10, unit: 'percent' }, '最大10%', 'up to 10%', 'hasta 10 %'],
  ['entry_required', { required: false }, '不要です', 'not required', 'no es necesaria'],
  [
    'contact_rule',
    { opensAt: rule('purchase', { days: 30 }) },
    '購入から30日後から',
    'from 30 days after the purchase',
    'desde 30 días después de la compra',
  ],
  ['cancel_rule', { until: 'payout' }, '付与まで', 'until the reward being granted', 'hasta el abono'],
];

describe('what a fact means', () => {
  it.each(table)('%s %j is said in three languages', (kind, value, ja, en, es) => {
    const said = [say(kind, value, 'ja'), say(kind, value, 'en'), say(kind, value, 'es')];
    expect(said.map((one) => one?.replace(/[\u00a0\u202f]/g, ' ').replace('￥', '¥'))).toEqual([ja, en, es]);
  });

  it.each<[FactKind, FactValue]>([
    ['payout_rule', rule('x_from_the_future', { days: 30 })],
    ['payout_rule', rule('purchase', { days: 30 }, { snap: 'second_friday' })],
    ['payout_rule', rule('purchase', { years: 1 }, { snap: 'fixed_03-30' })],
    ['payout_rule', rule('purchase', { days: 30 }, { recurring: 'monthly' })],
    ['inactivity_expiry', rule('last_activity', { months: 6 }, { effect: 'fee' })],
    ['payout_rule', rule('purchase', { days: -3 })],
    ['payout_rule', rule('purchase', {}, { approx: true })],
    ['offer_period', { start: '2026-11-31', end: '2026-12-02' }],
    ['offer_period', { start: '2026-11-01', end: '+9M D10T00:00' }],
    ['offer_period', { start: null, end: null }],
    ['offer_period', { ...november, weekday: 'FR' }],
    ['entry_period', { ...november, channel: 'pigeon' }],
    ['max_reward', { amount: 3, unit: 'referral' }],
    ['max_reward', { amount: 3, unit: 'JPY', per: 'moon' }],
    ['max_reward', { amount: 3, unit: 'JPY', count: 2 }],
    ['exclusion', { type: 'product' }],
    ['evidence_required', { what: 'receipt' }],
    ['payout_rule', { recurring: 'weekly', weekday: 'FR', time: '20:00' }],
    ['entry_required', { required: true, type: 'handstand' }],
  ])('%s %j is left to its quote: there are no words for all it says', (kind, value) => {
    for (const language of ['ja', 'en', 'es'] as const) expect(say(kind, value, language)).toBeNull();
  });
});
