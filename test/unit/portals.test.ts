import { describe, expect, it } from 'vitest';
import { ruleNames } from '../../utils/portal-rules';
import { sourceOfRule } from '../../utils/portal-source';
import {
  bystanderOfHost,
  offerIdOf,
  type Portal,
  portalOfHost,
  portals,
  statusOfLabel,
} from '../../utils/portals';
import { PortalFile } from './portal-schema';

const ownerOf = (host: string) => portalOfHost(host) ?? bystanderOfHost(host);
const named = (id: string): Portal => {
  const portal = portals.find((one) => one.id === id);
  if (!portal) throw new Error(`no portal ${id}`);
  return portal;
};

describe('portal files', () => {
  it.each(portals)('$id says what it knows, with address and day, and nothing else', (portal) => {
    expect(PortalFile.safeParse(portal).error?.issues).toBeUndefined();
  });

  it('are refused without source, address or day, with unknown fields, and with rules that are no whole numbers', () => {
    const good = named('quidco');
    const wrong: unknown[] = [
      { ...good, sources: [] },
      { ...good, sources: [{ readOn: '2026-11-22' }] },
      { ...good, sources: [{ url: 'http://quidco.com/', readOn: '2026-11-22' }] },
      { ...good, sources: [{ url: 'https://quidco.com/', readOn: '2026-02-30' }] },
      { ...good, sources: [{ url: 'https://quidco.com/' }] },
      { ...good, mood: 'fine' },
      { ...good, claim: { closes: { after: 'purchase', days: 0 } } },
      { ...good, claim: { closes: { after: 'purchase', days: 4.5 } } },
      { ...good, claim: { closes: { after: 'purchase' } } },
      { ...good, claim: { closes: { after: 'purchase', days: 45, months: 1 } } },
      { ...good, zone: 'Europe/Quidco' },
      { ...good, payout: { months: [9, 3] } },
    ];
    expect(PortalFile.safeParse(good).success).toBe(true);
    for (const file of wrong) expect(PortalFile.safeParse(file).success, JSON.stringify(file)).toBe(false);
  });

  it('claim no host twice', () => {
    const hosts = portals.flatMap(({ hosts }) => hosts);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it.each(portals)('$id is found by each of its hosts, and by nobody else', ({ id, hosts }) => {
    for (const host of hosts) {
      expect(ownerOf(host.replace('*', 'www'))?.id).toBe(id);
      expect(ownerOf(`not-${host.replace('*.', '')}`)?.id).not.toBe(id);
      expect(ownerOf(`${host.replace('*.', '')}.evil.test`)).toBeNull();
    }
  });

  it.each(portals)('$id has a claim window that closes after it opens', ({ claim }) => {
    const { opens, closes } = claim ?? {};
    if (!opens || opens.after !== closes?.after || !opens.days || !closes.days) return;
    expect(Number(closes.days)).toBeGreaterThan(Number(opens.days));
  });

  it.each(portals)('$id has a source for each of its rules', (portal) => {
    const stated: Record<string, unknown> = { ...portal, ...portal.claim };
    for (const name of ruleNames.filter((rule) => stated[rule] !== undefined))
      expect(sourceOfRule(portal, name), name).toBeDefined();
  });
  it('a rule that no source names, where each names others, has none', () => {
    const source = { url: 'https://a.test/', readOn: '2026-11-22' };
    expect(sourceOfRule({ sources: [{ ...source, for: ['clickOut'] }] }, 'offerPage')).toBeUndefined();
    expect(sourceOfRule({ sources: [{ ...source, for: ['clickOut'] }, source] }, 'offerPage')).toBe(source);
  });
  it.each(portals)('$id has sources only for what it says', (portal) => {
    const { editions = [] } = portal;
    for (const { for: names = [] } of portal.sources)
      for (const name of names) expect({ ...portal, ...portal.claim }, name).toHaveProperty(name);
    for (const edition of editions) {
      expect(portal.hosts).toEqual(expect.arrayContaining([...edition.hosts]));
      for (const { for: names = [] } of edition.sources ?? [])
        for (const name of names) expect({ ...edition, ...edition.claim }, name).toHaveProperty(name);
    }
  });
});

describe('a portal’s host', () => {
  it('is unknown for a bare host, an address or nothing', () => {
    for (const host of ['localhost', '127.0.0.1', 'jp', '', 'pointo.test']) expect(ownerOf(host)).toBeNull();
  });

  it('is no portal’s when who owns it promises nothing: coupon sites, comparisons and extensions', () => {
    for (const host of ['o.honey.io', 'dokotoku.jp', 'www.retailmenot.com']) {
      expect(portalOfHost(host)).toBeNull();
      expect(bystanderOfHost(host)).not.toBeNull();
    }
    expect(bystanderOfHost('pc.moppy.jp')).toBeNull();
  });

  it('says what is so for its country, and no more than the portal for another', () => {
    expect(portalOfHost('www.topcashback.es')).toMatchObject({
      id: 'topcashback',
      zone: 'Europe/Madrid',
      investigation: { months: [2, 3] },
      claim: { opens: { after: 'purchase', days: 7 } },
    });
    expect(portalOfHost('www.shopback.sg')?.privateWindow).toBe('recommended');
    expect(portalOfHost('www.shopback.com.au')?.privateWindow).toBeUndefined();
    expect(portalOfHost('www.topcashback.com')?.zone).toBeUndefined();
  });
});

it.each([
  ['moppy', 'https://pc.moppy.jp/ad/detail.php?track_ref=a&site_id=4711', '4711'],
  ['moppy', 'https://pc.moppy.jp/ad/list.php?site_id=4711', null],
  ['hapitas', 'https://hapitas.jp/item/detail/itemid/92173/apn/', '92173'],
  ['warau', 'https://www.warau.jp/contents/point/pointEntrance.php?pl=x&point_id=12', '12'],
  ['warau', 'https://www.warau.jp/contents/point/pointEntrance.php?other_point_id=12', null],
  ['chobirich', 'https://www.chobirich.com/ad_details/90447/', '90447'],
  ['chobirich', 'https://www.chobirich.com/ad_details/', null],
  ['coincome', 'not an address', null],
])('%s finds the id of its offer at %s', (id, url, expected) => {
  expect(offerIdOf(named(id), url)).toBe(expected);
});

it('reads a label as a state: the portal’s own word first, the whole label only', () => {
  expect(statusOfLabel(' 判定中 ')).toBe('pending');
  expect(statusOfLabel('非承認')).toBe('rejected');
  expect(statusOfLabel('Pending  Uplift')).toBe('pending');
  expect(statusOfLabel('Claimed', named('topcashback'))).toBe('paid');
  expect(statusOfLabel('Claimed')).toBeNull();
  expect(statusOfLabel('承認されるまでお待ちください')).toBeNull();
});
