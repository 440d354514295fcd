/** Warnings about what is kept of a trip, and terms that changed. */
import { describe, expect, it } from 'vitest';
import type { OfferRules } from '../../utils/portals';
import { warningsOf, warningText } from '../../utils/warnings';
import { completePage, found, landingPage, offerPage, page, term, warningCase } from './warning-cases';

const anchors = {
  clicked: '2026-11-10T02:00:00.000Z',
  entered: '2026-11-10T02:05:00.000Z',
  purchased: completePage.seenAt,
};

describe('evidence-incomplete', () => {
  const rule = 'evidence-incomplete';
  const form = (fields: NonNullable<OfferRules['form']>['value']['fields']): OfferRules => ({
    form: { value: { fields, documents: ['proof-image'] }, from: 'portal' },
  });
  const whole = form(['offer-from-access-list', 'order-number', 'entered-at']);
  const bare = { trip: { anchors: { ...anchors, entered: undefined }, orderNumber: null } };
  const missing = (input: ReturnType<typeof warningCase>) =>
    warningsOf(input).find((warning) => warning.rule === rule)?.words.missing;

  it('names what the form asks for and the trip lacks', () => {
    const input = warningCase({ ...bare, rules: whole, pages: [landingPage] });
    expect(found(rule, input)).toEqual(['note']);
    expect(missing(input)).toBe('order-number confirmation-page offer-page entry-page');
    const [warning] = warningsOf(input);
    expect(warning && warningText(warning, 'es')?.what).toContain(
      'el número de pedido, la página de confirmación, la página de la oferta y la página de inscripción.',
    );
  });
  it('is silent when all of it is kept', () => {
    const trip = { anchors, orderNumber: 'A-100' };
    const pages = [offerPage, landingPage, completePage];
    expect(found(rule, warningCase({ trip, rules: whole, pages }))).toEqual([]);
  });
  it('names nothing that the form does not ask for', () => {
    const pages = [landingPage, completePage];
    expect(missing(warningCase({ ...bare, rules: form(['use-date']), pages }))).toBeUndefined();
    const terms = [term('entry_required')];
    expect(missing(warningCase({ ...bare, rules: form(['use-date']), pages, terms }))).toBe('entry-page');
  });
  it('without a form, names the order number only, and only where an order was confirmed', () => {
    expect(missing(warningCase({ ...bare, pages: [completePage] }))).toBe('order-number');
    expect(missing(warningCase({ ...bare, pages: [landingPage] }))).toBeUndefined();
    const application = page({ kind: 'application' });
    expect(missing(warningCase({ ...bare, pages: [application, completePage] }))).toBeUndefined();
  });
  it('is silent before the order and once the reward is confirmed', () => {
    expect(found(rule, warningCase({ rules: whole }))).toEqual([]);
    expect(found(rule, warningCase({ trip: { ...bare.trip, status: 'confirmed' }, rules: whole }))).toEqual(
      [],
    );
  });
});

describe('terms-changed-since-click', () => {
  const rule = 'terms-changed-since-click';
  const termsChanged = { at: completePage.seenAt, before: '10%', after: '5%' };
  it('notes it and says which version counts', () => {
    const rules: OfferRules = { termsVersion: { value: 'completion', from: 'portal' } };
    const input = warningCase({ termsChanged, rules });
    expect(found(rule, input)).toEqual(['note']);
    const [warning] = warningsOf(input);
    expect(warning && warningText(warning, 'en')?.why).toContain('at the time the purchase is completed');
    expect(warningsOf(warningCase({ termsChanged }))[0]?.words.counts).toBe('unknown');
  });
  it('is silent where they say the same, and without a trip', () => {
    expect(found(rule, warningCase())).toEqual([]);
    expect(found(rule, warningCase({ trip: null, termsChanged }))).toEqual([]);
  });
});
