import { describe, expect, it } from 'vitest';
import { refusal } from '../../entrypoints/background/refusal';
import { whatToAsk } from '../../entrypoints/background/sites';
import { applyCorrection } from '../../utils/page-corrections';
import { Settings, siteChoiceOf, type Trip, withSiteChoice } from '../../utils/records';

const sighting = {
  url: 'https://www.shop.test/cart',
  kind: 'cart',
  score: 0.6,
  signals: [],
  trigger: 'auto',
} as const;
type Sighting = Parameters<typeof refusal>[0];
const trip = { shop: 'shop.test' } as Trip;

interface Case {
  settings?: Partial<Settings>;
  seen?: Partial<Sighting>;
  trip?: Trip | null;
  landed?: boolean;
  awaited?: boolean;
  incognito?: boolean;
}

function why({ settings, seen, trip = null, landed = false, awaited = false, incognito = false }: Case) {
  const all = Settings.parse(settings ?? {});
  const page = applyCorrection({ ...sighting, signals: [], ...seen }, all.corrections);
  return refusal(page, { incognito }, all, { trip, landed, awaited });
}

const on = { sitesOn: ['shop.test'] };
const off = { sitesOff: ['shop.test'] };
const said = (kind: 'checkout' | 'cart' | 'other', path = '/cart') => ({
  corrections: [{ site: 'shop.test', path, kind }],
});

describe('a site that is always kept', () => {
  it('has its cart kept without a trip', () => expect(why({ settings: on })).toBeNull());
  it('and no other site', () => {
    expect(why({})).toBe('not-worth');
    expect(why({ settings: on, seen: { url: 'https://other.test/cart' } })).toBe('not-worth');
  });
  it('has nothing kept that is less likely than not, or of no kind', () => {
    expect(why({ settings: on, seen: { score: 0.49 } })).toBe('not-worth');
    expect(why({ settings: on, seen: { kind: 'other', score: 0.9 } })).toBe('not-worth');
  });
  it('has no private window kept', () => expect(why({ settings: on, incognito: true })).toBe('private'));
});

describe('a site that is never kept', () => {
  it('has nothing kept by itself, not even of a trip', () => {
    expect(why({ settings: off, seen: { kind: 'checkout', score: 1 } })).toBe('site-off');
    expect(why({ settings: off, trip, landed: true })).toBe('site-off');
  });
  it('is still kept by hand', () => expect(why({ settings: off, seen: { trigger: 'manual' } })).toBeNull());
});

describe('a page that was corrected', () => {
  it('is kept as what the user said, however low its score', () => {
    expect(why({ settings: said('checkout'), seen: { kind: 'other', score: 0 } })).toBeNull();
  });
  it('is not kept by itself when that kind is kept on trips only', () => {
    const seen = { kind: 'checkout', score: 0.9 } as const;
    expect(why({ seen })).toBeNull();
    expect(why({ settings: said('cart'), seen })).toBe('not-worth');
    expect(why({ settings: said('cart'), seen, trip })).toBeNull();
    expect(why({ settings: { ...said('cart'), ...on }, seen: { ...seen, score: 0.1 } })).toBeNull();
  });
  it('is not kept when the user said that it is worth nothing, unless a click landed there', () => {
    const seen = { kind: 'checkout', score: 0.9 } as const;
    expect(why({ settings: said('other'), seen })).toBe('not-worth');
    expect(why({ settings: { ...said('other'), ...on }, seen })).toBe('not-worth');
    expect(why({ settings: said('other'), seen, trip })).toBe('not-worth');
    expect(why({ settings: said('other'), seen, trip, landed: true })).toBeNull();
    expect(why({ settings: said('other'), seen: { ...seen, trigger: 'manual' } })).toBeNull();
  });
  it('says nothing of pages of another shape', () => {
    expect(why({ settings: said('checkout', '/basket'), seen: { kind: 'other', score: 0 } })).toBe(
      'not-worth',
    );
  });
});

describe('a page that has loaded', () => {
  const ask = (settings: Partial<Settings>) => whatToAsk(sighting.url, Settings.parse(settings));
  it('is left alone when the user said nothing of it, or no', () => {
    expect(ask({})).toBeNull();
    expect(ask(said('cart', '/basket'))).toBeNull();
    expect(ask(said('other'))).toBeNull();
    expect(ask({ ...off, ...said('cart') })).toBeNull();
    expect(whatToAsk('about:blank', Settings.parse(on))).toBeNull();
  });
  it('is asked on a site that is always kept, and whatever it looks like when it was corrected', () => {
    expect(ask(on)).toEqual({ any: false });
    expect(ask(said('cart'))).toEqual({ any: true });
    expect(ask({ ...on, ...said('cart') })).toEqual({ any: true });
  });
});

describe('the choice for a site', () => {
  const none = { sitesOn: [], sitesOff: [] };
  it('puts it in one list at most', () => {
    const always = withSiteChoice({ sitesOn: ['z.test'], sitesOff: ['shop.test'] }, 'shop.test', 'always');
    expect(always).toEqual({ sitesOn: ['shop.test', 'z.test'], sitesOff: [] });
    expect(withSiteChoice(always, 'shop.test', 'never')).toEqual({
      sitesOn: ['z.test'],
      sitesOff: ['shop.test'],
    });
    expect(withSiteChoice(withSiteChoice(none, 'a.test', 'never'), 'a.test', 'auto')).toEqual(none);
  });
  it('is read back, and keeps less should it ever be in both', () => {
    for (const choice of ['auto', 'always', 'never'] as const)
      expect(siteChoiceOf(withSiteChoice(none, 'a.test', choice), 'a.test')).toBe(choice);
    expect(siteChoiceOf({ sitesOn: ['a.test'], sitesOff: ['a.test'] }, 'a.test')).toBe('never');
  });
});

describe('a history page', () => {
  const seen = { kind: 'account', score: 0.9, url: 'https://www.portal.test/passbook' } as const;

  it('is kept where a trip of its portal waits for its reward', () => {
    expect(why({ seen, awaited: true })).toBeNull();
  });

  it('is not kept elsewhere, when it is hardly one, on a site that is never kept, or in a private window', () => {
    expect(why({ seen })).toBe('not-worth');
    expect(why({ seen: { ...seen, score: 0.6 }, awaited: true })).toBe('not-worth');
    expect(why({ seen, awaited: true, settings: { sitesOff: ['portal.test'] } })).toBe('site-off');
    expect(why({ seen, awaited: true, incognito: true })).toBe('private');
  });

  it('alone is meant: what is no history is not kept for a waiting trip', () => {
    expect(why({ seen: { ...seen, kind: 'cart' }, awaited: true })).toBe('not-worth');
  });
});
