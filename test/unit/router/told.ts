/** What a browser tells of errands: the events of webRequest and webNavigation with the times and the marks each browser gives them (measured in Chromium 156 and Firefox 153). */
import type { End, Errand, HopPlan } from './errands';

export type BrowserName = 'chrome' | 'firefox';

/** One call of a listener. */
export interface Told {
  api: 'webRequest' | 'webNavigation';
  event: string;
  /** Number of the load it is about. */
  load: number;
  details: { tabId: number; url: string; timeStamp: number; frameId: number } & Record<string, unknown>;
}

/** A hop as it truly was. Its server's clock tells it from every other one. */
export interface TrueHop {
  url: string;
  at: number;
  end: End | 'left';
  status: number;
  serverDate: string;
  answeredAt: number;
  /** Number of the load it is part of. */
  load: number;
}

export interface TrueWay {
  from: string;
  shop: string;
  hops: TrueHop[];
}

/** A load as it truly was. */
export interface TrueLoad {
  tab: number;
  /** The tab it was opened from. */
  opener: number | null;
  /** The page that asked, as the browser calls it: its origin or its address; null: typed. */
  asker: string | null;
  /** The page it led to, called by the same name. */
  page: string;
  /** When its first address was asked for. */
  at: number;
  /** When that page answered; null: it was left before. */
  answeredAt: number | null;
}

/** What truly happened. Loads by their number. */
export interface Truth {
  ways: TrueWay[];
  loads: TrueLoad[];
}

const begin = Date.UTC(2026, 10, 22, 9, 0, 0);

/** Everything that is told, in the order in which it happened, and what that is told of. */
export function tell(errands: readonly Errand[], browser: BrowserName): Truth & { told: Told[] } {
  const teller = new Teller(browser);
  const ways = errands.map((errand) => teller.run(errand));
  const { told, loads } = teller;
  return { told: told.sort((a, b) => a.details.timeStamp - b.details.timeStamp), ways, loads };
}

class Teller {
  readonly told: Told[] = [];
  readonly loads: TrueLoad[] = [];
  private tabs = 100;
  /** The server's clock, s: never the same twice. */
  private served = 0;
  private readonly clocks = new Map<number, number>();

  constructor(private readonly browser: BrowserName) {}

  run(errand: Errand): TrueWay {
    const { from, via, tab, newTab, reads, offer } = errand;
    const page = `https://${from}/offers/${offer}`;
    const hop = (end: End): HopPlan => ({ host: '', end, status: 200, answers: 9, pause: 5 });
    if (via) {
      this.load(tab, [{ ...hop('stays'), url: via }], { starter: null });
      this.wait(tab, reads);
    }
    this.load(tab, [{ ...hop('stays'), url: page }], { starter: via });
    this.wait(tab, reads);
    const target = newTab ? this.tabs++ : tab;
    if (newTab) this.clocks.set(target, this.now(tab));
    const plans = errand.hops.map((plan, i) => ({ ...plan, url: addressOf(plan, i, errand) }));
    const shop = plans.at(-1)?.host ?? '';
    if (errand.shopLeadsOn && errand.shopLeadsOn !== 'redirect') {
      const last = plans.pop();
      if (last)
        plans.push({ ...last, end: errand.shopLeadsOn }, { ...last, url: `https://${shop}/home/${offer}` });
    }
    const hops = this.follow(
      target,
      plans,
      { starter: page, ...(newTab && { opener: tab }) },
      errand.leavesAt,
    );
    // Who left before the answer sees no page of the shop, and types where to go.
    let starter = hops.at(-1)?.end === 'left' ? null : (hops.at(-1)?.url ?? page);
    for (let look = 0; look < errand.looks; look++) {
      const url = `https://${shop}/look/${look}`;
      this.wait(target, reads);
      this.load(target, [{ ...hop('stays'), url }], { starter });
      starter = url;
    }
    return { from, shop, hops };
  }

  /** One load after the other, as pages lead on by themselves. */
  private follow(tab: number, plans: readonly Planned[], start: Start, leavesAt: number): TrueHop[] {
    const hops: TrueHop[] = [];
    let by = start;
    for (let rest = plans; rest.length; ) {
      const count = rest.findIndex(({ end }) => end !== 'redirect') + 1;
      const load = rest.slice(0, count);
      const done = this.load(tab, load, by, leavesAt - hops.length);
      hops.push(...done);
      const last = load.at(-1);
      if (!last || done.length < load.length || done.at(-1)?.end === 'left') break;
      if (last.end === 'waits') this.wait(tab, 400 + last.pause * 100);
      by = { starter: last.url, led: last.end };
      rest = rest.slice(count);
    }
    return hops;
  }

