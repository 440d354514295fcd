/** A site for the bench: pages that ask for a lot, on loopback under any name, and a click-out that leads to one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samples } from '../unit/network-samples';

export interface TrafficSite {
  /** Chromium's `--host-resolver-rules`: every name leads here. */
  rules: string;
  /** Requests answered until now, pages among them. */
  answered(): number;
  close(): Promise<void>;
}

/** A page that asks for nothing by itself: `window.hikaeTraffic(perMinute)` begins. */
export const quietPage = 'http://www.traffic-shop.test/?a8=uV9x';
/** A portal's page whose only link is a click-out to that page. */
export const portalPage = 'http://www.traffic-portal.test/offer';
/** A page with 200 pictures. */
export const manyPicturesPage = 'http://www.many-pictures.test/';

const click = 'http://px.a8.net/svt/ejp?a8mat=3ABC+1DEF';
/** One request in so many goes to a known network. */
const knownIn = 50;
/** Requests sent at a time. */
const atOnce = 10;

const known = Object.values(samples)
  .flatMap(({ conversion = [] }) => conversion)
  .map((url) => url.replace(/^https:/, 'http:'));

const traffic = `const known = ${JSON.stringify(known)};
let sent = 0, at = 0;
const one = () => {
  const n = sent++;
  const url = n % ${knownIn} === 0
    ? known[at++ % known.length] + (known[at % known.length].includes('?') ? '&' : '?') + 'n=' + n
    : 'http://h' + (n % 97) + '.unknown-' + (n % 13) + '.test/collect?v=2&tid=G-' + n;
  if (n % 3) fetch(url, { mode: 'no-cors', keepalive: false }).catch(() => {});
  else new Image().src = url;
};
window.hikaeTraffic = (perMinute) => setInterval(() => { for (let i = 0; i < ${atOnce}; i++) one(); }, ${atOnce} * 60000 / perMinute);`;

const pages: Record<string, string> = {
  'www.traffic-portal.test': `<a id="out" href="${click}">Go</a>`,
  'www.traffic-shop.test': `<h1>Walking socks</h1><script>${traffic}</script>`,
  'www.many-pictures.test': Array.from(
    { length: 200 },
    (_, i) => `<img src="http://i${i % 23}.pictures.test/${i}.gif" width="8" height="8">`,
  ).join('\n'),
};

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Starts it. The caller closes. */
export async function openTrafficSite(): Promise<TrafficSite> {
  let answered = 0;
  const server = createServer((request, reply) => {
    answered++;
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host === 'px.a8.net' && request.url?.startsWith('/svt/ejp')) {
      reply.writeHead(302, { location: quietPage }).end();
      return;
    }
    const page = pages[host];
    const type = page === undefined ? 'image/gif' : 'text/html; charset=utf-8';
    reply.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      date: new Date().toUTCString(),
    });
    reply.end(
      page === undefined
        ? gif
        : `<!doctype html><html lang="en"><title>${host}</title><body>${page}</body></html>`,
    );
  });
  const port = await listen(server);
  return {
    rules: `MAP * 127.0.0.1:${port}`,
    answered: () => answered,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
