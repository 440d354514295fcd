/** More ways of saying a date or a length, each beside one that looks alike and says something else. */
import { describe, expect, it } from 'vitest';
import type { FactKind, FactValue } from '../../utils/records';
import { readTerms } from '../../utils/terms';

const values = (text: string, kind: FactKind): FactValue[] =>
  readTerms(text, { seenAt: '2026-11-26T00:00:00Z' }).flatMap((fact) =>
    fact.kind === kind ? [fact.value] : [],
  );
const rule = (anchor: string, offset: object, snap = 'none') => ({ anchor, offset, snap });
const opensAt = (anchor: string, offset: object) => ({ opensAt: rule(anchor, offset) });

const said: readonly (readonly [text: string, kind: FactKind, values: readonly object[]])[] = [
  [
    'ポイントの有効期限:ポイントの増減があった日から2年後の月末',
    'inactivity_expiry',
    [rule('last_activity', { years: 2 }, 'end_of_month')],
  ],
  ['有効期限は付与日から起算して60日間(付与日を含む)です。', 'expiry_rule', [rule('grant', { days: 59 })]],
  ['有効期限は付与日から起算して60日間です。', 'expiry_rule', [rule('grant', { days: 60 })]],
  [
    'お申し込み日を含む月の2か月後の末日までに、合計3万円以上のご利用が必要です。',
    'purchase_deadline',
    [rule('entry', { months: 2 }, 'end_of_month')],
  ],
  [
    'ポイント付与のお問い合わせは、ご利用日から30日経過後、90日以内にお願いします。',
    'contact_rule',
    [opensAt('purchase', { days: 30 }), { ...rule('purchase', { days: 90 }), within: true }],
  ],
  [
    'Los cupones caducan el último día del cuarto mes siguiente a su emisión.',
    'expiry_rule',
    [rule('grant', { months: 4 }, 'end_of_month')],
  ],
  [
    'Si en 6 días laborables no ves tu compra reflejada, escríbenos.',
    'contact_rule',
    [opensAt('purchase', { businessDays: 6 })],
  ],
  [
    'Si faltan tus puntos, solicítalos antes de que transcurran 4 meses desde la compra.',
    'contact_rule',
    [{ ...rule('purchase', { months: 4 }), within: true }],
  ],
  [
    'Podrás presentar una reclamación después de transcurridas 48 horas desde que hiciste clic en la tienda.',
    'contact_rule',
    [opensAt('x_click', { hours: 48 })],
  ],
  [
    'Promoción «Desayuna gratis». Podrás solicitar el reembolso del 5 al 20 de marzo de 2027 subiendo tu ticket.',
    'claim_window',
    [{ start: '2027-03-05', end: '2027-03-20' }],
  ],
  [
    'Points earned in one year expire on 30 April of the following year.',
    'expiry_rule',
    [rule('grant', { years: 1 }, 'fixed_04-30')],
  ],
  [
    'Promotion Period: 1 March 2027 to 31 March 2027. Claims must be received no later than 9 April 2027.',
    'claim_window',
    [{ start: null, end: '2027-04-09', mustArrive: true }],
  ],
  [
    'Redemption required within 60 days from reward notification email.',
    'claim_window',
    [rule('x_notice', { days: 60 })],
  ],
  [
    'Vouchers are emailed within 15 working days of the end of your cooling-off period.',
    'payout_rule',
    [{ offset: { businessDays: 15 }, within: true }],
  ],
  [
    'Missing cash back: we ask that you wait 8 days but no more than 80 days from your purchase date.',
    'contact_rule',
    [opensAt('purchase', { days: 8 }), { ...rule('purchase', { days: 80 }), within: true }],
  ],
  [
    'Receipts must be uploaded to claim your reward no later than 05.02.27.',
    'claim_window',
    [{ start: null, end: '2027-02-05' }],
  ],
  ['【ポイント付与】1月15日頃、有効期限は2月末日まで', 'expiry_rule', [{ start: null, end: '--02-28' }]],
  [
    '15日経過しても明細に反映されない場合は、利用日から60日以内に「お問い合わせ」よりご連絡ください。',
    'contact_rule',
    [opensAt('condition_met', { days: 15 }), rule('purchase', { days: 60 })],
  ],
  [
    'キャッシュバックは、利用開始月を含む7か月目に1万円、19か月目に1万円をお振り込みします。',
    'payout_rule',
    [rule('opening', { months: 6 }), rule('opening', { months: 18 })],
  ],
  [
    'Claims can be made 10 days after the date of purchase.',
    'claim_window',
    [opensAt('purchase', { days: 10 })],
  ],
  [
    'To be eligible for the reward your line must be live by 31 March 2027.',
    'purchase_deadline',
    [{ start: null, end: '2027-03-31' }],
  ],
  [
    'Si tu compra no aparece, reclámala a partir de las 48 horas y hasta 20 días después de la compra.',
    'contact_rule',
    [opensAt('purchase', { hours: 48 }), { ...rule('purchase', { days: 20 }), within: true }],
  ],
  [
    'Los puntos caducan el 31 de diciembre del segundo año siguiente a su obtención.',
    'expiry_rule',
    [rule('grant', { years: 2 }, 'fixed_12-31')],
  ],
  [
    'Si el ganador no envía sus datos dentro de los 5 días siguientes a la comunicación, perderá el derecho al premio.',
    'claim_window',
    [rule('x_notice', { days: 5 })],
  ],
];

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const choices = months.map((name, i) => `${String(i + 1).padStart(2, '0')} - ${name}`).join(' ');

