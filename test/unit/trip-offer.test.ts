import { describe, expect, it } from 'vitest';
import { type Offer, offerOfTrip, tripOffer } from '../../utils/offers';
import type { Trip } from '../../utils/records';

const offer = (more: Partial<Offer> = {}): Offer => ({
  id: '1024',
  name: '木もれび商店',
  url: 'https://pointo.test/ad/1024?from=top',
  reward: { amount: 1200, unit: 'point', kind: 'fixed', upTo: false, quote: '1,200pt' },
  worth: { amount: 120, currency: 'JPY' },
  conditions: null,
  ...more,
});
const none: Trip['offer'] = { name: null, id: null, reward: null, currency: null, url: null };
const trip = (more: Partial<Trip['offer']> = {}) => ({
  offer: { ...none, ...more },
  anchors: { clicked: '2026-11-26T10:00:00.000Z' },
});
const at = (time: string, one: Offer, withdrawnAt: string | null = null) => ({
  offer: one,
  seenAt: `2026-11-26T${time}:00.000Z`,
  withdrawnAt,
});

describe('the offer of a trip', () => {
  it('is kept as worth in money where that is known, else as the amount with its unit', () => {
    expect(tripOffer(offer())).toEqual({
      id: '1024',
      name: '木もれび商店',
      url: 'https://pointo.test/ad/1024?from=top',
      reward: 120,
      currency: 'JPY',
    });
    const share = offer({
      worth: null,
      reward: { ...offer().reward, amount: 8, unit: 'percent', kind: 'rate' },
    });
    expect(tripOffer(share)).toMatchObject({ reward: 8, currency: '%' });
    const perEuro = { ...offer().reward, kind: 'rate', per: { amount: 1, unit: 'EUR' } } as const;
    expect(tripOffer(offer({ worth: null, reward: perEuro })).currency).toBe('pt/EUR');
    const perYen = { ...perEuro, per: { amount: 100, unit: 'JPY' } };
    expect(tripOffer(offer({ worth: null, reward: perYen })).currency).toBe('pt/100 JPY');
  });

  it('is the one seen last before the click, whatever was seen before and after', () => {
    const seen = [
      at('10:30', offer({ id: '3', name: 'later' })),
      at('09:59', offer({ id: '2', name: 'clicked on' })),
      at('09:30', offer({ id: '1', name: 'looked at' })),
    ];
    expect(offerOfTrip(trip(), seen)).toMatchObject({ id: '2', name: 'clicked on' });
  });

  it('is not one that was taken back', () => {
    const seen = [
      at('09:30', offer({ id: '1' })),
      at('09:59', offer({ id: '2' }), '2026-11-26T12:00:00.000Z'),
    ];
    expect(offerOfTrip(trip(), seen).id).toBe('1');
  });

  it('is completed by a later sight of the same page, and by what the trip knew', () => {
    const seen = [
      at('09:59', offer({ id: null, name: null })),
      at('11:00', offer({ url: 'https://www.pointo.test/ad/1024/' })),
    ];
    expect(offerOfTrip(trip(), seen)).toMatchObject({ id: '1024', name: '木もれび商店' });
    expect(offerOfTrip(trip({ name: 'a title' }), [at('09:59', offer({ name: null }))]).name).toBe('a title');
  });

  it('is what was seen only later when it is the same or nothing was known, and never another', () => {
    const later = [at('11:00', offer())];
    expect(offerOfTrip(trip(), later).id).toBe('1024');
    expect(offerOfTrip(trip({ url: 'https://pointo.test/ad/1024' }), later).reward).toBe(120);
    const other = trip({ url: 'https://pointo.test/ad/77' });
    expect(offerOfTrip(other, later)).toBe(other.offer);
  });

  it('stays the same object when nothing changes', () => {
    const known = trip(tripOffer(offer()));
    expect(offerOfTrip(known, [at('09:59', offer())])).toBe(known.offer);
    expect(offerOfTrip(known, [])).toBe(known.offer);
  });
});
