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
}
export type Load = Step[];

const order: Record<RouteEvent['type'], number> = {
  start: 0,
  redirect: 1,
  response: 2,
  failed: 3,
  'client-redirect': 4,
};

/** Firefox delivers events out of order, so only their own times count; a worker restarted in between may store one twice. */
export function inTime(events: readonly RouteEvent[]): RouteEvent[] {
  const once = new Map(
    events.map((event) => [`${event.requestId} ${event.type} ${event.at} ${event.url}`, event]),
  );
  return [...once.values()].sort((a, b) => a.at - b.at || order[a.type] - order[b.type]);
}

/** The loads of one tab by the time they began; within a load, hops in the order asked for. */
export function loadsOf(events: readonly RouteEvent[]): Load[] {
  const loads = new Map<string, Load>();
  for (const event of events) {
    if (event.type === 'client-redirect') continue;
    const load = loads.get(event.requestId) ?? [];
    loads.set(event.requestId, load);
    take(load, event);
  }
  return [...loads.values()].map(untied).sort((a, b) => startOf(a) - startOf(b));
}

const kinds = { start: 'request', redirect: 'redirect', response: 'landing', failed: 'failed' } as const;

/** Enters one event: into the hop that still waits for it, else as a hop of its own (its start was missed, or it asked for the same address again). */
function take(load: Load, event: RouteEvent): void {
  if (event.type === 'client-redirect') return;
  const waiting = load.findLast((step) => step.kind === 'request' && step.url === event.url);
  const kind = kinds[event.type];
  const last = load.at(-1);
  if (last?.kind === 'landing' && last.url === event.url && kind !== 'request') {
    // Left or stopped after the answer had begun: the server did answer.
    last.event = { ...event, ...last.event };
    return;
  }
  if (!waiting) {
    load.push({
      at: event.at,
      url: event.url,
      kind,
      event,
      initiator: event.initiator,
    });
    return;
  }
  waiting.initiator ??= event.initiator;
  if (kind === 'request') return;
  Object.assign(waiting, { kind, event });
}

/** Hops of one and the same millisecond follow their redirects. */
function untied(load: Load): Load {
  const placed: Load = [];
  const rest = new Set(load);
  for (let next = load[0]; next; [next] = rest) {
    const tied = [...rest].filter((step) => step.at === next?.at);
    const led = tied.find((step) => step.url === placed.at(-1)?.event.to);
    const origin = tied.find((step) => tied.every((other) => other === step || other.event.to !== step.url));
    const step = led ?? origin ?? next;
    placed.push(step);
    rest.delete(step);
  }
  return placed;
}

/** When the load began, ms since epoch. */
export function startOf(load: Load): number {
  return load[0]?.at ?? 0;
}
