/** Stand-ins for the authorities that the extension knows: under their own names, on this machine, with certificates of their own. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { authorities } from '../../utils/timestamps';
import { type Authority, makeAuthority, serve } from '../stamps/authority';

/** One request, as the authority saw it. */
export interface Heard {
  host: string;
  path: string;
  headers: Record<string, unknown>;
}

export interface StandIns {
  port: number;
  heard: Heard[];
  /** Every host and path that was asked for, answered or not. */
  wanted: string[];
  /** Whether they answer, by host name; an authority that does not hangs up. */
  up: Set<string>;
  /** The authority behind a host name. */
  of(host: string): Authority;
  close(): Promise<void>;
}

export const hosts = authorities.map(({ address }) => new URL(address).hostname);

/** Starts one for each, none of them up. */
export async function startStandIns(): Promise<StandIns> {
  const own = new Map<string, Authority>();
  for (const host of hosts) own.set(host, await makeAuthority({ subject: `/CN=${host}`, key: 'p256' }));
  const of = (host: string) => {
    const authority = own.get(host);
    if (!authority) throw new Error(`No authority is called ${host}`);
    return authority;
  };
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'authorities.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const [heard, wanted, up]: [Heard[], string[], Set<string>] = [[], [], new Set()];
  const server = createServer({ key, cert }, (request, out) => {
    const host = request.headers.host ?? '';
    wanted.push(`${host}${request.url}`);
    if (!hosts.includes(host) || !up.has(host)) return void request.socket.destroy();
    heard.push({ host, path: request.url ?? '', headers: request.headers });
    void serve(of(host), request, out);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    wanted,
    up,
    of,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const authority of own.values()) await authority.close();
    },
  };
}
