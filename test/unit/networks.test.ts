import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  clickNetwork,
  conversionNetwork,
  endedNetwork,
  landingNetwork,
  landingNetworks,
  type Network,
  networks,
  shapeNetwork,
} from '../../utils/networks';

const files = import.meta.glob<Network>('../../utils/networks/*.ts', { eager: true, import: 'default' });

/** One address of each sort per network; `shape` is the path and parameters that stand on any host. */
const samples: Record<string, { click: string; shape?: string; landing?: string; conversion?: string }> = {
  a8: {
    click: 'https://px.a8.net/svt/ejp?a8mat=3ABCDE+1FGHIJ+2KLM+NOPQR',
    shape: '/svt/ejp?a8mat=3ABCDE+1FGHIJ',
    landing: 'a8=uV9xYz-12',
    conversion: 'https://px.a8.net/a8fly/earnings?a8=x&pid=s00000000012345&so=K-1',
  },
  valuecommerce: {
    click: 'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1234567&pid=891011121',
    shape: '/servlet/referral?sid=1234567&pid=891011121',
    landing: 'vc_lpp=MTIzNDU',
    conversion: 'https://itrack2.valuecommerce.ne.jp/cgi-bin/12345/vc_itag.cgi?vcid=1',
  },
  accesstrade: {
    click: 'https://h.accesstrade.net/sp/cc?rk=0100abcd00efgh',
    shape: '/sp/cc?rk=0100abcd00efgh',
    landing: 'atss=0100abcd00efgh-x',
    conversion: 'https://is.accesstrade.net/cgi-bin/isatV2/shop/isatWeaselV2.cgi?result_id=1&verify=K-1',
  },
  afb: {
    click: 'https://t.afi-b.com/visit.php?guid=ON&a=R10405e-q379440T&p=Q7724290',
    shape: '/visit.php?guid=ON&a=R10405e&p=Q7724290',
    conversion: 'https://t.afi-b.com/jslib/lpcv.js?cid=x',
  },
  moshimo: {
    click: 'https://af.moshimo.com/af/c/click?a_id=1&p_id=2&pc_id=3&pl_id=4',
    shape: '/af/c/click?a_id=1&p_id=2&pc_id=3&pl_id=4',
    landing: 'maf=1_2_3',
    conversion: 'https://r.moshimo.com/af/r/result?p_id=1&pc_id=2&m_v=K-1',
  },
  janet: {
    click: 'https://click.j-a-net.jp/1234567/765432/user',
    landing: 'janet=abc',
    conversion: 'https://action.j-a-net.jp/shop/12345',
  },
  felmat: {
    click: 'https://t.felmat.net/fmcl?ak=Q123.1.A.B',
    shape: '/fmcl?ak=Q123.1.A.B',
    conversion: 'https://js.felmat.net/fmcv.js?adid=1&uqid=K-1',
  },
  rentracks: {
    click: 'https://www.rentracks.jp/adx/r.html?idx=0.1.2&dna=3',
    shape: '/adx/r.html?idx=0.1.2&dna=3',
    landing: '_rt_ck=12.abc',
    conversion: 'https://www.rentracks.me/cvc.php?sid=1',
  },
  'rakuten-afl': {
    click: 'https://hb.afl.rakuten.co.jp/hgc/0a1b.2c3d/?pc=https%3A%2F%2Fitem.rakuten.co.jp%2F',
    landing: 'rafcid=wsc_i_is_1',
  },
  'rakuten-advertising': {
    click: 'https://click.linksynergy.com/deeplink?id=AbC&mid=123&murl=https%3A%2F%2Fshop.test',
    shape: '/fs-bin/click?id=AbC&offerid=123.4&type=3',
    landing: 'ranMID=123&ranEAID=x&ranSiteID=x-y',
    conversion: 'https://track.linksynergy.com/ep?mid=1&ord=K-1',
  },
  awin: {
    click: 'https://www.awin1.com/cread.php?awinmid=123&awinaffid=456&ued=https%3A%2F%2Fshop.test',
    shape: '/cread.php?awinmid=123&awinaffid=456',
    landing: 'awc=123_1700000000_abc',
    conversion: 'https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=1&ref=K-1',
  },
  cj: {
    click: 'https://www.anrdoezrs.net/click-1234567-7654321',
    shape: '/click-1234567-7654321?url=https%3A%2F%2Fshop.test',
    landing: 'cjevent=abc',
    conversion: 'https://www.emjcd.com/u?CID=1&OID=K-1',
  },
  impact: {
    click: 'https://brand.pxf.io/c/123456/789012/3456?u=https%3A%2F%2Fshop.test',
    shape: '/c/123456/789012/3456?u=https%3A%2F%2Fshop.test',
    landing: 'irclickid=abc&irgwc=1&afsrc=1',
    conversion: 'https://utt.impactcdn.com/A123456-1abc.js',
  },
  tradedoubler: {
    click: 'https://clk.tradedoubler.com/click?p=1&a=2&g=3',
    shape: '/click?p=1&a=2&g=3',
    landing: 'tduid=abcdef',
    conversion: 'https://tbs.tradedoubler.com/report?organization=1&orderNumber=K-1',
  },
  partnerize: {
    click: 'https://shop.prf.hn/click/camref:1011lAb/pubref:x',
    landing: 'clickref=1011lAb',
  },
  tradetracker: {
    click: 'https://tc.tradetracker.net/?c=1&m=2&a=3&r=x&u=',
    conversion: 'https://ts.tradetracker.net/?cid=1&oid=K-1',
  },
  webgains: {
    click: 'https://track.webgains.com/click.html?wgcampaignid=1&wgprogramid=2',
    conversion: 'https://api.webgains.io/queue-conversion',
  },
  adtraction: {
    click: 'https://track.adtraction.com/t/t?a=1&as=2&t=2&tk=1',
    shape: '/t/t?a=1&as=2&t=2&tk=1',
    landing: 'at_gd=abc',
    conversion: 'https://track.adtraction.com/t/t?t=3&tk=0&trt=4',
  },
};

