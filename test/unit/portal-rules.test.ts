import { describe, expect, it } from 'vitest';
import {
  claimClock,
  type OfferFact,
  offerOverPortal,
  portalOfHost,
  portalRules,
  portals,
} from '../../utils/portals';
import type { FactReading } from '../../utils/records';

const rulesOf = (host: string) => {
  const portal = portalOfHost(host);
  if (!portal) throw new Error(`no portal at ${host}`);
  return portalRules(portal);
};
const page = { source: 'https://warau.jp/offer', asOf: '2026-11-25T03:04:05.000Z' };
const fact = (
  kind: FactReading['kind'],
  value: FactReading['value'],
  more: Partial<OfferFact> = {},
): OfferFact => ({
  kind,
  quote: `${kind} in words`,
  value,
  sure: true,
  ...page,
  ...more,
});
const days = (anchor: string, count: number) => ({
  anchor,
  offset: { days: count },
  snap: 'none',
  within: true,
});

describe('rules of a portal', () => {
  it('say where they are from and as of when, each with the source it rests on', () => {
    const rules = rulesOf('hapitas.jp');
    expect(rules.contactShop).toEqual({
      value: 'forbidden',
      from: 'portal',
      source: 'https://poikatsu-iroha.com/contact-to-advertisers/',
      asOf: '2026-11-22',
      secondary: true,
    });
    expect(rules.opens).toMatchObject({ source: 'https://faq.hapitas.jp/hc/ja/articles/360033910914' });
    expect(rules.opens).not.toHaveProperty('secondary');
    expect(rules.closes).toBeUndefined();
  });

  it.each(portals)('of $id each have a source', (portal) => {
    const { variesByOffer: _, ...rules } = portalRules(portal);
    for (const rule of Object.values(rules))
      expect(rule).toMatchObject({ from: 'portal', source: expect.stringMatching(/^https:/) });
  });

  it('of a country come from that country’s source', () => {
    expect(rulesOf('www.topcashback.es').investigation).toMatchObject({
      value: { months: [2, 3] },
      source: expect.stringContaining('topcashback.es'),
    });
    expect(rulesOf('www.topcashback.co.uk').investigation?.value).toEqual({ months: [1, 3] });
  });

  it('lie under the user’s own values, which can also take one away', () => {
    const quidco = portals.find(({ id }) => id === 'quidco');
    if (!quidco) throw new Error('no Quidco');
    const rules = portalRules(quidco, {
      closes: { after: 'purchase', days: 60 },
      opens: null,
      reply: { days: 5 },
      setOn: '2026-11-26',
    });
    expect(rules.closes).toEqual({
      value: { after: 'purchase', days: 60 },
      from: 'user',
      asOf: '2026-11-26',
    });
    expect(rules.opens).toBeUndefined();
    expect(rules.reply?.from).toBe('user');
    expect(rules.payout?.from).toBe('portal');
  });
});

describe('the offer’s own page', () => {
  it('replaces the clocks it prints and leaves the others', () => {
    const rules = offerOverPortal(rulesOf('warau.jp'), [fact('contact_rule', days('x_judgement', 90))]);
    expect(rules.variesByOffer).toBe(true);
    expect(claimClock(rules, 'rejected').closes).toMatchObject({
      value: { after: 'judgement', days: 90 },
      from: 'offer',
      quote: 'contact_rule in words',
      ...page,
    });
    expect(claimClock(rules, 'overdue').closes?.value).toEqual({ after: 'expected', days: 60 });
  });

  it('sets the window, the ban on asking the shop, the time of an answer and the payout', () => {
    const payout = { anchor: 'purchase', offset: { days: 60 }, snap: 'none', approx: true };
    const rules = offerOverPortal(rulesOf('pc.moppy.jp'), [
      fact('claim_window', days('purchase', 90)),
      fact('claim_window', days('x_click', 45)),
      fact('contact_rule', { type: 'no_direct_contact' }),
      fact('contact_rule', { reply: { anchor: 'x_enquiry', offset: { months: [1, 3] }, snap: 'none' } }),
      fact('contact_rule', { reply: { anchor: 'x_enquiry', offset: { days: 10 }, snap: 'none' } }),
      fact('contact_rule', { opensAt: { anchor: 'purchase', offset: { hours: 48 }, snap: 'none' } }),
      fact('payout_rule', payout),
    ]);
    expect(rules.closes?.value).toEqual({ after: 'click', days: 45 });
    expect(rules.contactShop).toMatchObject({ value: 'forbidden', from: 'offer' });
    expect(rules.investigation?.value).toEqual({ months: [1, 3] });
    expect(rules.reply?.value).toEqual({ days: 10 });
    expect(rules.opens).toMatchObject({ value: { after: 'purchase', hours: 48 }, from: 'offer' });
    expect(rules.payoutRule).toMatchObject({ value: payout, from: 'offer' });
    expect(rules.lapse?.from).toBe('portal');
  });

  it('keeps as it stands what is no clock: dates, month ends, anchors no clock has', () => {
    const window = { start: null, end: '2026-12-31' };
    expect(offerOverPortal({}, [fact('claim_window', window)]).inquiryWindow?.value).toEqual(window);
    const monthEnd = { anchor: 'purchase', offset: { months: 3 }, snap: 'end_of_month' };
    const rules = offerOverPortal({}, [fact('contact_rule', monthEnd)]);
    expect(rules.closes).toBeUndefined();
    expect(rules.inquiryWindow?.value).toEqual(monthEnd);
    expect(offerOverPortal({}, [fact('claim_window', days('x_draw', 21))]).closes).toBeUndefined();
  });

  it('says nothing by what was read without being sure, until the user has said what it means', () => {
    const unsure = fact('contact_rule', days('purchase', 30), { sure: false });
    expect(offerOverPortal({}, [unsure])).toEqual({});
    const at = '2026-11-26T00:00:00.000Z';
    const said = { ...unsure, correction: { value: days('purchase', 20), at } };
    expect(offerOverPortal({}, [said]).closes).toMatchObject({ value: { days: 20 }, from: 'user' });
    const denied = fact('contact_rule', days('purchase', 30), { correction: { value: null, at } });
    expect(offerOverPortal({}, [denied])).toEqual({});
  });

  it('says nothing by facts of other kinds', () => {
    const others = [fact('expiry_rule', days('grant', 30)), fact('min_spend', { amount: 3000, unit: 'JPY' })];
    expect(offerOverPortal({}, others)).toEqual({});
  });
});

describe('the clock of a case', () => {
  it('is the general window for what was never listed, and no more than its opening for what is overdue', () => {
    const rules = rulesOf('www.quidco.com');
    expect(claimClock(rules, 'unlisted').closes?.value).toEqual({ after: 'purchase', days: 45 });
    expect(claimClock(rules, 'overdue').closes).toBeUndefined();
    expect(claimClock(rules, 'overdue').opens).toBeDefined();
    expect(claimClock(rules, 'rejected')).toEqual({});
  });

  it('is its own where the portal has one', () => {
    const rules = rulesOf('www.aklamio.com');
    expect(claimClock(rules, 'rejected').closes?.value).toEqual({ after: 'rejection', months: 3 });
    expect(claimClock(rules, 'unlisted').closes?.value).toEqual({ after: 'purchase', months: 3 });
  });
});
