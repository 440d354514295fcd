/** Warnings about a browser that does not let itself be tracked. */
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../utils/records';
import { warningsOf, warningText } from '../../utils/warnings';
import { checkoutPage, completePage, found, offerPage, page, seen, term, warningCase } from './warning-cases';

const environment = (fields: Partial<Environment> = {}): Environment => ({
  language: 'ja',
  cookiesEnabled: true,
  doNotTrack: null,
  globalPrivacyControl: null,
  online: true,
  ...fields,
});
const strict = { thirdPartyCookies: null, protection: 'strict' } as const;
const blocked = { thirdPartyCookies: 'blocked', protection: null } as const;
const ordered = {
  trip: { anchors: { clicked: '2026-11-10T02:00:00.000Z', purchased: completePage.seenAt } },
  pages: [offerPage, checkoutPage, completePage],
};
const cookies = (at: string, ...all: { name: string; digest: string; expires: string | null }[]) =>
  seen({ kind: 'cookies', at, cookies: all });
const kept = { name: '_a8_s1', digest: 'a', expires: '2027-02-08T02:00:00.000Z' };

describe('tracking-protection-on', () => {
  const rule = 'tracking-protection-on';
  it('warns while shopping, with the hosts of the networks', () => {
    const route = [
      {
        url: 'https://px.a8.net/svt/ejp?a8mat=1',
        at: '2026-11-10T02:00:00.000Z',
        kind: 'redirect' as const,
        network: 'a8',
      },
    ];
    expect(found(rule, warningCase({ tracking: strict, trip: { route } }))).toEqual(['may-fail px.a8.net']);
  });
  it('is silent in standard mode, where it is not known, and once ordered', () => {
    expect(found(rule, warningCase({ tracking: { ...strict, protection: 'standard' } }))).toEqual([]);
    expect(found(rule, warningCase())).toEqual([]);
    expect(found(rule, warningCase({ tracking: strict, ...ordered }))).toEqual([]);
  });
  it('is silent where no network has the click, without a trip, on the portal and on another device', () => {
    expect(found(rule, warningCase({ tracking: strict, trip: { networks: [] } }))).toEqual([]);
    expect(found(rule, warningCase({ tracking: strict, trip: null }))).toEqual([]);
    expect(found(rule, warningCase({ tracking: strict, pages: [offerPage] }))).toEqual([]);
    expect(found(rule, warningCase({ tracking: strict, pages: [page({ device: 'another' })] }))).toEqual([]);
  });
  it('quotes the offer on tracking prevention', () => {
    const terms = [
      term('cookie_rule', { value: { type: 'private_mode' }, quote: 'シークレットモードは対象外です。' }),
      term('cookie_rule', {
        value: { type: 'tracking_permission' },
        quote: 'トラッキングを許可してください。',
      }),
    ];
    const [warning] = warningsOf(warningCase({ tracking: strict, terms }));
    expect(warning?.quote?.text).toBe('トラッキングを許可してください。');
  });
});

describe('third-party-cookies-off', () => {
  const rule = 'third-party-cookies-off';
  it('notes it, and warns where the offer asks for cookies', () => {
    const asks = term('cookie_rule', { value: { type: 'cookies' }, quote: 'Cookieを有効にしてください。' });
    expect(found(rule, warningCase({ tracking: blocked }))).toEqual(['note www.shop.test']);
    expect(found(rule, warningCase({ tracking: blocked, terms: [asks] }))).toEqual([
      'may-fail www.shop.test',
    ]);
  });
  it('stays a note where the offer only wants cookies cleared before', () => {
    const clear = term('cookie_rule', { value: { type: 'cookies' }, quote: '事前にCookieを削除' });
    expect(found(rule, warningCase({ tracking: blocked, terms: [clear] }))).toEqual(['note www.shop.test']);
  });
  it('is sure where all cookies are off, unless some were seen', () => {
    const off = environment({ cookiesEnabled: false });
    expect(found(rule, warningCase({ environment: off }))).toEqual(['will-fail www.shop.test']);
    const observations = [cookies('2026-11-10T02:01:00.000Z', kept)];
    expect(found(rule, warningCase({ environment: off, observations }))).toEqual([]);
  });
  it('is silent where they are allowed or partitioned, and once ordered', () => {
    expect(found(rule, warningCase({ environment: environment() }))).toEqual([]);
    expect(found(rule, warningCase({ tracking: { ...blocked, thirdPartyCookies: 'partitioned' } }))).toEqual(
      [],
    );
    expect(found(rule, warningCase({ tracking: blocked, ...ordered }))).toEqual([]);
  });
  it('says which cookies', () => {
    const [warning] = warningsOf(warningCase({ tracking: blocked }));
    expect(warning && warningText(warning, 'es')?.what).toContain('bloquea las cookies de terceros.');
  });
});

describe('cookies-cleared', () => {
  const rule = 'cookies-cleared';
  const at = (...observations: ReturnType<typeof cookies>[]) => warningCase({ observations });
  const first = '2026-11-10T02:01:00.000Z';
  const last = '2026-11-10T02:29:00.000Z';
  const how = (input: ReturnType<typeof warningCase>) => warningsOf(input)[0]?.words.how;

  it('warns of click cookies that were removed before the order', () => {
    expect(found(rule, at(cookies(first, kept), cookies(last)))).toEqual(['will-fail shop.test']);
    expect(how(at(cookies(first, kept), cookies(last)))).toBe('removed');
  });
  it('says when they had expired, or may have gone with the session', () => {
    const expired = { ...kept, expires: '2026-11-10T02:20:00.000Z' };
    const session = { ...kept, expires: null };
    expect(how(at(cookies(first, expired), cookies(last)))).toBe('expired');
    expect(how(at(cookies(first, session), cookies(last)))).toBe('session');
    expect(found(rule, at(cookies(first, session), cookies(last)))).toEqual(['may-fail shop.test']);
  });
  it('is silent while one is left, when they are back, and where none was ever seen', () => {
    const renamed = { ...kept, name: '_a8_s2' };
    expect(found(rule, at(cookies(first, kept, renamed), cookies(last, renamed)))).toEqual([]);
    expect(found(rule, at(cookies(first, kept), cookies(last, renamed)))).toEqual([]);
    expect(found(rule, at(cookies(first, kept), cookies(last), cookies(last, kept)))).toEqual([]);
    expect(found(rule, at(cookies(first), cookies(last)))).toEqual([]);
  });
  it('is silent of cookies of an earlier click, and of what comes after the order', () => {
    expect(found(rule, at(cookies('2026-11-09T02:00:00.000Z', kept), cookies(last)))).toEqual([]);
    const after = [cookies(first, kept), cookies('2026-11-10T03:00:00.000Z')];
    expect(found(rule, warningCase({ ...ordered, observations: after }))).toEqual([]);
  });
  it('is silent where a private window or another container has cookies of its own', () => {
    const observations = [cookies(first, kept), cookies(last)];
    const pages = [page({ seenAt: first }), page({ container: 'firefox-container-2' })];
    expect(found(rule, warningCase({ observations, pages }))).toEqual([]);
    expect(found(rule, warningCase({ observations, trip: { status: 'pending' } }))).toEqual([]);
  });
});
