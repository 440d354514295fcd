/** What is known of a browser becomes findings and a verdict; what is not known never makes it "ready". */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  endpointsOf,
  type Finding,
  findingsOf,
  type ReadinessFacts,
  type StoppedHost,
  stoppedHosts,
  verdictOf,
} from '../../utils/readiness';
import type { Observation } from '../../utils/records';
import { tripRecord } from '../fixtures/records';

const at = '2026-11-22T10:00:00.000Z';
const later = '2026-11-23T10:00:00.000Z';

/** Everything known, and nothing in the way. */
const good: ReadinessFacts = {
  browser: 'firefox',
  cookiesEnabled: true,
  globalPrivacyControl: false,
  doNotTrack: null,
  set: { thirdPartyCookies: 'partitioned', protection: 'standard' },
  told: { cookies: { enabled: true, at }, thirdParty: null },
  stopped: [],
  observed: true,
  probe: {
    answers: [{ host: 'px.ad.test', outcome: 'reached' }],
    cookiesEnabled: true,
    thirdPartyCookies: null,
  },
};
const stop: StoppedHost = { host: 'px.ad.test', what: 'tag', by: 'extension', times: 1, at, since: false };
const answers = (...outcomes: NonNullable<ReadinessFacts['probe']>['answers'][number]['outcome'][]) => ({
  cookiesEnabled: true,
  thirdPartyCookies: null,
  answers: outcomes.map((outcome, i) => ({ host: `h${i}.test`, outcome })),
});
const findingOf = (facts: Partial<ReadinessFacts>, id: Finding['id']) =>
  findingsOf({ ...good, ...facts }).find((finding) => finding.id === id);
const verdict = (facts: Partial<ReadinessFacts>) => verdictOf(findingsOf({ ...good, ...facts }));

describe('the verdict', () => {
  it('is ready only where everything is known and good', () => {
    expect(verdict({})).toEqual({ verdict: 'ready', unknown: [] });
    const chrome = { set: { thirdPartyCookies: 'allowed' as const, protection: null } };
    expect(verdict({ browser: 'chrome', ...chrome })).toEqual({ verdict: 'ready', unknown: [] });
  });

  it.each<[string, Partial<ReadinessFacts>, string[]]>([
    ['the settings', { set: null }, ['third-party', 'protection']],
    ['the cookies of others', { set: { thirdPartyCookies: null, protection: 'off' } }, ['third-party']],
    ['the protection', { set: { thirdPartyCookies: 'allowed', protection: null } }, ['protection']],
    ['what was stopped', { observed: false }, ['stopped']],
    ['the way to the networks', { probe: null }, ['probe']],
    ['the way to one of them', { probe: answers('reached', 'unheard') }, ['probe']],
    ['the way to any', { probe: answers() }, ['probe']],
  ])('is unknown, and says of what, without %s', (_, facts, unknown) => {
    expect(verdict(facts)).toEqual({ verdict: 'unknown', unknown });
  });

  it('says nothing good of nothing', () => {
    expect(verdictOf([])).toEqual({ verdict: 'unknown', unknown: [] });
  });

  it.each<[string, Partial<ReadinessFacts>, string]>([
    ['cookies are off', { cookiesEnabled: false }, 'not-ready'],
    ['the page may keep none', { probe: { ...answers('reached'), cookiesEnabled: false } }, 'not-ready'],
    ['an extension stops a network', { probe: answers('reached', 'by-extension') }, 'not-ready'],
    ['the protection stops one', { probe: answers('by-protection') }, 'not-ready'],
    ['something stops one', { probe: answers('by-other', 'unheard') }, 'not-ready'],
    ['one cannot be reached', { probe: answers('reached', 'unreachable') }, 'check'],
    ['one was stopped lately', { stopped: [stop] }, 'check'],
    ['others’ cookies are blocked', { set: { thirdPartyCookies: 'blocked', protection: 'off' } }, 'check'],
    ['trackers are stopped', { set: { thirdPartyCookies: 'allowed', protection: 'strict' } }, 'check'],
    [
      'a kept page had no cookies',
      { probe: null, told: { ...good.told, cookies: { enabled: false, at } } },
      'check',
    ],
  ])('is not ready, or to be looked at, when %s', (_, facts, expected) => {
    expect(verdict(facts).verdict).toBe(expected);
  });

  it('is the worst that was found, and still tells what is not known', () => {
    const worst = verdict({ set: null, cookiesEnabled: false, stopped: [stop] });
    expect(worst).toEqual({ verdict: 'not-ready', unknown: ['third-party', 'protection'] });
  });

  it('does not hang on GPC and Do Not Track, which are told', () => {
    const facts = { globalPrivacyControl: true, doNotTrack: '1' };
    expect(verdict(facts).verdict).toBe('ready');
    expect([findingOf(facts, 'gpc')?.says, findingOf(facts, 'dnt')?.says]).toEqual(['gpc-on', 'dnt-on']);
    const none = { globalPrivacyControl: null, doNotTrack: 'unspecified' };
    expect([findingOf(none, 'gpc')?.says, findingOf(none, 'dnt')?.says]).toEqual(['gpc-off', 'dnt-off']);
  });
});

