/** Extrabux. What was put into the cart before the click earns nothing. */
import type { Portal } from '../portal-shape';

export default {
  id: 'extrabux',
  name: 'Extrabux',
  hosts: ['extrabux.com', '*.extrabux.com'],
  kind: 'cashback',
  languages: ['en'],
  privateWindow: 'void',
  sources: [
    { url: 'https://extrabux.com/en/help/461388', readOn: '2026-11-22', for: ['privateWindow'] },
    { url: 'https://extrabux.com/en/help/461389', readOn: '2026-11-22' },
  ],
} satisfies Portal;
