import { describe, expect, it } from 'vitest';
import en from '../../utils/terms/grammar/en';
import es from '../../utils/terms/grammar/es';
import type { Found, Grammar } from '../../utils/terms/shapes';

const find = (grammar: Grammar, text: string, zone = 'UTC'): readonly Found[] =>
  grammar.find(
    { at: 0, end: text.length, text, label: '', heading: '', before: '' },
    { seenAt: '2026-11-26T00:00:00Z', zone },
  );
const first = (grammar: Grammar, text: string, zone?: string) => find(grammar, text, zone)[0]?.value;

describe('periods and deadlines in English', () => {
  it.each([
    ['from November 1, 2026 to November 30, 2026', '2026-11-01', '2026-11-30'],
    ['between 1st Nov and 5 December 2026', '2026-11-01', '2026-12-05'],
    ['Nov 1-30, 2026', '2026-11-01', '2026-11-30'],
    ['20 December - 5 January 2027', '2026-12-20', '2027-01-05'],
    ['2026-11-01 to 2026-11-30', '2026-11-01', '2026-11-30'],
    ['until 11:59 pm ET on November 30, 2026', null, '2026-11-30T23:59'],
    ['ends at midnight on 30 November 2026', null, '2026-11-30T24:00'],
    ['by noon on 3 March 2027', null, '2027-03-03T12:00'],
    ['by the end of February 2027', null, '2027-02-28'],
    ['valid from 4 May 2027', '2027-05-04', null],
    ['received after 28 February 2027 will not be accepted', null, '2027-02-28'],
  ])('%s', (text, start, end) => {
    expect(first(en, text)).toMatchObject({ start, end });
  });

  it('put the day where the text or the place puts it', () => {
    expect(first(en, 'until 30/11/2026')).toMatchObject({ end: '2026-11-30' });
    expect(first(en, 'by 3/4/2027, for £20')).toMatchObject({ end: '2027-04-03' });
    expect(first(en, 'by 3/4/2027 (PST)')).toMatchObject({ end: '2027-03-04' });
    expect(first(en, 'by 3/4/2027', 'Europe/London')).toMatchObject({ end: '2027-04-03' });
    expect(first(en, 'by 3/4/2027', 'America/Chicago')).toMatchObject({ end: '2027-03-04' });
  });

  it('know verbs from months, and dates that cannot be', () => {
    expect(find(en, 'you may 5 times enter')).toEqual([]);
    expect(find(en, 'by 31 November 2026')).toEqual([]);
  });
});

describe('rules in English', () => {
  it.each([
    ['within 72 hours of purchase', 'purchase', { hours: 72 }, 'none'],
    ['6-8 weeks after we receive your claim form', 'x_claim_received', { days: [42, 56] }, 'none'],
    ['ten (10) business days from the date of issue', 'grant', { businessDays: 10 }, 'none'],
    ['a fortnight after your stay', 'x_usage_end', { days: 14 }, 'none'],
    ['once your order is approved, within 30 days', 'approval', { days: 30 }, 'none'],
    ['by the end of the month following your purchase', 'purchase', { months: 1 }, 'end_of_month'],
    ['on the 15th of the month after approval', 'approval', { months: 1 }, 'day_15'],
    ['12 months from the end of the month of issue', 'grant', { months: 12 }, 'end_of_month'],
    ['on 31 December of the year following issue', 'grant', { years: 1 }, 'fixed_12-31'],
  ])('%s', (text, anchor, offset, snap) => {
    expect(first(en, text)).toMatchObject({ anchor, offset, snap });
  });

  it.each(['aged 18 years or over', 'open 24 hours a day', 'in the last 12 months', 'a two-year warranty'])(
    'are not made of "%s"',
    (text) => expect(find(en, text)).toEqual([]),
  );
});

describe('times in Spanish', () => {
  it.each([
    ['del 1 al 30 de noviembre de 2026', '2026-11-01', '2026-11-30'],
    ['entre el 1 de mayo y el 2 de junio de 2027', '2027-05-01', '2027-06-02'],
    ['hasta el 30/11/2026', null, '2026-11-30'],
    ['a partir del 18 de abril de 2027', '2027-04-18', null],
    [
      'desde las 10:00 horas del 1 de mayo hasta las 23:59 horas del 3 de mayo de 2027',
      '2027-05-01T10:00',
      '2027-05-03T23:59',
    ],
  ])('%s', (text, start, end) => {
    expect(first(es, text)).toMatchObject({ start, end });
  });

  it.each([
    ['a los 30 días de la compra', 'purchase', { days: 30 }, 'none'],
    ['dentro de los 15 días hábiles siguientes a la notificación', 'x_notice', { businessDays: 15 }, 'none'],
    ['tras 12 meses sin movimientos', 'last_activity', { months: 12 }, 'none'],
    ['durante el mes siguiente a la compra', 'purchase', { months: 1 }, 'none'],
    ['el día 15 del mes siguiente a la confirmación', 'approval', { months: 1 }, 'day_15'],
    ['treinta (30) días desde la fecha de emisión', 'grant', { days: 30 }, 'none'],
  ])('%s', (text, anchor, offset, snap) => {
    expect(first(es, text)).toMatchObject({ anchor, offset, snap });
  });
});

describe('amounts', () => {
  it.each([
    [en, 'spend $1,500 or more', 1500, 'USD'],
    [en, 'a £50.50 voucher', 50.5, 'GBP'],
    [en, '5,000 bonus points', 5000, 'point'],
    [es, 'compras de 1.250,50 €', 1250.5, 'EUR'],
    [es, 'tope de $10.000 en Argentina', 10_000, 'ARS'],
    [es, 'mínimo $500.00 MXN', 500, 'MXN'],
    [es, 'un 10 % de descuento', 10, 'percent'],
  ] as const)('%#: %s', (grammar, text, amount, unit) => {
    expect(first(grammar, text)).toMatchObject({ amount, unit });
  });
});
