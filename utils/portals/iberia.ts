/** Iberia Plus. Missing Avios can be asked for within six months; counted here in days, on the safe side. */
import type { Portal } from '../portals';

export default {
  id: 'iberia',
  name: 'Iberia Plus',
  hosts: ['iberia.com', '*.iberia.com'],
  kind: 'loyalty',
  languages: ['es', 'en', 'ja'],
  claim: { closes: { after: 'purchase', days: 180 } },
  sources: [{ url: 'https://www.iberia.com/jp/ja/iberiaplus/not-shown-avios/', readOn: '2026-11-22' }],
} satisfies Portal;
