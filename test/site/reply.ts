/** What a route hands back, and how it is sent. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Markup } from './html';

export interface Reply {
  status: number;
  headers: OutgoingHttpHeaders;
  /** A function writes the body itself, piece by piece. */
  body: string | Buffer | ((out: ServerResponse) => Promise<void>);
}

/** A page. Never cached, so that each visit of a test is a request. */
export const page = (markup: Markup, status = 200, headers: OutgoingHttpHeaders = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: markup.text,
});

/** A redirect with the short HTML body servers usually add; `no-store` keeps a browser from remembering a 301. */
export const redirect = (status: 301 | 302 | 303 | 307, location: string, cookies: string[] = []): Reply => ({
  status,
  headers: {
    location,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
  },
  body: `<html><head><title>${status}</title></head><body><p>Redirecting…</p></body></html>`,
});

/** A style sheet, script or picture. */
export const asset = (type: string, body: string | Buffer, maxAge = 3600): Reply => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': maxAge ? `max-age=${maxAge}` : 'no-store' },
  body,
});

/** Sends a reply; resolves when it is out or the other side has gone. */
export async function send(out: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  if (typeof body !== 'function') {
    out.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    out.end(body);
    return;
  }
  out.writeHead(status, headers);
  await body(out);
  out.end();
}
