/** A shopper without a browser: walks the demo world over loopback, with cookies per host. */
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';

export interface Answer {
  status: number;
  url: string;
  location: string | undefined;
  date: string | undefined;
  cookies: string[];
  text: string;
}

/** One browser profile. */
export class Shopper {
  readonly #jar = new Map<string, Map<string, string>>();

  /** One request; redirects are not followed. @param form posts it when given */
  fetch(url: string, form?: Record<string, string>): Promise<Answer> {
    const { protocol, host, hostname, port, pathname, search } = new URL(url);
    const jar = this.#jar.get(hostname) ?? new Map<string, string>();
    this.#jar.set(hostname, jar);
    const body = form && new URLSearchParams(form).toString();
    const headers = {
      host,
      cookie: [...jar].map((pair) => pair.join('=')).join('; '),
      ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const path = pathname + search;
    const method = body === undefined ? 'GET' : 'POST';
    const to = { host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false };
    return new Promise((resolve, reject) => {
      const sent = (protocol === 'http:' ? plainRequest : tlsRequest)(to, async (reply) => {
        const chunks: Buffer[] = [];
        for await (const chunk of reply) chunks.push(chunk);
        const { location, date, 'set-cookie': cookies = [] } = reply.headers;
        for (const cookie of cookies) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          jar.set(name, value);
        }
        const next = location && new URL(location, url).href;
        resolve({
          status: reply.statusCode ?? 0,
          url,
          location: next,
          date,
          cookies,
          text: Buffer.concat(chunks).toString(),
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Follows redirects. @returns every answer on the way, the page last */
  async visit(url: string, form?: Record<string, string>): Promise<Answer[]> {
    const answer = await this.fetch(url, form);
    return answer.location ? [answer, ...(await this.visit(answer.location))] : [answer];
  }

  /** Follows redirects. @returns the page at the end */
  async page(url: string, form?: Record<string, string>): Promise<Answer> {
    const answers = await this.visit(url, form);
    return answers.at(-1) ?? Promise.reject(new Error(`no answer from ${url}`));
  }
}
