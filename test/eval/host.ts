/** The whole web, as far as a corpus goes: every page under its own address, on loopback; everything else is not there. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { assetOf, htmlType } from './assets';
import type { ServedPage } from './corpus';

export interface Host {
  /** Chromium's `--host-resolver-rules`: every name leads here, on the ports pages have, and other ports lead nowhere. */
  rules: string;
  /** Serves a page from now on, in place of any other of the same address. */
  show(page: ServedPage): void;
  /** Serves it no longer. */
  hide(page: ServedPage): void;
  close(): Promise<void>;
}

/** Two pages with the same key would be served at the same address. The scheme is left out: a browser may insist on https. */
export function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

/** Starts the listeners for pages with these addresses. The caller closes. */
export async function openHost(urls: readonly string[]): Promise<Host> {
  const open = new Map<string, ServedPage>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'corpus.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const answer = (request: IncomingMessage, out: ServerResponse) =>
    void reply(open, request, out).catch((error: unknown) => out.destroy(error as Error));
  const plain = createServer(answer);
  const tls = createTlsServer({ key, cert }, answer);
  const ports = { 'http:': await listen(plain), 'https:': await listen(tls) };
  return {
    rules: rulesFor(urls, ports),
    show: (page) => void open.set(addressKey(page.url), page),
    hide: (page) => {
      if (open.get(addressKey(page.url)) === page) open.delete(addressKey(page.url));
    },
    async close() {
      for (const server of [plain, tls]) server.closeAllConnections();
      await Promise.all([plain, tls].map((server) => new Promise((resolve) => server.close(resolve))));
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

function rulesFor(urls: readonly string[], ports: { 'http:': number; 'https:': number }): string {
  const own = urls.map((url) => new URL(url)).filter(({ port }) => port);
  const rules = new Map([
    ['80', ports['http:']],
    ['443', ports['https:']],
    ...own.map(
      ({ port, protocol }) => [port, protocol === 'http:' ? ports['http:'] : ports['https:']] as const,
    ),
  ]);
  const maps = [...rules].map(([from, to]) => `MAP *:${from} 127.0.0.1:${to}`);
  return [...maps, 'MAP * ~NOTFOUND'].join(', ');
}

async function reply(open: ReadonlyMap<string, ServedPage>, request: IncomingMessage, out: ServerResponse) {
  const asked = `https://${(request.headers.host ?? '').toLowerCase()}${request.url ?? '/'}`;
  if (!URL.canParse(asked)) return send(out, 400);
  const page = open.get(addressKey(asked));
  if (page && request.headers['sec-fetch-dest'] !== 'image') {
    const body = await page.read();
    return send(out, 200, body, htmlType(body));
  }
  const asset = await assetOf(new URL(asked), request.headers.referer, [...open.values()]);
  if (asset) return send(out, 200, asset.body, asset.type);
  send(out, leavesPage(request) ? 204 : 404);
}

/**
 * A page whose script goes elsewhere (a login wall, a time-out) is to be judged as it was kept: by 204 "No Content" the
 * browser stays where it is. One that leaves while it is still being parsed stays half-read, though, and is reported as
 * not evaluated. Over plain http there is no Sec-Fetch-Dest.
 */
function leavesPage({ headers }: IncomingMessage): boolean {
  const dest = headers['sec-fetch-dest'];
  return dest ? dest === 'document' : headers['upgrade-insecure-requests'] === '1';
}

function send(out: ServerResponse, status: number, body?: Buffer, type?: string) {
  out.writeHead(status, { 'cache-control': 'no-store', ...(type ? { 'content-type': type } : {}) });
  out.end(body);
}
