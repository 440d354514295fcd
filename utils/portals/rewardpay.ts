/** RewardPay, Taiwan. */
import type { Portal } from '../portal-shape';

export default {
  id: 'rewardpay',
  name: 'RewardPay',
  hosts: ['tk.rewardpay.com'],
  kind: 'cashback',
  languages: ['zh'],
  country: 'TW',
  zone: 'Asia/Taipei',
  currency: 'TWD',
  clickOut: [{ host: 'tk.rewardpay.com', path: /^\//, params: ['M', 'U', 'UT', 'AID', 'APID', 'AC'] }],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