  private load(tab: number, plans: readonly Planned[], start: Start, leavesAt = 99): TrueHop[] {
    const load = this.loads.length;
    const asker = start.starter === null ? null : this.nameOf(start.starter);
    const by = asker && (this.browser === 'chrome' ? { initiator: asker } : { originUrl: asker });
    const first = plans[0]?.url ?? '';
    const page = this.nameOf(plans.at(-1)?.url ?? '');
    const opener = start.opener ?? null;
    const truly: TrueLoad = { tab, opener, asker, page, at: this.now(tab), answeredAt: null };
    this.loads.push(truly);
    if (start.opener !== undefined)
      this.say('webNavigation', 'onCreatedNavigationTarget', tab, first, { sourceTabId: start.opener });
    this.say('webNavigation', 'onBeforeNavigate', tab, first);
    this.wait(tab, 2);
    truly.at = this.now(tab);
    const hops: TrueHop[] = [];
    for (const [i, { url, end, status, answers, pause }] of plans.entries()) {
      const request = { requestId: String(load + 1), ...by };
      const at = this.now(tab);
      this.say('webRequest', 'onBeforeRequest', tab, url, request);
      this.wait(tab, answers);
      const serverDate = new Date(begin + 1_000 * this.served++).toUTCString();
      const hop = {
        url,
        at,
        end,
        status: end === 'redirect' ? status : 200,
        serverDate,
        answeredAt: this.now(tab),
        load,
      };
      if (i === leavesAt) {
        this.say('webRequest', 'onErrorOccurred', tab, url, { ...request, error: 'net::ERR_ABORTED' });
        return [...hops, { ...hop, end: 'left' }];
      }
      hops.push(hop);
      const answer = {
        ...request,
        statusCode: hop.status,
        fromCache: false,
        responseHeaders: [{ name: 'Date', value: serverDate }],
      };
      const to = plans[i + 1]?.url;
      if (end === 'redirect' && to)
        this.say('webRequest', 'onBeforeRedirect', tab, url, { ...answer, redirectUrl: to });
      else this.say('webRequest', 'onResponseStarted', tab, url, answer);
      // Firefox counts in whole ms: an answer and the next request may share one.
      this.wait(tab, this.browser === 'firefox' && pause < 3 ? 0 : pause);
    }
    truly.answeredAt = hops.at(-1)?.answeredAt ?? null;
    this.commit(tab, plans, start);
    return hops;
  }

  private commit(tab: number, plans: readonly Planned[], { led }: Start) {
    const last = plans.at(-1)?.url ?? '';
    this.wait(tab, 6);
    // Firefox announces the last address once more.
    if (this.browser === 'firefox' && plans.length > 1)
      this.say('webNavigation', 'onBeforeNavigate', tab, last);
    this.wait(tab, 4);
    const isSaid = led === 'meta' || (led === 'script' && this.browser === 'chrome');
    const transitionQualifiers = [
      ...(isSaid ? ['client_redirect'] : []),
      ...(plans.length > 1 ? ['server_redirect'] : []),
    ];
    this.say('webNavigation', 'onCommitted', tab, last, { transitionQualifiers });
    this.wait(tab, 3);
  }

  /** Chrome says of a page only where it is from. */
  private nameOf(url: string): string {
    return this.browser === 'chrome' ? new URL(url).origin : url;
  }

  private now(tab: number): number {
    return this.clocks.get(tab) ?? begin + tab * 37;
  }

  private wait(tab: number, ms: number) {
    this.clocks.set(tab, this.now(tab) + ms);
  }

  private say(
    api: Told['api'],
    event: string,
    tabId: number,
    url: string,
    more: Record<string, unknown> = {},
  ) {
    const details = { tabId, url, timeStamp: this.now(tabId), frameId: 0, ...more };
    this.told.push({ api, event, load: this.loads.length - 1, details });
  }
}

type Planned = HopPlan & { url: string };

interface Start {
  /** Address of the page that asked; null: typed. */
  starter: string | null;
  opener?: number;
  /** The page led on by itself. */
  led?: End;
}

function addressOf({ host, end }: HopPlan, index: number, { from, offer }: Errand): string {
  if (host === from) return `https://${host}/out/${offer}`;
  if (host === 'px.a8.net') return `https://px.a8.net/svt/ejp?a8mat=${offer}+AB`;
  return end === 'stays' ? `https://${host}/?a8=uV9x${offer}` : `https://${host}/r/${offer}/${index}`;
}
