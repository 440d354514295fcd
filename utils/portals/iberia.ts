/**
 * Iberia Plus. Missing Avios can be asked for within six months; counted here in days, on the safe side.
 * Transferred points are no movement.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'iberia',
  name: 'Iberia Plus',
  hosts: ['iberia.com', '*.iberia.com'],
  kind: 'loyalty',
  languages: ['es', 'en', 'ja'],
  claim: { closes: { after: 'purchase', days: 180 } },
  lapse: { after: 'last-activity', months: 36 },
  sources: [
    { url: 'https://www.iberia.com/jp/ja/iberiaplus/not-shown-avios/', readOn: '2026-11-22' },
    { url: 'https://www.iberia.com/es/iberiaplus/ayuda/dudas', readOn: '2026-11-22', for: ['lapse'] },
  ],
} satisfies Portal;
