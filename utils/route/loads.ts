/** Loads: the events of one page load and its server redirects, put into order. */
import type { Hop } from '../records';
import type { RouteEvent } from '../route';

/** One address of a load, asked for at `at`; `event` is what was last heard of it. */
export interface Step {
  at: number;
  url: string;
  kind: Hop['kind'];
  event: RouteEvent;
  initiator: string | undefined;
  /** How often it was heard to be asked for; anything but once says that something was not heard. */
  starts: number;
  /** Did the page itself say that it is there? */
  isShown?: true;
}
export type Load = Step[];

const order: Record<RouteEvent['type'], number> = {
  opened: 0,
  navigate: 1,
  start: 2,
  redirect: 3,
  response: 4,
  failed: 5,
  'client-redirect': 6,
  shown: 7,
};

/** Firefox delivers events out of order, so only their own times count; a worker restarted in between may store one twice. */
export function inTime(events: readonly RouteEvent[]): RouteEvent[] {
  const once = new Map(
    events.map((event) => [`${event.requestId} ${event.type} ${event.at} ${event.url}`, event]),
  );
  return untied([...once.values()].sort((a, b) => a.at - b.at || order[a.type] - order[b.type]));
}

/** Of one and the same millisecond, as Firefox counts, what a redirect led to follows the redirect. */
function untied(sorted: readonly RouteEvent[]): RouteEvent[] {
  const placed: RouteEvent[] = [];
  for (let rest = [...sorted]; rest.length; ) {
    const tied = rest.filter(({ at }) => at === rest[0]?.at);
    const next = tied.find((event) => !tied.some((other) => leads(other, event))) ?? rest[0];
    placed.push(...(next ? [next] : []));
    rest = rest.filter((event) => event !== next);
  }
  return placed;
}

const leads = (a: RouteEvent, b: RouteEvent): boolean =>
  a.requestId === b.requestId && a.url !== b.url && a.type === 'redirect' && a.to === b.url;

/** The loads of one tab by the time they began; within a load, hops in the order asked for. */
export function loadsOf(events: readonly RouteEvent[]): Load[] {
  const loads = new Map<string, Load>();
  for (const event of events) {
    if (!(event.type in kinds)) continue;
    const load = loads.get(event.requestId) ?? [];
    loads.set(event.requestId, load);
    take(load, event);
  }
  return [...loads.values()].sort((a, b) => startOf(a) - startOf(b));
}

/** Enters one event: into the hop that waits for it, else as a hop of its own (its start was missed, or it asked for the same address again). */
function take(load: Load, event: RouteEvent): void {
  const kind = kindOf(event);
  if (kind === null) return;
  const last = load.at(-1);
  if (last?.kind === 'landing' && last.url === event.url && kind !== 'request') {
    // Left or stopped after the answer had begun: the server did answer.
    last.event = { ...event, ...last.event };
    if (event.type === 'shown')
      Object.assign(last, { isShown: true, initiator: last.initiator ?? event.initiator });
    return;
  }
  const waiting = waitingFor(load, event);
  const starts = kind === 'request' ? 1 : 0;
  if (!waiting) {
    const { at, url, initiator } = event;
    load.push({ at, url, kind, event, initiator, starts, ...(event.type === 'shown' && { isShown: true }) });
    return;
  }
  waiting.initiator ??= event.initiator;
  waiting.starts += starts;
  if (kind !== 'request') Object.assign(waiting, { kind, event });
}

const kinds = {
  start: 'request',
  redirect: 'redirect',
  response: 'landing',
  failed: 'failed',
  shown: 'landing',
} as const;

/** What a hop is of which this is the last word; null for what webNavigation says. */
const kindOf = ({ type }: RouteEvent): Hop['kind'] | null =>
  type in kinds ? kinds[type as keyof typeof kinds] : null;

/** A load has one hop at a time: only the last can still be waiting, or one after which all were asked for in the event's own millisecond. */
function waitingFor(load: Load, { url, at }: RouteEvent): Step | undefined {
  const open = load.slice(
    Math.max(
      0,
      load.findLastIndex((step) => step.at !== at),
    ),
  );
  return open.findLast((step) => step.kind === 'request' && step.url === url);
}

/** When the load began, ms since epoch. */
export function startOf(load: Load): number {
  return load[0]?.at ?? 0;
}

/** Everything heard of one tab. */
export interface Account {
  /** In time. */
  events: readonly RouteEvent[];
  /** By the time of their last load. */
  chains: readonly Load[];
}

/** Which load a hop belongs to: all of one request id. */
export const loadId = (step: Step | undefined): string | undefined => step?.event.requestId;
