/**
 * ShopBack. Countries open claims 48 hours to 7 days after the purchase, Hong Kong after 30; here the earliest.
 * The shop may be asked for the order ID.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'shopback',
  name: 'ShopBack',
  hosts: [
    'shopback.com',
    '*.shopback.com',
    'shopback.com.au',
    '*.shopback.com.au',
    'shopback.com.tw',
    '*.shopback.com.tw',
    'shopback.sg',
    '*.shopback.sg',
    'shopback.ph',
    '*.shopback.ph',
    'shopback.com.hk',
    '*.shopback.com.hk',
    'goshopback.vn',
    '*.goshopback.vn',
  ],
  kind: 'cashback',
  languages: ['en', 'zh', 'vi'],
  claim: { opens: { after: 'purchase', hours: 48 }, contactShop: 'order-number-only' },
  form: {
    fields: ['shop', 'use-date', 'order-number', 'amount', 'currency', 'coupon'],
    documents: ['proof-image'],
    accepts: ['png', 'jpg', 'jpeg', 'pdf'],
  },
  investigation: { days: 120 },
  editions: [
    { hosts: ['shopback.com.au', '*.shopback.com.au'], country: 'AU', currency: 'AUD' },
    { hosts: ['shopback.com.tw', '*.shopback.com.tw'], country: 'TW', zone: 'Asia/Taipei', currency: 'TWD' },
    {
      hosts: ['shopback.sg', '*.shopback.sg'],
      country: 'SG',
      zone: 'Asia/Singapore',
      currency: 'SGD',
      privateWindow: 'recommended',
      sources: [
        {
          url: 'https://support.shopback.sg/hc/en-us/articles/360039673853-What-can-I-do-to-ensure-I-receive-Cashback-',
          readOn: '2026-11-22',
          for: ['privateWindow'],
        },
      ],
    },
    {
      hosts: ['shopback.com.hk', '*.shopback.com.hk'],
      country: 'HK',
      zone: 'Asia/Hong_Kong',
      currency: 'HKD',
      sources: [
        {
          url: 'https://support.shopback.com.hk/hc/en-gb/articles/6804724582675-Shop-online-via-ShopBack',
          readOn: '2026-11-26',
        },
      ],
    },
    { hosts: ['shopback.ph', '*.shopback.ph'], country: 'PH', zone: 'Asia/Manila', currency: 'PHP' },
    {
      hosts: ['goshopback.vn', '*.goshopback.vn'],
      country: 'VN',
      zone: 'Asia/Ho_Chi_Minh',
      currency: 'VND',
      claim: { closes: { after: 'purchase', days: 30 } },
      sources: [
        {
          url: 'https://support.goshopback.vn/hc/en-us/articles/360033513094-What-do-I-do-if-my-Cashback-is-missing-',
          readOn: '2026-11-22',
          for: ['closes'],
        },
      ],
    },
  ],
  sources: [
    {
      url: 'https://support.shopback.ph/hc/en-us/articles/14922375145107',
      readOn: '2026-11-22',
      for: ['opens', 'contactShop', 'form', 'investigation'],
    },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
