/** Ids live in users' databases: a renamed file must not orphan them. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

type Entry = { default?: { id?: unknown } };
const rooms: Record<string, Entry> = {
  ...import.meta.glob<Entry>('../../utils/networks/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/portals/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/pages/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/claims/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/documents/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/letters/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/escalations/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/reminders/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/warnings/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/timestamps/authorities/*.ts', { eager: true }),
  ...import.meta.glob<Entry>('../../utils/news/*.ts', { eager: true }),
};
/** Rooms with a floor per language: the id is the path. */
const byLanguage: Record<string, Entry> = {
  ...import.meta.glob<Entry>('../../utils/terms/{ja,en,es}/*.ts', { eager: true }),
};

describe('every file of a room', () => {
  it.each(Object.entries(rooms))('%s is named after its id', (path, entry) => {
    expect(entry.default?.id).toBe(basename(path, '.ts'));
  });

  it.each(Object.entries(byLanguage))('%s is named after its id', (path, entry) => {
    expect(entry.default?.id).toBe(path.split('/').slice(-2).join('/').replace(/\.ts$/, ''));
  });

  it('is found: each room has some', () => {
    for (const room of [
      'networks',
      'portals',
      'pages',
      'claims',
      'documents',
      'letters',
      'reminders',
      'warnings',
      'authorities',
    ])
      expect(Object.keys(rooms).filter((path) => path.includes(`/${room}/`)).length).toBeGreaterThan(1);
  });
});
