import type { Authority } from '../authority-shape';

export default {
  id: 'sectigo',
  name: 'Sectigo',
  // Its own page names it with http; that it answers by https, without an account, is what others report (2026-10-03).
  address: 'https://timestamp.sectigo.com/',
  terms: 'https://www.sectigo.com/resource-library/time-stamping-server',
  sources: [{ url: 'https://sectigo.com/resource-library/time-stamping-server', readOn: '2026-11-27' }],
} satisfies Authority;
