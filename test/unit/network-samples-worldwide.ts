import type { Sample } from './network-samples';

export const worldwide: Readonly<Record<string, Sample>> = {
  awin: {
    click: [
      'https://www.awin1.com/cread.php?awinmid=123&awinaffid=456&ued=https%3A%2F%2Fshop.test',
      'https://www.awin1.com/awclick.php?mid=123&id=456',
      'https://www.zenaps.com/rclick.php?pr=x',
    ],
    shape: '/cread.php?awinmid=123&awinaffid=456',
    landing: 'awc=123_1700000000_abc',
    conversion: ['https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=1&ref=K-1'],
    neither: [
      'https://www.dwin1.com/12345.js',
      'https://www.awin1.com/',
      'https://www.awin1.com/cshow.php?s=1',
    ],
  },
  cj: {
    click: [
      'https://www.anrdoezrs.net/click-1234567-7654321',
      'https://www.apmebf.com/x1234-ABC',
      'https://www.emjcd.com/links-i/?d=eyJ',
    ],
    shape: '/click-1234567-7654321?url=https%3A%2F%2Fshop.test',
    landing: 'cjevent=abc',
    conversion: ['https://www.emjcd.com/u?CID=1&OID=K-1'],
    neither: ['https://www.anrdoezrs.net/image-1234567-7654321', 'https://www.anrdoezrs.net/'],
  },
  impact: {
    click: [
      'https://brand.pxf.io/c/123456/789012/3456?u=https%3A%2F%2Fshop.test',
      'https://www.ojrq.net/p/?return=https%3A%2F%2Fshop.test',
    ],
    shape: '/c/123456/789012/3456?u=https%3A%2F%2Fshop.test',
    landing: 'irclickid=abc&irgwc=1&afsrc=1',
    conversion: ['https://d.impactradius-event.com/x/12345?orderid=K-1'],
    neither: [
      'https://utt.impactcdn.com/A123456-1abc.js',
      'https://goto.walmart.com/',
      'https://brand.pxf.io/i/123456/789012/3456',
    ],
  },
  partnerize: {
    click: ['https://shop.prf.hn/click/camref:1011lAb/pubref:x'],
    landing: 'clickref=1011lAb',
    neither: ['https://prf.hn/'],
  },
  'rakuten-advertising': {
    click: [
      'https://click.linksynergy.com/deeplink?id=AbC&mid=123&murl=https%3A%2F%2Fshop.test',
      'https://linksynergy.walmart.com/fs-bin/click?id=AbC&offerid=1',
    ],
    shape: '/fs-bin/click?id=AbC&offerid=123.4&type=3',
    landing: 'ranMID=123&ranEAID=x&ranSiteID=x-y',
    conversion: [
      'https://track.linksynergy.com/ep?mid=1&ord=K-1',
      'https://tag.rmp.rakuten.com/12345.ct.js',
      'https://ecom-app.rakutenadvertising.io/rakuten_advertising.js',
    ],
    neither: ['https://click.linksynergy.com/', 'https://www.walmart.com/'],
  },
  shareasale: {
    click: [
      'https://www.shareasale.com/r.cfm?b=1&u=2&m=3&urllink=x',
      'https://shareasale.com/m-pr.cfm?merchantID=1&userID=2&productID=3',
      'https://www.shareasale-analytics.com/u.cfm?d=1&m=2&u=3&shrsl_analytics_sscid=x',
    ],
    landing: 'sscid=41k1_abcde',
    conversion: ['https://www.shareasale.com/sale.cfm?tracking=K-1&amount=10&merchantID=1&transtype=sale'],
    neither: ['https://www.shareasale.com/', 'https://www.shareasale.com/image/1/x.jpg'],
  },
  admitad: {
    click: [
      'https://ad.admitad.com/g/abc123def456/?ulp=https%3A%2F%2Fshop.test',
      'https://ad.admitad.com/goto/abc123def456/',
    ],
    landing: 'admitad_uid=0123456789abcdef',
    conversion: ['https://ad.admitad.com/tt?order_id=K-1', 'https://ad.admitad.com/r?campaign_code=1&uid=x'],
    neither: ['https://ad.admitad.com/b/abc123/', 'https://ad.admitad.com/register'],
  },
  flexoffers: {
    click: [
      'https://track.flexlinks.com/a.ashx?foid=1&fot=9999&url=x',
      'https://track.flexlinkspro.com/g.ashx?foid=1',
    ],
    neither: ['https://track.flexlinks.com/', 'https://track.flexlinks.com/i.ashx?foid=1'],
  },
  pepperjam: {
    click: [
      'https://www.pjtra.com/t/1-2345-6789-1011?sid=x&url=y',
      'https://c.pepperjamnetwork.com/click?url=x',
    ],
    neither: ['https://www.pjtra.com/b/1-2345-6789-1011'],
  },
  lomadee: {
    click: ['https://redir.lomadee.com/v2/1a2b3c4d5e6'],
    neither: ['https://www.lomadee.com/'],
  },
  avantlink: {
    click: ['https://www.avantlink.com/click.php?tt=cl&mi=12345&pw=67890&url=x'],
    neither: ['https://www.avantlink.com/', 'https://www.avantlink.com/clicks.php'],
  },
  linkconnector: {
    click: ['https://www.linkconnector.com/ta.php?lc=012345678901234567&atid=x'],
    conversion: ['https://www.linkconnector.com/tr.php?lc=000000012345&oid=K-1&amt=10.00'],
    neither: ['https://www.linkconnector.com/', 'https://www.linkconnector.com/tools.php'],
  },
  commissionfactory: {
    click: ['https://t.cfjump.com/12345/t/67890?Url=https%3A%2F%2Fshop.test&UniqueId=x'],
    neither: ['https://t.cfjump.com/'],
  },
  optimise: {
    click: ['https://track.omguk.com/c?PID=12345&AID=67890'],
    neither: ['https://track.omguk.com/i/1', 'https://track.omguk.com/conversion'],
  },
  partnerstack: { landing: 'ps_xid=AbCdEf123&ps_partner_key=example' },
  everflow: { landing: '_ef_transaction_id=0123456789abcdef' },
};
