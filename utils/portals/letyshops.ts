/** LetyShops. Its desk wants the list of the browser's extensions. */
import type { Portal } from '../portal-shape';

export default {
  id: 'letyshops',
  name: 'LetyShops',
  hosts: ['letyshops.com', '*.letyshops.com', 'letyshops.ru', '*.letyshops.ru'],
  kind: 'cashback',
  languages: ['ru', 'es', 'en', 'de'],
  form: { fields: ['extension-list'] },
  sources: [
    { url: 'https://help.letyshops.com/hc/es/articles/213084725', readOn: '2026-11-22', for: ['form'] },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
