/** The observer: main-frame requests of every tab, read-only. Kept in `storage.session` (memory only) until a trip needs them. */
import { browser } from '#imports';
import { maskAddress } from '../../utils/capture/card-numbers';
import { headersWorthKeeping } from '../../utils/capture/headers';
import type { Hop } from '../../utils/records';
import { type RouteEvent, routesOf } from '../../utils/route';
import { isOrdinary, mayWatch } from './leave';
import { forgetEvents, rememberEvent, rememberedEvents } from './route-memory';

/** Longest address kept, characters: the memory is shared by all tabs. */
const longest = 8_000;
/** An address as it is remembered. */
export const short = (url: string): string => maskAddress(url.slice(0, longest));

/** Writes under way. */
let queue: Promise<unknown> = Promise.resolve();

type Listener = (tabId: number, event: RouteEvent) => void;
const listeners: Listener[] = [];

/** Calls back after each stored event. Register synchronously. */
export const onRouteEvent = (listener: Listener) => listeners.push(listener);

/** What was observed in a tab, oldest first; all writes under way are waited for. */
export async function routeOf(tabId: number): Promise<RouteEvent[]> {
  await queue;
  return rememberedEvents(tabId);
}

/** So long a page's own answer may be heard of after the page itself, ms: the two come by different ways. */
export const lateMs = 2_000;

/** A background of Firefox that was just woken may hear a page before it hears the requests that woke it. */
const mayBeBehind = () => import.meta.env.FIREFOX && performance.now() < 2 * lateMs;

/**
 * The way that led to the page a tab shows, oldest hop first; empty when it was not observed. Of several loads of one
 * address the last that was answered counts: a page that is being loaded again still is the one it was.
 */
export async function routeTo(tabId: number, url: string): Promise<Hop[]> {
  const plain = (address: string | undefined) => address?.replace(/#.*$/s, '');
  const until = performance.now() + lateMs;
  for (;;) {
    const events = await routeOf(tabId);
    const routes = routesOf(events).filter((hops) => plain(hops.at(-1)?.url) === plain(short(url)));
    const answered = routes.findLast((hops) => hops.at(-1)?.kind === 'landing');
    const mayCome = routes.length > 0 || mayBeBehind();
    if (answered || !mayCome || performance.now() > until) return answered ?? routes.at(-1) ?? [];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Enters what the browser did not tell. Never throws. */
export const noteEvent = (event: RouteEvent): void => follow(rememberAndTell(event));

export function observe() {
  const filter = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const] };
  const { webRequest } = browser;
  webRequest.onBeforeRequest.addListener((details) => {
    add(details, { type: 'start' });
    return undefined;
  }, filter);
  webRequest.onBeforeRedirect.addListener(
    (details) => add(details, { type: 'redirect', to: short(details.redirectUrl), ...answerOf(details) }),
    filter,
    ['responseHeaders'],
  );
  webRequest.onResponseStarted.addListener(
    (details) => {
      const headers = headersWorthKeeping(details.responseHeaders);
      add(details, { type: 'response', ...answerOf(details), ...(headers.length ? { headers } : {}) });
    },
    filter,
    ['responseHeaders'],
  );
  webRequest.onErrorOccurred.addListener(
    (details) => add(details, { type: 'failed', error: details.error }),
    filter,
  );
  listenToNavigation();
  follow(forgetPrivate());
  browser.tabs.onRemoved.addListener((tabId) => {
    follow(forgetEvents(tabId));
  });
}

/** What only webNavigation says: that a load began, that a tab was opened from another one, and that a page led on by itself. */
function listenToNavigation() {
  const web = { url: [{ schemes: ['http', 'https'] }] };
  const { onBeforeNavigate, onCreatedNavigationTarget, onCommitted } = browser.webNavigation;
  onBeforeNavigate.addListener(({ frameId, ...details }) => {
    if (frameId === 0) add({ ...details, requestId: '' }, { type: 'navigate' });
  }, web);
  onCreatedNavigationTarget.addListener(
    (details) => add({ ...details, requestId: '' }, { type: 'opened' }),
    web,
  );
  onCommitted.addListener(({ frameId, ...details }) => {
    const qualifiers: unknown = Reflect.get(details, 'transitionQualifiers');
    if (frameId === 0 && Array.isArray(qualifiers) && qualifiers.includes('client_redirect'))
      add({ ...details, requestId: '' }, { type: 'client-redirect' });
  });
}

type Seen = { tabId: number; requestId: string; timeStamp: number; url: string };

function add(details: Seen, rest: Partial<RouteEvent> & Pick<RouteEvent, 'type'>) {
  const { tabId, requestId, timeStamp, url } = details;
  if (tabId < 0) return;
  const event: RouteEvent = {
    tabId,
    requestId,
    at: timeStamp,
    url: short(url),
    ...initiatorOf(details),
    ...rest,
  };
  follow(rememberAndTell(event));
}

/** An event is written at once, since the background may die while it asks; of a private window it is forgotten at once, too. */
async function rememberAndTell(event: RouteEvent) {
  const { tabId } = event;
  const written = rememberEvent(event);
  const may = isOrdinary(tabId) || (await mayWatch(tabId));
  await written;
  if (!may) return forgetEvents(tabId);
  for (const listener of listeners) listener(tabId, event);
}

/** A background that died while it asked left what it had written. */
async function forgetPrivate() {
  const hidden = (await browser.tabs.query({})).filter(({ incognito }) => incognito);
  for (const { id } of hidden) if (id !== undefined && !(await mayWatch(id))) await forgetEvents(id);
}

function follow(task: Promise<unknown>) {
  const done = task.catch((error: unknown) => {
    console.error('Hikae: a route event was not kept', error instanceof Error ? error.name : typeof error);
  });
  queue = queue.then(() => done);
}

/** Chrome names the origin (`initiator`), Firefox the full address (`originUrl`) of the page that asked. */
function initiatorOf(details: object): { initiator?: string } {
  const initiator: unknown = Reflect.get(details, 'initiator') ?? Reflect.get(details, 'originUrl');
  return typeof initiator === 'string' && initiator !== 'null' ? { initiator: short(initiator) } : {};
}

interface Answer {
  statusCode: number;
  fromCache: boolean;
  responseHeaders?: readonly { name: string; value?: string | undefined }[] | undefined;
}

function answerOf({ statusCode, fromCache, responseHeaders }: Answer): Partial<RouteEvent> {
  const date = responseHeaders?.find(({ name }) => name.toLowerCase() === 'date')?.value;
  return { status: statusCode, fromCache, ...(date ? { serverDate: date } : {}) };
}
