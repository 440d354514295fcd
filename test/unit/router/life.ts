/** Lives of the background: each with modules and a browser of its own, all over one database and one session. */
import { vi } from 'vitest';
import * as cards from '../../../utils/capture/card-numbers';
import * as headers from '../../../utils/capture/headers';
import * as custody from '../../../utils/custody';
import { HikaeDatabase } from '../../../utils/db';
import * as keep from '../../../utils/db/keep';
import * as settings from '../../../utils/db/settings';
import * as offers from '../../../utils/offers';
import * as portals from '../../../utils/portals';
import * as records from '../../../utils/records';
import * as route from '../../../utils/route';
import * as trips from '../../../utils/trips';
import { createLocks } from '../setup';
import type { Told } from './told';

/** Rooms are pure: they have no life of their own. */
const rooms = {
  '../../../utils/capture/card-numbers': cards,
  '../../../utils/capture/headers': headers,
  '../../../utils/custody': custody,
  '../../../utils/db/keep': keep,
  '../../../utils/db/settings': settings,
  '../../../utils/offers': offers,
  '../../../utils/portals': portals,
  '../../../utils/records': records,
  '../../../utils/route': route,
  '../../../utils/trips': trips,
};

type Listener = (details: never) => unknown;

/** What outlives the background. */
export interface Ground {
  name: string;
  session: Map<string, unknown>;
  /** Address each tab shows, as far as was told. */
  tabs: Map<number, string>;
}

export interface Life {
  tell(told: Told): void;
  /** A page of the tab reports itself. */
  sight(tabId: number): Promise<void>;
  /** Resolves when nothing is left to do. */
  settled(): Promise<void>;
  /** At once: whatever was under way is never heard of again. */
  end(): void;
  database: HikaeDatabase;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Passes so many turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await turn();
}

/** Turns without a call after which a background counts as done: what it reads from the database in between takes fewer. */
const quietTurns = 30;

export async function begin(ground: Ground): Promise<Life> {
  vi.resetModules();
  const database = new HikaeDatabase(ground.name);
  const pulse = { alive: true, calls: 0, open: 0 };
  const locks = createLocks();
  const request: typeof locks.request = (name, granted) => {
    pulse.open++;
    return locks.request(name, granted).finally(() => pulse.open--);
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  const listeners = new Map<string, Listener[]>();
  const sight = async (tabId: number) => {
    const url = ground.tabs.get(tabId);
    if (url) await tripFor({ url, seenAt: new Date().toISOString() }, tabId);
  };
  const browser = browserOf(ground, { pulse, listeners, sight });
  vi.doMock('wxt/browser', () => ({ browser }));
  vi.doMock('../../../utils/db', () => ({ HikaeDatabase, database }));
  for (const [path, room] of Object.entries(rooms)) vi.doMock(path, () => room);
  vi.doMock('../../../entrypoints/background/roster', () => ({ tellOthers: () => {} }));
  vi.doMock('../../../entrypoints/background/before-click', () => ({ noteBefore: async () => {} }));
  const { observe } = await import('../../../entrypoints/background/observer');
  const { followTrips, tripFor } = await import('../../../entrypoints/background/trips');
  observe();
  followTrips();
  return {
    database,
    sight,
    tell({ api, event, details }) {
      for (const listener of listeners.get(`${api}.${event}`) ?? []) listener(details as never);
    },
    async settled() {
      for (let quiet = 0; quiet < quietTurns; quiet++) {
        const { calls } = pulse;
        await turn();
        if (pulse.open > 0 || pulse.calls !== calls) quiet = 0;
      }
    },
    end() {
      pulse.alive = false;
      database.close();
    },
  };
}

interface Inside {
  pulse: { alive: boolean; calls: number; open: number };
  listeners: Map<string, Listener[]>;
  sight(tabId: number): Promise<void>;
}

/** As much of a browser as the router asks for. The calls of a background that has ended are not done, and never answered. */
function browserOf({ session, tabs }: Ground, { pulse, listeners, sight }: Inside) {
  const call = async <Result>(run: () => Result | Promise<Result>): Promise<Result> => {
    pulse.calls++;
    if (!pulse.alive) return new Promise<never>(() => {});
    const result = await run();
    await turn();
    return pulse.alive ? result : new Promise<never>(() => {});
  };
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
  });
  const events = (api: string, names: string) =>
    Object.fromEntries(names.split(' ').map((name) => [name, event(`${api}.${name}`)]));
  const tabOf = (id: number) => ({ id, url: tabs.get(id), status: 'complete', incognito: false });
  return {
    webRequest: events('webRequest', 'onBeforeRequest onBeforeRedirect onResponseStarted onErrorOccurred'),
    webNavigation: events(
      'webNavigation',
      'onBeforeNavigate onCommitted onCompleted onCreatedNavigationTarget',
    ),
    alarms: { onAlarm: event('alarms.onAlarm'), create: () => call(() => {}) },
    tabs: {
      onRemoved: event('tabs.onRemoved'),
      get: (id: number) => call(() => tabOf(id)),
      query: () => call(() => [...tabs.keys()].map(tabOf)),
      sendMessage: (id: number) => call(() => sight(id).then(() => ({ saved: true }))),
    },
    storage: {
      session: {
        get: (key: string | null) =>
          call(() =>
            structuredClone(key === null ? Object.fromEntries(session) : { [key]: session.get(key) }),
          ),
        set: (entries: Record<string, unknown>) =>
          call(() => {
            for (const [key, value] of Object.entries(entries)) session.set(key, structuredClone(value));
          }),
        remove: (keys: string | string[]) =>
          call(() => {
            for (const key of [keys].flat()) session.delete(key);
          }),
      },
    },
  };
}
