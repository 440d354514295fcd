/** Rakuten Advertising, formerly LinkShare, worldwide and Japan. `siteID` also reaches the landing page, but is everybody's word. */
import type { Network } from '../networks';

export default {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising (LinkShare)',
  confidence: 'high',
  click: [
    {
      host: 'click.linksynergy.com',
      path: /^\/(fs-bin\/click|deeplink|link)/,
      params: ['id', 'offerid', 'mid', 'murl'],
    },
    { host: 'linksynergy.walmart.com', path: /^\// },
    { host: 'r-ad.linkshare.jp', path: /^\// },
  ],
  shapes: [
    { path: /^\/fs-bin\/click/, params: ['offerid', 'id'] },
    { path: /^\/deeplink/, params: ['murl', 'mid'] },
  ],
  landingParams: ['ranmid', 'raneaid', 'ransiteid'],
  conversion: [
    { host: 'track.linksynergy.com', path: /^\/(ep|eventnvppixel|nvp)/ },
    { host: 'tag.rmp.rakuten.com', path: /^\/\d+\.ct\.js/ },
    { host: 'ecom-app.rakutenadvertising.io', path: /^\/rakuten_advertising\.js/ },
  ],
  cookies: [/^rmStore$/, /^rakuten_(site_id|time_entered|ran_mid|ran_eaid|ran_site_id)$/],
  ids: [{ of: 'advertiser', param: 'mid' }],
  sources: [
    {
      url: 'https://pubhelp.rakutenadvertising.com/hc/en-us/articles/11459139039373-Create-Deep-Links-Outside-the-Dashboard',
      readOn: '2026-11-27',
    },
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/stape-io/rakuten-tag/tree/76a0c54', readOn: '2026-11-22' },
    {
      url: 'https://github.com/CommandersAct/Platform-Documentation/tree/HEAD/features/destinations/destinations-catalog',
      readOn: '2026-11-22',
    },
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
