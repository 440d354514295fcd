/** Plain ways of saying that any terms have: numbered headings, endings of verbs, who acts; each with a twin that must not be read so. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../utils/records';
import { readTerms } from '../../utils/terms';

const values = (text: string, kind: FactKind) =>
  readTerms(text, { seenAt: '2026-11-26T00:00:00Z' }).flatMap((fact) =>
    fact.kind === kind ? [fact.value] : [],
  );
const rule = (anchor: string, offset: object, snap = 'none') => ({ anchor, offset, snap });
const may = { start: '2027-05-01', end: '2027-05-31' };

describe('a number before a heading', () => {
  it.each([
    ['1. 応募期間\n2027年5月1日～5月31日', 'entry_period'],
    ['第3条（応募期間）\n2027年5月1日～5月31日', 'entry_period'],
    ['(2) 応募期間について\n2027年5月1日～5月31日', 'entry_period'],
    ['応募期間は以下の通りです。\n2027年5月1日～5月31日', 'entry_period'],
    ['4. ENTRY PERIOD\nFrom 1 May 2027 to 31 May 2027.', 'entry_period'],
    ['SEGUNDA. PLAZO DE PARTICIPACIÓN\nDel 1 al 31 de mayo de 2027.', 'entry_period'],
  ] as const)('is none of its words: %s', (text, kind) => {
    expect(values(text, kind)).toMatchObject([may]);
  });
  it.each(['1. 会社の沿革\n2027年5月1日～5月31日', '30. 応募は簡単です\n2027年5月1日～5月31日'])(
    'makes no heading of any item: %s',
    (text) => expect(values(text, 'entry_period')).toEqual([]),
  );
});

describe('plain Spanish', () => {
  it.each([
    ['Los vales deberán ser canjeados antes del 30 de mayo de 2027.', 'claim_window', { end: '2027-05-30' }],
    [
      'Los regalos podrán ser recogidos en la tienda hasta el 30 de mayo de 2027.',
      'claim_window',
      { end: '2027-05-30' },
    ],
    [
      'Oferta válida del 03/05/2027 al 09/05/2027. Tope: $900.',
      'offer_period',
      { start: '2027-05-03', end: '2027-05-09' },
    ],
    [
      'Si no haces ninguna compra durante 9 meses, perderás tus puntos.',
      'inactivity_expiry',
      rule('last_activity', { months: 9 }),
    ],
    [
      'Los códigos no utilizados en un plazo de 3 meses se perderán.',
      'expiry_rule',
      rule('grant', { months: 3 }),
    ],
    [
      'El vale tendrá una vigencia de 15 días contados desde su entrega.',
      'expiry_rule',
      rule('grant', { days: 15 }),
    ],
    [
      'Tendrá seis días para reclamar el premio, contados desde la publicación.',
      'claim_window',
      rule('x_notice', { days: 6 }),
    ],
    [
      'El descuento se aplicará en la segunda factura.',
      'payout_rule',
      rule('x_billing_start', { months: 1 }),
    ],
    ['Tiempo de confirmación: 45 días', 'payout_rule', rule('purchase', { days: 45 })],
    [
      'Podrás depositar las papeletas en la urna hasta el 30 de mayo de 2027.',
      'entry_period',
      { end: '2027-05-30' },
    ],
    ['La campaña comenzará el 1 de mayo y rematará el 31 de mayo de 2027.', 'offer_period', may],
    ['Tope de reintegro por mes y por cuenta: 900 €.', 'max_reward', { amount: 900 }],
  ] as const)('is read: %s', (text, kind, value) => {
    expect(values(text, kind)).toMatchObject([value]);
  });
  it.each([
    [
      'Pagando los viernes de mayo de 2027 con tarjeta de crédito emitida por el banco hay descuento.',
      'payout_rule',
    ],
    ['Los vales deberán ser canjeados antes del 30 de mayo de 2027.', 'payout_rule'],
    ['Se podrán depositar los cupones hasta el 30 de mayo de 2027.', 'payout_rule'],
    ['Los códigos no utilizados en un plazo de 3 meses se perderán.', 'inactivity_expiry'],
    ['Cualquier premio que no se reclame en 30 días se perderá.', 'expiry_rule'],
    ['Pasados 24 meses sin estancias, los puntos caducan.', 'expiry_rule'],
  ] as const)('is not read into: %s', (text, kind) => {
    expect(values(text, kind)).toEqual([]);
  });
});

describe('plain English', () => {
  it.each([
    [
      'You will get your £40 within 60 days of switching.',
      'payout_rule',
      rule('contract_start', { days: 60 }),
    ],
    [
      'Welcome offers usually post within six to 9 weeks after you meet the spending requirement.',
      'payout_rule',
      rule('condition_met', { days: [42, 63] }),
    ],
    [
      'The credit will be added to your third bill after your service goes live.',
      'payout_rule',
      rule('x_billing_start', { months: 2 }),
    ],
    [
      'Requests for cashback are usually processed by the next working day.',
      'payout_rule',
      rule('x_claim', { businessDays: 1 }),
    ],
    [
      'Cashback stays pending for 50 days to allow for returns.',
      'payout_rule',
      rule('x_pending', { days: 50 }),
    ],
    [
      'Gifts: you get the headphones free by claiming cashback within 30 days of purchase.',
      'claim_window',
      rule('purchase', { days: 30 }),
    ],
    [
      'Activate your gift card within 60 days of receipt or it will be cancelled.',
      'claim_window',
      rule('grant', { days: 60 }),
    ],
    [
      'Prizes not claimed within 3 months will be forfeited.',
      'claim_window',
      rule('x_notice', { months: 3 }),
    ],
    [
      'If your account has no activity in any 18-month period, all miles expire.',
      'inactivity_expiry',
      rule('last_activity', { months: 18 }),
    ],
    ['Send in the completed entry form by 31 May 2027.', 'entry_period', { end: '2027-05-31' }],
    [
      'Spend $20 or more at example.com.au to enter the competition.',
      'min_spend',
      { amount: 20, unit: 'AUD' },
    ],
    [
      'Cashback is paid within 30 days after confirmed delivery.',
      'payout_rule',
      rule('x_delivery', { days: 30 }),
    ],
    ['Spend $20 or more to enter the competition.', 'min_spend', { amount: 20, unit: 'USD' }],
  ] as const)('is read: %s', (text, kind, value) => {
    expect(values(text, kind)).toMatchObject([value]);
  });
  it.each([
    ['Prizes not claimed within 3 months will be forfeited.', 'expiry_rule'],
    ['If your account has no activity in any 18-month period, all miles expire.', 'expiry_rule'],
    ['Send in the completed entry form by 31 May 2027.', 'claim_window'],
    [
      'This typically takes 30 to 45 days as they will not send funds until the return period is over.',
      'claim_window',
    ],
    ['Get £200 cashback and 12 months of free banking.', 'payout_rule'],
    ['The next day delivery is free with points.', 'payout_rule'],
    ['A credit is given to members who have completed 60 days of service.', 'payout_rule'],
  ] as const)('is not read into: %s', (text, kind) => {
    expect(values(text, kind)).toEqual([]);
  });
});

describe('plain Japanese', () => {
  it.each([
    [
      '特典は、お申し込み月の2カ月後の月末までにご登録の口座へお振り込みいたします。',
      'payout_rule',
      rule('entry', { months: 2 }, 'end_of_month'),
    ],
    [
      'キャッシュバックの振込は、お手続きから1週間～10日ほどかかります。',
      'payout_rule',
      { offset: { days: [7, 10] } },
    ],
    [
      'ポイントは、ご請求が確定してから2ヵ月以内に付与されます。',
      'payout_rule',
      rule('x_billing', { months: 2 }),
    ],
    [
      'ポイントは、ご注文の商品が発送済みになった時点で「有効」になります。',
      'payout_rule',
      rule('shipment', { days: 0 }),
    ],
    ['ギフトコードの使用期限は、受け取った日から1年以内です。', 'expiry_rule', rule('grant', { years: 1 })],
    ['前年同月より減った世帯に、特典が5月を目途に送付されます。', 'payout_rule', { date: '--05' }],
    [
      '9カ月間お買い物がない場合、貯まったポイントは消滅します。',
      'inactivity_expiry',
      rule('last_activity', { months: 9 }),
    ],
    [
      '期間は、2027年5月31日までであり、それまでに口座開設をすれば特典があります。',
      'offer_period',
      { end: '2027-05-31' },
    ],
    [
      '口座の開設を行った日の翌月末までに取引を行う必要があります。',
      'purchase_deadline',
      rule('opening', { months: 1 }, 'end_of_month'),
    ],
    ['抽選日：5月3日／当選発表：5月10日', 'payout_rule', { date: '--05-10' }],
  ] as const)('is read: %s', (text, kind, value) => {
    expect(values(text, kind)).toMatchObject([value]);
  });
  it.each([
    ['特典は、お申し込み月の2カ月後の月末までにご登録の口座へお振り込みいたします。', 'purchase_deadline'],
    ['特典の受取手続きのご案内メールは、開通月の6カ月後にお送りします。', 'payout_rule'],
    ['商品到着後7日経過した時点でポイントが使えるようになります。', 'expiry_rule'],
    ['ポイント交換の認証コードの有効期限は10分間です。', 'expiry_rule'],
    ['開設月の翌月末までに給与受取をされた方に特典を進呈します。', 'claim_window'],
  ] as const)('is not read into: %s', (text, kind) => {
    expect(values(text, kind)).toEqual([]);
  });
});
