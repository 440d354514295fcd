// The world's certificates cannot be made inside vitest's jsdom environment, so jsdom is used by hand.
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { autoKinds, recognise, saveThreshold } from '../../utils/pages';
import { type Lang, startWorld, typedCard, type World } from '../site/world';

/** One shopper with cookies, talking to the demo world over loopback. */
const shopper = (port: number) => {
  const cookies = new Map<string, string>();
  const ask = (url: string, body?: string): Promise<{ html: string; location: string | undefined }> =>
    new Promise((resolve, reject) => {
      const { host, pathname, search } = new URL(url);
      const headers = {
        host,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': Buffer.byteLength(body),
            }),
      };
      const answered = (reply: IncomingMessage) => {
        for (const line of reply.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () =>
          resolve({ html: Buffer.concat(parts).toString(), location: reply.headers.location }),
        );
      };
      const method = body === undefined ? 'GET' : 'POST';
      const asked = request(
        { host: '127.0.0.1', port, path: pathname + search, method, headers, rejectUnauthorized: false },
        answered,
      );
      asked.on('error', reject);
      asked.end(body);
    });
  const see = async (url: string, body?: string): Promise<{ url: string; html: string }> => {
    const { html, location } = await ask(url, body);
    return location ? see(new URL(location, url).href) : { url, html };
  };
  return see;
};

const { Node, Element, Document } = new JSDOM('').window;
Object.assign(globalThis, { Node, Element, Document });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const look = ({ html, url }: { html: string; url: string }) =>
  recognise(new JSDOM(html).window.document, url);

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

describe.each(['ja', 'en', 'es'] as const)('the demo trip in %s', (lang: Lang) => {
  it('is recognised page by page, and what belongs to it is saved', async () => {
    const see = shopper(world.httpsPort);
    const urls = world.urls[lang];
    const at = (url: string, path: string) => new URL(path, url).href;
    const seen: Record<string, ReturnType<typeof look>> = {
      campaign: look(await see(urls.campaign)),
      entry: look(await see(at(urls.campaign, '/campaign/enter'), '')),
      cart: look(await see(at(urls.cart, '/cart/add'), form({ quantity: '1' }))),
      checkout: look(await see(urls.checkout)),
    };
    const paid = { name: 'A', 'card-number': typedCard, 'card-cvv': '123' };
    const confirm = look(await see(at(urls.checkout, '/checkout/confirm'), form(paid)));
    seen.confirmation = look(await see(at(urls.checkout, '/checkout/place'), ''));
    for (const [kind, one] of Object.entries(seen)) {
      expect(one, kind).toMatchObject({ kind });
      if (autoKinds.some((auto) => auto === kind))
        expect(one?.score, kind).toBeGreaterThanOrEqual(saveThreshold);
    }
    expect(confirm, 'the page before the order').toMatchObject({ kind: 'checkout' });
    expect(confirm?.score).toBeGreaterThanOrEqual(saveThreshold);
    expect(seen.confirmation?.signals.find(({ id }) => id === 'order-number')?.found).toMatch(
      /^[A-Z]{2}-\d{6}-\d{4}$/,
    );
  });

  it('begins and ends at the portal', async () => {
    const see = shopper(world.httpsPort);
    const { offer, passbook, inquiry } = world.urls[lang];
    expect(look(await see(offer))).toMatchObject({ kind: 'campaign' });
    expect(look(await see(passbook))).toMatchObject({ kind: 'account' });
    expect(look(await see(inquiry))).toMatchObject({ kind: 'inquiry' });
  });

  it('has pages that are nothing', async () => {
    const see = shopper(world.httpsPort);
    for (const url of [world.urls[lang].item, ...world.urls[lang].ordinary])
      expect(look(await see(url)), url).toBeNull();
  });
});
