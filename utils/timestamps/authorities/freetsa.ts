import type { Authority } from '../authority-shape';

export default {
  id: 'freetsa',
  name: 'FreeTSA',
  address: 'https://freetsa.org/tsr',
  terms: 'https://www.freetsa.org/index_en.php',
  sources: [
    { url: 'https://seshat-mcp.com/docs/rfc3161-timestamps', readOn: '2026-11-27' },
    { url: 'https://github.com/Ocead/timestamping/blob/HEAD/docs/servers.md', readOn: '2026-11-27' },
  ],
} satisfies Authority;