describe('third-party cookies', () => {
  const told = { ...good.told, thirdParty: { cookies: 'allowed', at } } as const;
  it('are as the browser is set, before what the page tried and what a kept page told', () => {
    const probe = { ...answers('reached'), thirdPartyCookies: 'partitioned' } as const;
    expect(findingOf({ told, probe }, 'third-party')?.from).toBe('settings');
    expect(findingOf({ told, probe, set: null }, 'third-party')).toMatchObject({
      says: 'third-party-partitioned',
      from: 'probe',
    });
    expect(findingOf({ told, set: null }, 'third-party')).toMatchObject({
      says: 'third-party-allowed',
      from: 'page',
      at,
    });
  });
});

describe('Chrome', () => {
  it('has no tracking protection to say anything of', () => {
    expect(findingOf({ browser: 'chrome', set: null }, 'protection')).toBeUndefined();
    expect(verdict({ browser: 'chrome', set: null }).unknown).toEqual(['third-party']);
  });
});

const tag = (fields: Partial<Extract<Observation, { kind: 'tag' }>>): Observation => ({
  id: v7(),
  tripId: null,
  site: 'shop.test',
  at,
  kind: 'tag',
  host: 'px.ad.test',
  outcome: 'blocked',
  by: 'extension',
  page: 'www.shop.test',
  ...fields,
});
const hop = (error: string): Observation => ({
  id: v7(),
  tripId: null,
  site: 'portal.test',
  at,
  kind: 'hop-blocked',
  host: 'rd.ad.test',
  error,
});

describe('what was stopped', () => {
  it('is told by host, by what it was and by whom', () => {
    const rows = stoppedHosts([tag({}), tag({ at: later }), hop('NS_ERROR_TRACKING_URI')]);
    expect(rows).toEqual([
      { host: 'px.ad.test', what: 'tag', by: 'extension', times: 2, at: later, since: false },
      { host: 'rd.ad.test', what: 'click', by: 'tracking-protection', times: 1, at, since: false },
    ]);
    expect(stoppedHosts([hop('some other word')])[0]?.by).toBe('unknown');
  });

  it('is over once a tag got through to the same host, and not by one before or to another', () => {
    const sent = (fields: object) => tag({ outcome: 'sent', ...fields });
    expect(stoppedHosts([tag({}), sent({ at: later })])[0]?.since).toBe(true);
    expect(stoppedHosts([tag({ at: later }), sent({ at })])[0]?.since).toBe(false);
    expect(stoppedHosts([tag({}), sent({ at: later, host: 'other.test' })])[0]?.since).toBe(false);
    const over = findingOf({ stopped: [{ ...stop, since: true }] }, 'stopped');
    expect(over).toMatchObject({ state: 'good', says: 'stopped-over' });
  });

  it('is nothing where requests were sent, or failed by themselves', () => {
    expect(stoppedHosts([tag({ outcome: 'sent' }), tag({ outcome: 'failed' })])).toEqual([]);
  });
});

describe('whom a probe asks', () => {
  const url = (address: string) => ({ url: address, at, kind: 'redirect' as const });
  const trip = tripRecord({
    route: [
      url('https://portal.test/out/1'),
      url('http://px.ad.test:8080/click?x=1'),
      url('https://rd.ad.test/r'),
      url('https://www.shop.test/campaign'),
    ],
  });

  it('are the hosts on the way and those of the tags, not the portal and not the shop', () => {
    const seen = [
      tag({ tripId: trip.id, host: 'tag.ad.test' }),
      tag({ tripId: trip.id, host: 'px.ad.test' }),
      tag({ tripId: trip.id, host: 'metrics.shop.test' }),
      tag({ tripId: v7(), host: 'another-trip.test' }),
    ];
    expect(endpointsOf([trip], seen, 6)).toEqual([
      'http://px.ad.test:8080',
      'https://rd.ad.test',
      'https://tag.ad.test',
    ]);
  });

  it('are asked the safe way where both were seen, and only so many', () => {
    const older = tripRecord({ route: [url('http://rd.ad.test/x'), url('https://px.ad.test/y'), url('x')] });
    expect(endpointsOf([trip, older], [], 1)).toEqual(['https://px.ad.test']);
    expect(endpointsOf([trip, older], [], 6)).toEqual(['https://px.ad.test', 'https://rd.ad.test']);
    expect(endpointsOf([], [], 6)).toEqual([]);
  });
});
