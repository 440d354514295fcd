/**
 * PointTown. The shop may be asked for the order number, but never about points. What a point is worth was
 * changed; sources disagree.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'pointtown',
  name: 'ポイントタウン',
  hosts: ['pointtown.com', '*.pointtown.com'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  claim: { opens: { after: 'purchase', days: 7 }, contactShop: 'order-number-only' },
  form: { fields: ['order-number-or-reason'] },
  sources: [
    { url: 'https://support.pointtown.com/hc/ja/articles/115000177961', readOn: '2026-11-22' },
    {
      url: 'https://support.pointtown.com/hc/ja/articles/39870563121945',
      readOn: '2026-11-22',
      for: ['contactShop', 'form'],
    },
  ],
} satisfies Portal;
