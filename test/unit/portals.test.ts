import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Portal, portalOfHost, portals } from '../../utils/portals';

const files = import.meta.glob<Portal>('../../utils/portals/*.ts', { eager: true, import: 'default' });

describe('portal files', () => {
  it.each(Object.entries(files))('%s is named after its id', (path, { id }) => {
    expect(id).toBe(basename(path, '.ts'));
  });

  it.each(portals)('$id names its sources and the day they were read', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, readOn } of sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it.each(portals)('$id is found by each of its hosts, and by nobody else', ({ id, hosts }) => {
    for (const host of hosts) {
      expect(portalOfHost(host.replace('*', 'www'))?.id).toBe(id);
      expect(portalOfHost(`not-${host.replace('*.', '')}`)).toBeNull();
      expect(portalOfHost(`${host.replace('*.', '')}.evil.test`)).toBeNull();
    }
  });

  it.each(portals)('$id has a claim window that closes after it opens', ({ claim }) => {
    const { opens, closes } = claim ?? {};
    if (!opens || opens.after !== closes?.after) return;
    expect(closes.days * 24).toBeGreaterThan((opens.days ?? 0) * 24 + (opens.hours ?? 0));
  });
});

it('knows no portal for a bare host, an address or nothing', () => {
  for (const host of ['localhost', '127.0.0.1', 'jp', '', 'pointo.test'])
    expect(portalOfHost(host)).toBeNull();
});
