/** PointTown. The shop may be asked for the order number, but never about points. */
import type { Portal } from '../portals';

export default {
  id: 'pointtown',
  name: 'ポイントタウン',
  hosts: ['pointtown.com', '*.pointtown.com'],
  kind: 'point-site',
  languages: ['ja'],
  claim: { opens: { after: 'purchase', days: 7 }, contactShop: 'order-number-only' },
  sources: [
    { url: 'https://support.pointtown.com/hc/ja/articles/115000177961', readOn: '2026-11-22' },
    { url: 'https://support.pointtown.com/hc/ja/articles/39870563121945', readOn: '2026-11-22' },
  ],
} satisfies Portal;
