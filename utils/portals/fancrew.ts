/** ファンくる, test visits to restaurants and shops. */
import type { Portal } from '../portal-shape';

export default {
  id: 'fancrew',
  name: 'ファンくる',
  hosts: ['fancrew.jp', '*.fancrew.jp'],
  kind: 'monitor',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  statusWords: { rejected: ['非承認'] },
  sources: [
    {
      url: 'https://github.com/yminayuko/fancrew-notifier/blob/062537b/fancrew_notifier.py',
      readOn: '2026-11-26',
      secondary: true,
    },
    {
      url: 'https://moneytimes.jp/archives/202425/2',
      readOn: '2026-11-26',
      secondary: true,
      for: ['statusWords'],
    },
  ],
} satisfies Portal;
