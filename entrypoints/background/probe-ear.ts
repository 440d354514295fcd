/** What the browser reports of a probe's requests, host by host, for as long as it is listened for. */
import { browser } from '#imports';
import { type ProbeOutcome, probedPath } from '../../utils/messages/probe';
import { type Blocker, blockerOf, hostOf, mayHaveReached } from '../../utils/route';

interface Reported {
  url: string;
}

const stoppedBy: Record<Blocker, ProbeOutcome> = {
  extension: 'by-extension',
  'tracking-protection': 'by-protection',
  unknown: 'by-other',
};

/** The server answered, and the page is not shown what. Chromium: net_error_list.h (ORB, CORP). */
const answered = /^net::ERR_BLOCKED_BY_(?:ORB|RESPONSE)/;

export function outcomeOf(error: string): ProbeOutcome {
  const by = blockerOf(error);
  if (by) return stoppedBy[by];
  if (answered.test(error)) return 'reached';
  return mayHaveReached(error) ? 'unheard' : 'unreachable';
}

/** Where a redirect leads says who sent it: nobody when the browser only made the address safe, another extension to a stand-in. */
export function outcomeOfRedirect(from: string, to: string): ProbeOutcome | null {
  if (!/^https?:/.test(to)) return 'by-extension';
  const [before, after] = [new URL(from), new URL(to)];
  const isSafer = before.protocol === 'http:' && after.protocol === 'https:';
  return isSafer && before.hostname === after.hostname && before.pathname === after.pathname
    ? null
    : 'reached';
}

interface Ear {
  /** By host. */
  heard: ReadonlyMap<string, ProbeOutcome>;
  /** Something was heard of every host. */
  all: Promise<void>;
  stop: () => void;
}

/** Listens for requests of a tab to these addresses. Firefox reports out of order: that a host answered outweighs all that is said of it. */
export function probeEar(tabId: number, urls: readonly string[]): Ear {
  const hosts = new Set(urls.map((url) => hostOf(url)).filter((host) => host !== null));
  const heard = new Map<string, ProbeOutcome>();
  let settle = () => {};
  const all = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const note = ({ url }: Reported, outcome: ProbeOutcome | null) => {
    const host = hostOf(url);
    if (outcome === null || host === null || !hosts.has(host)) return;
    if (!heard.has(host) || outcome === 'reached') heard.set(host, outcome);
    if (heard.size === hosts.size) settle();
  };
  if (!hosts.size) settle();
  return { heard, all, stop: hosts.size ? listen(tabId, hosts, note) : () => {} };
}

function listen(
  tabId: number,
  hosts: ReadonlySet<string>,
  note: (details: Reported, outcome: ProbeOutcome | null) => void,
): () => void {
  const filter = {
    tabId,
    urls: [...hosts].map((host) => `*://${host}${probedPath}`),
    types: ['xmlhttprequest' as const],
  };
  const reached = (details: Reported) => {
    note(details, 'reached');
    return undefined;
  };
  const redirected = (details: Reported & { redirectUrl: string }) =>
    note(details, outcomeOfRedirect(details.url, details.redirectUrl));
  const failed = (details: Reported & { error: string }) => note(details, outcomeOf(details.error));
  const { onHeadersReceived, onCompleted, onBeforeRedirect, onErrorOccurred } = browser.webRequest;
  // A redirect has headers too: it is told apart by its own event, which comes right after.
  const headed = (details: Reported & { statusCode: number }) =>
    isRedirect(details.statusCode) ? undefined : reached(details);
  onHeadersReceived.addListener(headed, filter);
  onCompleted.addListener(reached, filter);
  onBeforeRedirect.addListener(redirected, filter);
  onErrorOccurred.addListener(failed, filter);
  return () => {
    onHeadersReceived.removeListener(headed);
    onCompleted.removeListener(reached);
    onBeforeRedirect.removeListener(redirected);
    onErrorOccurred.removeListener(failed);
  };
}

const isRedirect = (status: number) => status >= 300 && status < 400 && status !== 304;
