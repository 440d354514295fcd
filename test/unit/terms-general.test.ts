/** Ways of saying that no one company's terms have to themselves; each with a twin that must not be read so. */
import { describe, expect, it } from 'vitest';
import type { FactKind, FactValue } from '../../utils/records';
import { readTerms } from '../../utils/terms';

type Said = readonly [text: string, kind: FactKind, value: object];
type Unsaid = readonly [text: string, kind: FactKind];

const read = (text: string): { kind: FactKind; value: FactValue }[] =>
  readTerms(text, { seenAt: '2026-11-26T00:00:00Z' });
const values = (text: string, kind: FactKind) =>
  read(text).flatMap((fact) => (fact.kind === kind ? [fact.value] : []));

const rule = (anchor: string, offset: object, snap = 'none') => ({ anchor, offset, snap });
const winners = { date: '2027-04-05' };
const march = { start: '2027-03-01', end: '2027-03-31' };

const said: readonly Said[] = [
  // Numbers in words of any size.
  ['Cashback is paid thirty-five days after purchase.', 'payout_rule', rule('purchase', { days: 35 })],
  ['Reward codes expire sixty five days after they are issued.', 'expiry_rule', rule('grant', { days: 65 })],
  [
    'El cashback se abona a los treinta y cinco días de la compra.',
    'payout_rule',
    rule('purchase', { days: 35 }),
  ],
  ['Gasta al menos cincuenta euros y llévate un vale.', 'min_spend', { amount: 50, unit: 'EUR' }],
  // Verbs of beginning and ending in any tense.
  ['Entries opened on 1 March 2027 and closed on 31 March 2027.', 'entry_period', march],
  [
    'The giveaway stopped accepting entries on 31 March 2027.',
    'entry_period',
    { start: null, end: '2027-03-31' },
  ],
  ['La campaña comenzó el 1 de marzo y terminó el 31 de marzo de 2027.', 'offer_period', march],
  // A year that stands elsewhere in the sentence.
  [
    'La promoción empieza el 1 de marzo de 2027 y se cierra el 31 de marzo del mismo año.',
    'offer_period',
    march,
  ],
  [
    'La promoción será válida del 1 al 31 de marzo a las 23:59 de 2027.',
    'offer_period',
    { start: '2027-03-01', end: '2027-03-31T23:59' },
  ],
  // An opening and a closing on lines of their own.
  ['- Submissions open: 2027-03-01\n- Submissions close: 2027-03-31', 'entry_period', march],
  [
    'Inicio de la promoción: 1 de marzo de 2027\nFin de la promoción: 31 de marzo de 2027',
    'offer_period',
    march,
  ],
  // Winners are told: passive, active, by a noun.
  ['We will be announcing the winners on 5 April 2027.', 'payout_rule', winners],
  ['Winners announced: 5 April 2027', 'payout_rule', winners],
  ['The announcement of the winners takes place on 5 April 2027.', 'payout_rule', winners],
  ['Anunciaremos a los ganadores el 5 de abril de 2027.', 'payout_rule', winners],
  ['Publicación de resultados: 5 de abril de 2027.', 'payout_rule', winners],
  ['Prizes will be sent out from 5 April 2027 onwards.', 'payout_rule', { start: '2027-04-05', end: null }],
  [
    'Los premios se enviarán a partir del 5 de abril de 2027.',
    'payout_rule',
    { start: '2027-04-05', end: null },
  ],
  // A participle by itself; what counts from a claim's arrival is the answer to it.
  ['Rewards paid within 7 days of approval.', 'payout_rule', rule('approval', { days: 7 })],
  [
    'EFT (processed within 10 working days of claim receipt)',
    'payout_rule',
    rule('x_claim_received', { businessDays: 10 }),
  ],
  [
    'Your cashback stays in this state for around 90 days, after which it becomes payable.',
    'payout_rule',
    rule('x_pending', { days: 90 }),
  ],
  // What "this" is was said before.
  [
    'We will look into your claim for missing cashback with the store. This may take up to 14 days.',
    'contact_rule',
    { reply: expect.objectContaining(rule('x_enquiry', { days: 14 })) },
  ],
  [
    'Revisaremos tu reclamación de cashback con la tienda. Esto puede tardar hasta 14 días.',
    'contact_rule',
    { reply: expect.objectContaining(rule('x_enquiry', { days: 14 })) },
  ],
  [
    'Requests for points not credited to your account must be made within 12 months of the purchase.',
    'contact_rule',
    rule('purchase', { months: 12 }),
  ],
  [
    'Los puntos no abonados podrán reclamarse en los 60 días siguientes a la compra.',
    'contact_rule',
    { ...rule('purchase', { days: 60 }), within: true },
  ],
  // Hours after the click are a visit's.
  [
    'Complete your purchase within 3 hours of activating cashback.',
    'cookie_rule',
    rule('x_click', { hours: 3 }),
  ],
  // A day that is written elsewhere.
  [
    'Post your claim before the date printed on the claim form to receive your rebate.',
    'claim_window',
    { unspecified: true },
  ],
  [
    'Envía tu ticket antes de la fecha indicada en el formulario para conseguir el regalo.',
    'claim_window',
    { unspecified: true },
  ],
  [
    'Within 21 days of issue of the certificate, post us your registration card and the certificate.',
    'claim_window',
    rule('grant', { days: 21 }),
  ],
  // The last day of the month in which the time is up.
  [
    'Los puntos vencen el último día del mes en que se cumplan 12 meses desde su obtención.',
    'expiry_rule',
    rule('grant', { months: 12 }, 'end_of_month'),
  ],
  [
    'Los bonos deberán ser utilizados exclusivamente durante el mes de febrero de 2027.',
    'expiry_rule',
    { start: '2027-02-01', end: '2027-02-28' },
  ],
  [
    'All unused credit will be lost after 31 December 2027.',
    'expiry_rule',
    { start: null, end: '2027-12-31' },
  ],
  [
    'Las millas caducan a los 18 meses de la última actividad en la cuenta.',
    'inactivity_expiry',
    rule('last_activity', { months: 18 }),
  ],
  [
    'Gasta 1.000 € durante los tres primeros meses después de haber sido aprobada la tarjeta y recibe 5.000 puntos.',
    'purchase_deadline',
    rule('contract_start', { months: 3 }),
  ],
  ['Recepción de fotografías del 1 al 31 de marzo de 2027 para el concurso.', 'entry_period', march],
  // With the event itself, and no time after it.
  [
    'You will get £10 once your friend has made their first purchase.',
    'payout_rule',
    rule('condition_met', { days: 0 }),
  ],
  [
    'Points are credited as soon as your order has been delivered.',
    'payout_rule',
    rule('x_delivery', { days: 0 }),
  ],
  [
    'Los puntos se añadirán a tu cuenta una vez que el pedido haya sido entregado.',
    'payout_rule',
    rule('x_delivery', { days: 0 }),
  ],
  [
    'You will receive your credit once your friend has been a member for 30 days.',
    'payout_rule',
    rule('contract_start', { days: 30 }),
  ],
  [
    'The reward is on hold for 24 hours, then it is added to your balance.',
    'payout_rule',
    rule('condition_met', { hours: 24 }),
  ],
  // What is entered is the object of entering, and governs nothing.
  [
    'Debes inscribirte en la promoción antes del 31 de marzo de 2027.',
    'entry_period',
    { start: null, end: '2027-03-31' },
  ],
  [
    'Activaste la promoción dentro de las primeras 24 hrs. de haber recibido la notificación.',
    'entry_period',
    rule('x_notice', { hours: 24 }),
  ],
  [
    'Entrants have until 31 March 2027 to submit their designs.',
    'entry_period',
    { start: null, end: '2027-03-31' },
  ],
  ['Last date for entries: 31/03/2027', 'entry_period', { start: null, end: '2027-03-31' }],
  [
    'El periodo de participación durará desde el momento de la publicación del sorteo hasta las 9:00 am horas del miércoles, 31 de marzo de 2027.',
    'entry_period',
    { start: 'x_page_date', end: '2027-03-31T09:00' },
  ],
  // Two dates after "between" with nothing between them; a weekday before figures.
  [
    'Buy any oven between 9:00am AEST Monday 01/03/27 4:59pm AEST Wednesday 31/03/27 to claim cashback.',
    'purchase_deadline',
    { start: '2027-03-01T09:00', end: '2027-03-31T16:59' },
  ],
  // The same number once more, in brackets.
  [
    'Please allow up to twenty-eight [28] days for your gift to arrive.',
    'payout_rule',
    { offset: { days: 28 } },
  ],
  [
    'Earn one stamp for a single transaction of £10 (ten) or more in store.',
    'min_spend',
    { amount: 10, unit: 'GBP' },
  ],
  [
    'Rebates are offered in denominations of not more than thirty dollars.',
    'max_reward',
    { amount: 30, unit: 'USD' },
  ],
  [
    'Points should appear in your account about a week after your purchase.',
    'payout_rule',
    rule('purchase', { days: 7 }),
  ],
  [
    "If you don't shop with us for two years, your points will be lost.",
    'inactivity_expiry',
    rule('last_activity', { years: 2 }),
  ],
  [
    'The gift code is emailed within ten business days following the end of the campaign.',
    'payout_rule',
    rule('x_campaign_end', { businessDays: 10 }),
  ],
];

