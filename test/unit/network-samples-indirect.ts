import type { Sample } from './network-samples';

/** Programmes of one shop, and those who pass the click on to another network. */
export const indirect: Readonly<Record<string, Sample>> = {
  skimlinks: {
    click: [
      'https://go.skimresources.com/?id=1X2&xs=1&url=https%3A%2F%2Fshop.test',
      'https://go.redirectingat.com/?id=1X2&url=https%3A%2F%2Fshop.test',
      'https://shop-links.co/link/?url=https%3A%2F%2Fshop.test',
    ],
    neither: ['https://go.skimresources.com/', 'https://s.skimresources.com/js/1X2.skimlinks.js'],
  },
  sovrn: {
    click: ['https://redirect.viglink.com/?u=https%3A%2F%2Fshop.test&key=0a1b'],
    neither: ['https://redirect.viglink.com/', 'https://cdn.viglink.com/api/vglnk.js?key=1'],
  },
  amazon: {
    click: ['https://amzn.to/3AbCdEf'],
    landing: 'ascsubtag=x&tag=example-22',
    neither: ['https://www.amazon.co.jp/dp/B000000000?tag=example-22&linkCode=ogi', 'https://amzn.to/'],
  },
  ebay: {
    click: ['https://rover.ebay.com/rover/1/711-12345-67890-0/1?mpre=x&campid=5338000000&toolid=10001'],
    landing: 'mkrid=711-12345-67890-0',
    neither: [
      'https://rover.ebay.com/rover/0/e11021.m1/7?loc=x',
      'https://www.ebay.com/itm/1?campid=5338000000',
    ],
  },
  aliexpress: {
    click: [
      'https://s.click.aliexpress.com/e/_AbCdEf',
      'https://s.click.aliexpress.com/deep_link.htm?aff_short_key=x',
    ],
    landing: 'aff_fcid=0a1b-1700000000000-01234-_AbCdEf',
    neither: ['https://s.click.aliexpress.com/', 'https://www.aliexpress.com/item/1.html'],
  },
  georiot: {
    click: [
      'https://target.georiot.com/Proxy.ashx?TSID=1&GR_URL=x',
      'https://buy.geni.us/Proxy.ashx?TSID=1&GR_URL=x',
    ],
    neither: ['https://buy.geni.us/', 'https://geni.us/abc'],
  },
  connexity: {
    click: [
      'https://rd.bizrate.com/rd?t=https%3A%2F%2Fshop.test&mid=1',
      'https://rd.connexity.net/rd?t=https%3A%2F%2Fshop.test',
      'https://uk-go.kelkoogroup.net/ctl/go/sitesearchGo?.ts=1&.sig=x',
      'https://fr-go.kelkoogroup.net/offersearchGo?.ts=1&.sig=x',
      'https://no-go.kelkoogroup.net/redirect?country=no&k=0a1b',
    ],
    neither: [
      'https://api.kelkoogroup.net/publisher/shopping/v2/search/offers',
      'https://www.bizrate.com/rd?t=x',
    ],
  },
};
