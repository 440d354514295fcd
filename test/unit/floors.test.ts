/** The floors of the house: imports go down only, and sibling rooms never import each other (see README, House). */
import { describe, expect, it } from 'vitest';

const sources = {
  ...import.meta.glob<string>('../../utils/**/*.ts', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../../components/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../entrypoints/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
};

/** Rooms by floor, lowest first; rooms of one floor are siblings. */
const floors: readonly (readonly string[])[] = [
  ['records', 'turns'],
  ['networks', 'portals', 'recipients'],
  ['route', 'messages', 'i18n', 'versions', 'dates', 'news'],
  ['pages', 'terms', 'warnings', 'reminders', 'calendar', 'trips', 'tracking', 'readiness', 'capture'],
  ['offers', 'claims'],
  ['escalations', 'statements'],
  ['letters', 'documents', 'today'],
  ['custody'],
  ['roster', 'redaction', 'timestamps', 'backup'],
  ['db'],
  ['bundle'],
  ['export'],
  ['components'],
  ['entrypoints'],
];

const floorOf = new Map(floors.flatMap((rooms, level) => rooms.map((room) => [room, level] as const)));
/** Pure rooms reach neither the browser nor the database. */
const pure = new Set([
  'records',
  'turns',
  'i18n',
  'versions',
  'redaction',
  'networks',
  'portals',
  'recipients',
  'route',
  'pages',
  'terms',
  'dates',
  'warnings',
  'reminders',
  'calendar',
  'claims',
  'escalations',
  'statements',
  'letters',
  'documents',
  'today',
  'trips',
  'tracking',
  'readiness',
  'offers',
  'capture',
  'custody',
  'roster',
  'timestamps',
  'backup',
  'bundle',
  'news',
]);

/** Room of a file: `utils/pages/cart.ts` and `utils/pages.ts` are both `pages`; `utils/page-words.ts` belongs to `pages` too, and likewise `claim-…`, `document-…`, `letter-…`, `network-…`, `portal-…`, `recipient-…`, `reminder-…`, `statement-…` and `warning-…`. */
function roomOf(path: string): string {
  const [top = '', next = ''] = path.replace(/^(?:\.\.\/)+/, '').split('/');
  if (top !== 'utils') return top;
  const name = next.replace(/\.ts$/, '');
  return name.replace(
    /^(claim|document|letter|network|page|portal|recipient|reminder|statement|warning)-.*/,
    '$1s',
  );
}

function importsOf(path: string, source: string): { room: string; typeOnly: boolean; specifier: string }[] {
  const from = path
    .replace(/^(?:\.\.\/)+/, '')
    .split('/')
    .slice(0, -1);
  const named = source.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm);
  // What is fetched later is imported all the same; `typeof import()` is not.
  const later = source.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g);
  return [...named, ...later].map(([, type, specifier = '']) => {
    if (!specifier.startsWith('.')) return { room: specifier, typeOnly: Boolean(type), specifier };
    const parts = [...from];
    for (const part of specifier.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    return { room: roomOf(parts.join('/')), typeOnly: Boolean(type), specifier };
  });
}

/** Every import that goes up or to a sibling, as text. */
function offences(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const own = roomOf(path);
    const level = floorOf.get(own);
    if (level === undefined) return [`${path}: no floor for room "${own}"`];
    return importsOf(path, source).flatMap(({ room, specifier, typeOnly }) => {
      if (pure.has(own) && !typeOnly && /^(?:#imports|dexie|webextension-polyfill)$/.test(specifier))
        return [`${path}: a pure room imports ${specifier}`];
      if (!specifier.startsWith('.') || room === own) return [];
      const target = floorOf.get(room);
      if (target === undefined) return room === 'public' ? [] : [`${path}: imports unknown room "${room}"`];
      return target < level ? [] : [`${path}: ${own} may not import ${room}`];
    });
  });
}

describe('the floors', () => {
  it('hold: every import goes down', () => {
    expect(offences(sources)).toEqual([]);
  });

  it('are really looked at: an import upwards, to a sibling, or of the browser is noticed', () => {
    const wrong = {
      '../../utils/records.ts': "import { x } from './custody';",
      '../../utils/capture/a.ts': "import { x } from '../pages';",
      '../../utils/route/a.ts': "import { browser } from '#imports';",
      '../../components/a.tsx': "import { x } from '../entrypoints/popup/x';",
      '../../utils/trips/a.ts': "const { x } = await import('../db/x');",
    };
    expect(offences(wrong)).toHaveLength(5);
  });

  it('hold nothing that is loaded for what it does by that: the bundler leaves out what nothing is taken from', () => {
    const bare = (files: Record<string, string>) =>
      Object.entries(files).filter(([path, source]) => path.includes('/utils/') && /^import '/m.test(source));
    expect(bare(sources).map(([path]) => path)).toEqual([]);
    expect(bare({ '../../utils/a.ts': "import './b';" })).toHaveLength(1);
  });

  it('know entrypoints apart: none imports from another', () => {
    const crossing = Object.entries(sources).filter(([path, source]) => {
      const own = /entrypoints\/([^/]+)\//.exec(path)?.[1];
      return own && new RegExp(`from '\\.\\./(?!\\.\\.)(?!${own}/)`).test(source);
    });
    expect(crossing.map(([path]) => path)).toEqual([]);
  });
});