const unsaid: readonly Unsaid[] = [
  ['The offer is for sixty to ninety points.', 'payout_rule'],
  ['Our office closed on 31 March 2027.', 'entry_period'],
  ['- Entries open: 2027-03-31\n- Votes close: 2027-03-01', 'offer_period'],
  ['We will contact you before 5 April 2027 about your contract.', 'payout_rule'],
  ['Points credited from 5 April 2027 expire sooner.', 'payout_rule'],
  ['Delivery of your parcel: this may take up to 14 days.', 'contact_rule'],
  ['Complete your purchase within 30 days of activating the offer to earn points.', 'cookie_rule'],
  ['Once your claim is approved, you will be told by email.', 'payout_rule'],
  ['As soon as you have an account, your friends can join.', 'expiry_rule'],
  ['You will receive a notification once your claim has been validated.', 'payout_rule'],
  ['El usuario tiene 7 días desde que se activó la promoción para poder utilizarla.', 'payout_rule'],
  ['Once your product has been a success for 30 days, tell us.', 'payout_rule'],
  ['Estamos abiertos: abierto de lunes a viernes del 1 al 31 de marzo de 2027.', 'entry_period'],
  ['The gift card is sent to the email address you provide within 3 days.', 'claim_window'],
  ['Items must be returned before the date printed on the label.', 'claim_window'],
  ['Rebate cards are mailed 6 weeks after receipt of a valid submission.', 'claim_window'],
  ['Puedes solicitar un reembolso dentro de los 14 días posteriores a la entrega.', 'payout_rule'],
  [
    'Los puntos duran un año. Es decir, si compras el 1 de enero de 2027, vencen el 31 de enero.',
    'offer_period',
  ],
  [
    'La solicitud de reembolso deberá hacerse en los 30 días siguientes a la cancelación del sorteo.',
    'claim_window',
  ],
];

describe('what terms say in many ways', () => {
  it.each(said)('is read: %s', (text, kind, value) => {
    expect(values(text, kind)).toEqual([expect.objectContaining(value)]);
  });
  it.each(unsaid)('is not read into: %s', (text, kind) => {
    expect(values(text, kind)).toEqual([]);
  });
});

describe('a beginning and an end', () => {
  it('stay apart where something else stands between them', () => {
    const text = 'Entries open on 1 March 2027. Read the rules first. Entries close on 31 March 2027.';
    expect(values(text, 'entry_period')).toHaveLength(2);
  });
  it('lend each other the year', () => {
    const text = 'Entries open: 20 December\nEntries close: 5 January 2027';
    expect(values(text, 'entry_period')).toMatchObject([{ start: '2026-12-20', end: '2027-01-05' }]);
  });
});
