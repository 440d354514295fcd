/** The two listeners of the demo world, and how a request becomes an Ask. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { type Ask, readCookies, readForm, type UrlOf } from './ask';
import { type Calendar, earlier } from './calendar';
import { holdsCardRun } from './cards';
import { reply } from './dispatch';
import { allHosts, hostsOf, langs, residentOf } from './hosts';
import { redirect, send } from './reply';
import { Sessions } from './sessions';
import { daysEarlier, type Variation } from './variations';
import type { RequestLine } from './world';

export interface Ground {
  urlOf: UrlOf;
  calendar: Calendar;
  requests: RequestLine[];
  variation: Variation | null;
}

const dayMs = 86_400_000;

const certificate = () =>
  generate([{ name: 'commonName', value: 'demo.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + 90 * dayMs),
    extensions: [{ name: 'subjectAltName', altNames: allHosts.map((value) => ({ type: 2, value })) }],
  });

async function askOf(request: IncomingMessage, host: string, sessions: Sessions, ground: Ground) {
  const url = new URL(request.url ?? '/', `https://${host}`);
  const cookies = readCookies(request.headers.cookie);
  const { session, newId } = sessions.open(cookies.sid);
  const asked = url.searchParams.get('lang');
  const ask: Ask = {
    host,
    path: url.pathname,
    query: url.searchParams,
    form: await readForm(request),
    cookies,
    lang: residentOf(host)?.lang ?? langs.find((lang) => lang === asked) ?? 'en',
    urlOf: ground.urlOf,
    calendar: earlier(ground.calendar, daysEarlier(ground.variation)),
    session,
    variation: ground.variation,
  };
  return { ask, newId };
}

/** Only the first hop of each network speaks plain http; everything else is sent to https. */
const wantsHttps = (host: string, secure: boolean): boolean =>
  !secure && !langs.some((lang) => hostsOf[lang].hops[0] === host);

async function answer(
  request: IncomingMessage,
  out: ServerResponse,
  sessions: Sessions,
  ground: Ground,
  secure: boolean,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  const url = ground.urlOf(host, path, secure ? 'https' : 'http');
  const dest = request.headers['sec-fetch-dest'];
  ground.requests.push({
    at: Date.now(),
    host,
    method: request.method ?? 'GET',
    url,
    dest: dest?.toString(),
  });
  if (wantsHttps(host, secure)) return send(out, redirect(301, ground.urlOf(host, path)));
  const { ask, newId } = await askOf(request, host, sessions, ground);
  const answered = reply(ask, request.method ?? 'GET');
  if (newId && answered.headers['content-type']?.toString().startsWith('text/html')) {
    const others = [answered.headers['set-cookie'] ?? []].flat();
    answered.headers['set-cookie'] = [...others, `sid=${newId}; Path=/; HttpOnly; Secure; SameSite=Lax`];
  }
  await send(out, answered);
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Listens on loopback. A free port that holds a run of a card number is passed over: addresses are searched for those. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.off('error', reject) && undefined));
  });
  if (port !== 0 || !holdsCardRun(String(portOf(server)))) return portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return listen(server, 0);
}

/** Opens both listeners. @returns their ports, and `close`, which also ends open connections */
export async function openServers(ports: { http: number; https: number }, ground: Ground) {
  const sessions = new Sessions();
  const handler = (secure: boolean) => (request: IncomingMessage, out: ServerResponse) => {
    answer(request, out, sessions, ground, secure).catch((error: unknown) => {
      if (!out.headersSent) out.writeHead(500);
      out.end(String(error));
    });
  };
  const { private: key, cert } = await certificate();
  const plain = createServer(handler(false));
  const tls = createTlsServer({ key, cert }, handler(true));
  const servers: Server[] = [plain, tls];
  const [httpPort, httpsPort] = [await listen(plain, ports.http), await listen(tls, ports.https)];
  const close = async (): Promise<void> => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  return { httpPort, httpsPort, close };
}
