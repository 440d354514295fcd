import type { Sample } from './network-samples';

export const european: Readonly<Record<string, Sample>> = {
  tradedoubler: {
    click: [
      'https://clk.tradedoubler.com/click?p=1&a=2&g=3&url=x',
      'https://redir.tradedoubler.com/projectr/?_td_deeplink=https%3A%2F%2Fshop.test',
      'https://redirects.tradedoubler.com/utm/td_redirect.php',
    ],
    shape: '/click?p=1&a=2&g=3',
    landing: 'tduid=abcdef',
    conversion: ['https://tbs.tradedoubler.com/report?organization=1&orderNumber=K-1'],
    neither: ['https://clk.tradedoubler.com/', 'https://www.tradedoubler.com/click?p=1'],
  },
  tradetracker: {
    click: ['https://tc.tradetracker.net/?c=1&m=2&a=3&r=x&u='],
    conversion: ['https://ts.tradetracker.net/?cid=1&oid=K-1'],
    neither: ['https://www.tradetracker.net/?c=1'],
  },
  webgains: {
    click: ['https://track.webgains.com/click.html?wgcampaignid=1&wgprogramid=2'],
    conversion: ['https://api.webgains.io/queue-conversion'],
    neither: ['https://track.webgains.com/'],
  },
  adtraction: {
    click: ['https://track.adtraction.com/t/t?a=1&as=2&t=2&tk=1'],
    shape: '/t/t?a=1&as=2&t=2&tk=1',
    landing: 'at_gd=abc',
    conversion: ['https://track.adtraction.com/t/t?t=3&tk=0&trt=4'],
    neither: ['https://track.adtraction.com/t/t'],
  },
  daisycon: {
    click: ['https://ds1.nl/c/?wi=123456&si=789&li=1011&ws=&dl=x'],
    neither: ['https://www.daisycon.com/en/'],
  },
  financeads: {
    click: ['https://www.financeads.net/tc.php?t=12345C678901T'],
    neither: ['https://www.financeads.net/tb.php?t=12345V678901T', 'https://www.financeads.net/'],
  },
  belboon: {
    click: ['https://www1.belboon.de/tracking/0a1b2c3d.html?deeplink=x'],
    neither: ['https://www.belboon.de/', 'https://ui.belboon.com/tracking/x'],
  },
  kwanko: {
    click: ['https://action.metaffiliation.com/trk.php?mclic=P1A2B3C4D5E6F7&redir=https%3A%2F%2Fshop.test'],
    conversion: ['https://action.metaffiliation.com/trk.php?mclic=G1A2B3&argann=K-1&argmon=10.00&nacur=eur'],
    neither: [
      'https://action.metaffiliation.com/emplacement.php?emp=1',
      'https://action.metaffiliation.com/trk.php',
    ],
  },
  effiliation: {
    click: [
      'https://track.effiliation.com/servlet/effi.redir?id_compteur=12345678&url=x',
      'https://track.effiliation.com/servlet/effi.click?id_compteur=12345678',
    ],
    neither: [
      'https://track.effiliation.com/servlet/effi.show?id_compteur=1',
      'https://mastertag.effiliation.com/mt1.js',
    ],
  },
  timeone: {
    click: ['https://tracking.publicidees.com/clic.php?promoid=1&progid=2&partid=3&dpl=x'],
    neither: ['https://www.publicidees.com/', 'https://tracking.publicidees.com/'],
  },
  affilae: { landing: 'aecid=0a1b2c3d4e5f' },
  'partner-ads': {
    click: ['https://www.partner-ads.com/dk/klikbanner.php?partnerid=1&bannerid=2&htmlurl=x'],
    neither: ['https://www.partner-ads.com/dk/'],
  },
  digidip: {
    click: ['https://site.digidip.net/visit?url=https%3A%2F%2Fshop.test'],
    neither: ['https://www.digidip.net/', 'https://site.digidip.net/visit'],
  },
  affiliatefuture: {
    click: ['https://scripts.affiliatefuture.com/AFClick.asp?affiliateID=1&merchantID=2'],
    neither: ['https://scripts.affiliatefuture.com/'],
  },
  zanox: {
    click: ['https://ad.zanox.com/ppc/?12345678C901234567T'],
    landing: 'zanpid=1234567890123456789',
    neither: ['https://www.zanox.com/'],
  },
  actionpay: {
    click: ['https://n.actionpay.ru/click/0a1b2c3d/12345'],
    neither: ['https://actionpay.ru/'],
  },
};