const unsaid: readonly (readonly [text: string, kind: FactKind])[] = [
  // What shops, their terms and their forms say about everything else.
  [`Gift card valid until ${choices}`, 'expiry_rule'],
  ['Free delivery\nDelivery:\nFeb 3 – 5', 'offer_period'],
  ['Return window closed on Feb 2, 2027 for this deal', 'offer_period'],
  ['Your order is being processed and will be completed within 2-4 hours.', 'purchase_deadline'],
  ['To keep your points you must make this request within 60 days of cancellation.', 'purchase_deadline'],
  ['Ningún daño del premio una vez entregado será nuestra responsabilidad.', 'payout_rule'],
  ['Sobrevivió 300 años y también ingresó en la promoción de los regalos.', 'claim_window'],
  [
    'Si el ganador no envía sus datos dentro de los 5 días siguientes, perderá el derecho al premio.',
    'payout_rule',
  ],
  ['ポイント対象の商品到着後7日以内のお申し込みで返品できます。', 'entry_period'],
  ['ポイント対象です。商品到着後7日以内に「問題を報告する」をご利用ください。', 'purchase_deadline'],
  ['ポイントの増減は月末に表示されます。', 'inactivity_expiry'],
  ['2027年4月1日から、サイトによるポイント付与が禁止されます。', 'payout_rule'],
  ['ご利用代金は2か月後の10日頃までに加盟店から当社に到着したものが対象です。', 'claim_window'],
  ['【エントリー期間】12/4~12/11、12/18~12/25', 'expiry_rule'],
  ['30日以内にお願いします。ポイントは後日です。', 'contact_rule'],
  ['Puedes solicitar el reembolso del 5 al 20 de marzo de 2027 si el artículo llega roto.', 'claim_window'],
  ['Podrás presentar una reclamación 48 horas después de que hiciste clic en la tienda.', 'cookie_rule'],
  ['Bookings made before 1 April 2027 will not be considered for the promotion.', 'purchase_deadline'],
  ['You may cancel your order within the 14-day cooling-off period.', 'payout_rule'],
];

describe('what terms say in further ways', () => {
  it.each(said)('is read: %s', (text, kind, wanted) => {
    expect(values(text, kind)).toMatchObject(wanted);
  });
  it.each(unsaid)('is not read into: %s', (text, kind) => {
    expect(values(text, kind)).toEqual([]);
  });
});
