import type { Authority } from '../authority-shape';

export default {
  id: 'open-tsa',
  name: 'Open TSA',
  address: 'https://tsr.open-tsa.eu/',
  terms: 'https://open-tsa.eu/docs/introduction',
  sources: [
    { url: 'https://open-tsa.eu/docs/introduction', readOn: '2026-11-27' },
    { url: 'https://git.open-tsa.eu/open-tsa/server', readOn: '2026-11-27' },
  ],
} satisfies Authority;
