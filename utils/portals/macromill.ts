/** マクロミル surveys. Points lapse for who does not renew the profile once a year. */
import type { Portal } from '../portal-shape';

export default {
  id: 'macromill',
  name: 'マクロミル',
  hosts: ['macromill.com', '*.macromill.com'],
  kind: 'survey',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [
    {
      url: 'https://github.com/silverfoxy/JSCryptoMinerStudy/blob/484a4ad/pagesource/macromill.com',
      readOn: '2026-11-26',
      secondary: true,
      of: 'a saved copy of its front page',
    },
    { url: 'https://mmkasegi.com/?page_id=71', readOn: '2026-11-26', secondary: true },
  ],
} satisfies Portal;