describe('network files', () => {
  it.each(Object.entries(files))('%s is named after its id', (path, { id }) => {
    expect(id).toBe(basename(path, '.ts'));
  });

  it.each(networks)('$id names its sources and the day they were read', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, readOn } of sources) {
      expect(new URL(url).protocol).toMatch(/^(?:https?|pkg):$/);
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it.each(networks)(
    '$id has hosts that are not just anyone, lower-case parameters, stateless patterns',
    (network) => {
      const signatures = [...network.click, ...network.conversion];
      for (const { host } of signatures) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      for (const name of network.landingParams) expect(name).toBe(name.toLowerCase());
      const patterns = [...signatures.map(({ path }) => path), ...network.cookies];
      for (const pattern of patterns) expect(pattern?.flags ?? '').toBe('');
    },
  );

  it.each(networks)(
    '$id has a sample of everything it claims to know',
    ({ id, shapes, landingParams, conversion }) => {
      const sample = samples[id];
      expect(sample).toBeDefined();
      expect(Boolean(sample?.shape)).toBe(Boolean(shapes?.length));
      expect(Boolean(sample?.landing)).toBe(landingParams.length > 0);
      expect(Boolean(sample?.conversion)).toBe(conversion.length > 0);
    },
  );
});

/** The networks that have a sample of this sort, with it. */
function having(sort: 'click' | 'shape' | 'landing' | 'conversion'): [string, string][] {
  return Object.entries(samples).flatMap(([id, sample]) => {
    const url = sample[sort];
    return url ? [[id, url] as [string, string]] : [];
  });
}

describe('samples', () => {
  it.each(having('click'))(
    '%s: its click is known, and not on a host that begins alike or inside another address',
    (id, click) => {
      const elsewhere = new URL(click);
      elsewhere.hostname += '.evil.test';
      expect(clickNetwork(click)?.id).toBe(id);
      expect(clickNetwork(elsewhere.href)).toBeNull();
      expect(clickNetwork(`https://shop.test/?to=${encodeURIComponent(click)}`)).toBeNull();
      expect(conversionNetwork(click)).toBeNull();
    },
  );

  it.each(having('shape'))(
    '%s: the likeness of its click is known on a foreign host, and not the path alone',
    (id, shape) => {
      const address = `http://go.merchant.test${shape}`;
      expect(clickNetwork(address)).toBeNull();
      expect(shapeNetwork(address)?.id).toBe(id);
      expect(shapeNetwork(address.replace(/\?.*/, '?x=1'))).toBeNull();
      expect(shapeNetwork(address.replace('merchant.test/', 'merchant.test/x/'))).toBeNull();
    },
  );

  it.each(having('landing'))('%s: its landing is known in any case, and not as a value', (id, landing) => {
    const name = landing.split('=')[0] ?? '';
    expect(landingNetwork(`https://www.shop.test/campaign?ref=1&${landing}`)?.id).toBe(id);
    expect(landingNetwork(`https://www.shop.test/?${name.toUpperCase()}=1`)?.id).toBe(id);
    expect(landingNetwork(`https://www.shop.test/?q=${name}`)).toBeNull();
  });

  it.each(having('conversion'))('%s: its conversion is known, and not on another host', (id, conversion) => {
    const elsewhere = new URL(conversion);
    elsewhere.hostname = 'shop.test';
    expect(conversionNetwork(conversion)?.id).toBe(id);
    expect(conversionNetwork(elsewhere.href)).toBeNull();
  });
});

describe('recognition', () => {
  it('tells nothing from generic parameters, ordinary pages and things that are no address', () => {
    for (const url of [
      'https://shop.test/?cid=1&sid=2&p=3&a=4&ref=5&utm_source=awin&gclid=6&url=x',
      'https://shop.test/click?p=1&a=2',
      'https://shop.test/visit.php?a=1&p=2',
      'about:blank',
      'not an address',
      '',
    ]) {
      expect([clickNetwork(url), shapeNetwork(url), landingNetwork(url), conversionNetwork(url)]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });

  it('names no single network when parameters of two are there, but lists both', () => {
    const url = 'https://shop.test/?awc=1&irclickid=2';
    expect(landingNetwork(url)).toBeNull();
    expect(landingNetworks(url).map(({ id }) => id)).toEqual(['awin', 'impact']);
  });

  it('does not take a network name before an @ for a host', () => {
    expect(clickNetwork('https://px.a8.net@evil.test/svt/ejp?a8mat=1')).toBeNull();
  });

  it('knows where links of an ended programme land, and not a shop that mentions the place', () => {
    expect(endedNetwork('https://www.coreda.jp/search?kw=1')?.id).toBe('a8');
    expect(endedNetwork('https://shop.test/coreda.jp')).toBeNull();
  });
});
