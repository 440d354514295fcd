/**
 * What is remembered of each tab's requests, in `storage.session` (memory only). Every event is written in the very call that brought it:
 * a background that is ended right after it has lost nothing.
 */
import { browser } from '#imports';
import type { RouteEvent } from '../../utils/route';

/** Events kept per tab; a route is shorter, and what is older belongs to earlier pages. */
const kept = 80;

const ofTab = 'route/';
const keyOf = (tabId: number) => ofTab + tabId;
/** Events that came before it was known what is stored: one key each. */
const early = 'early/';

/** What is stored, by tab, for writing only; null until this life of the background has looked. */
let stored: Map<number, RouteEvent[]> | null = null;
let looking: Promise<void> | null = null;
/** Came while it was looked. */
const waiting: RouteEvent[] = [];

/** Writes one event. Resolves when it is stored among its tab's. */
export async function rememberEvent(event: RouteEvent): Promise<void> {
  if (stored) return write([event], stored);
  const key = early + crypto.randomUUID();
  waiting.push(event);
  const written = browser.storage.session.set({ [key]: event });
  await Promise.all([written, lookOnce()]);
  await browser.storage.session.remove(key);
}

const lookOnce = (): Promise<void> => {
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
};

async function look() {
  const found: Record<string, unknown> = await browser.storage.session.get(null);
  const left = Object.keys(found).filter((key) => key.startsWith(early));
  const routes = Object.entries(found).filter(([key]) => key.startsWith(ofTab));
  stored = new Map(routes.map(([key, events]) => [Number(key.slice(ofTab.length)), asEvents(events)]));
  // Some of them twice: routes count each event once.
  await write([...left.map((key) => found[key] as RouteEvent), ...waiting], stored);
  await browser.storage.session.remove(left);
}

function write(events: readonly RouteEvent[], all: Map<number, RouteEvent[]>): Promise<void> {
  for (const event of events) all.set(event.tabId, [...(all.get(event.tabId) ?? []), event].slice(-kept));
  const tabs = [...new Set(events.map(({ tabId }) => tabId))];
  return browser.storage.session.set(Object.fromEntries(tabs.map((tab) => [keyOf(tab), all.get(tab)])));
}

/** What was stored of a tab, in the order in which it was told. */
export async function rememberedEvents(tabId: number): Promise<RouteEvent[]> {
  if (!stored) await lookOnce();
  const key = keyOf(tabId);
  return asEvents((await browser.storage.session.get(key))[key]);
}

/** A closed tab is forgotten. */
export function forgetEvents(tabId: number): Promise<void> {
  stored?.delete(tabId);
  return browser.storage.session.remove(keyOf(tabId));
}

const asEvents = (value: unknown): RouteEvent[] => (Array.isArray(value) ? (value as RouteEvent[]) : []);
