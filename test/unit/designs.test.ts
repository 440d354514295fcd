// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designs } from '../site/designs';
import { designHosts } from '../site/designs-hosts';
import { Shopper } from '../site/shopper';
import { startWorld, type World } from '../site/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const files = import.meta.glob<string>('../site/designs/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What would make two visits differ. */
const changing = /Date\.now|new Date\(\)|Math\.random|calendar|performance\.now|setInterval/;

describe('the page designs', () => {
  it('are at least sixteen, each named after its file and on its own site', () => {
    expect(designs.length).toBeGreaterThanOrEqual(16);
    const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(designs.map(({ id }) => id).sort()).toEqual(names.sort());
    expect(new Set(designHosts).size).toBe(designs.length + 1);
  });

  it.each(designs)('$id is served, twice the same', async ({ id, what }) => {
    const shopper = new Shopper();
    const [first, second] = [await shopper.fetch(world.design(id)), await shopper.fetch(world.design(id))];
    expect(first.status).toBe(200);
    expect(first.text).toBe(second.text);
    expect(what).not.toBe('');
  });

  it.each(designs)('$id fetches only what the demo world has', async ({ id }) => {
    const shopper = new Shopper();
    const { text } = await shopper.fetch(world.design(id));
    const inside = text.replace(/xmlns="[^"]*"|http:\/\/www\.w3\.org\/[\w/]+/g, '');
    const addresses = [...inside.matchAll(/(?:src|srcset|poster)="([^" ]+)|url\(([^)]+)\)/g)].map(
      ([, src, url]) => src ?? url ?? '',
    );
    const wanted = addresses.filter((one) => !/^(?:#|data:)/.test(one));
    for (const address of new Set(wanted)) {
      const url = new URL(address, world.design(id));
      expect(world.hosts, address).toContain(url.hostname);
      expect((await shopper.fetch(url.href)).status, address).toBe(200);
    }
  });

  it('know no clock and no chance', () => {
    const guilty = Object.entries(files).filter(([, source]) => changing.test(source));
    expect(guilty.map(([path]) => path)).toEqual([]);
    expect(changing.test('const now = new Date();')).toBe(true);
  });

  it('are nothing at another address of their host', async () => {
    expect((await new Shopper().fetch(`${world.design('checkout')}/nothing`)).status).toBe(404);
  });
});
