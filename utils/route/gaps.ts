/** Gaps: what of a route was not heard. A route counts as complete only when every part of it was. */
import { portalOfHost } from '../portals';
import type { RouteGap } from '../records';
import type { RouteEvent } from '../route';
import { leadsEverywhere } from './click-out';
import { type Account, type Load, loadId, type Step } from './loads';
import { mayLeadTo } from './onward';
import { hostOf, isSame, siteOf } from './site';

/** Browsers announce a load at most so long before its first request, ms. */
const announcedMs = 5_000;

const isFirst = (chain: Load, index: number) => loadId(chain[index]) !== loadId(chain[index - 1]);

/** What is missing of the route that a chain is from `index` on. */
export function gapsOf(chain: Load, index: number, account: Account): RouteGap[] {
  const route = chain.slice(index);
  const isKnown = index === 0 ? isStartKnown(chain, account) : isStartIdle(chain);
  const begins = isAnnounced(chain, index, account) && isKnown;
  const isWhole = route.every((step, i) => isHeard(step) && isNext(chain, index + i, index, account));
  return [...(begins ? [] : ['beginning' as const]), ...(isWhole ? [] : ['between' as const])];
}

const isHeard = ({ starts, kind }: Step) => starts === 1 && kind !== 'request' && kind !== 'failed';

/** Does this hop follow upon the one before? By the redirect that said so; a new load must have been announced. */
function isNext(chain: Load, i: number, index: number, account: Account): boolean {
  const [before, step] = [chain[i - 1], chain[i]];
  if (i === index || !before || !step) return true;
  if (!isFirst(chain, i)) return before.kind === 'redirect' && isSame(before.event.to, step.url);
  // Firefox says which page asked, not only of which site it was.
  const page = step.initiator && URL.canParse(step.initiator) && new URL(step.initiator).pathname !== '/';
  return isAnnounced(chain, i, account) && (!page || isSame(step.initiator, before.url));
}

/** Did the browser announce a load of this very address, and no other load? Else it may have been asked for another one before. */
function isAnnounced(chain: Load, i: number, account: Account): boolean {
  const first = chain[i];
  if (!first || !isFirst(chain, i)) return false;
  const answeredAt = first.event.type === 'start' ? first.at + announcedMs : first.event.at;
  const others = account.chains.flat().filter((step) => isOther(step, first));
  return navigations(first.url, account).some(
    ({ at }) =>
      at <= answeredAt &&
      first.at - at <= announcedMs &&
      // What was asked for before was announced by itself.
      others.every((step) => at > step.at) &&
      !echoes(first, account).includes(at),
  );
}

/** Of another load, which asked for the same address before. */
const isOther = (step: Step, first: Step): boolean =>
  loadId(step) !== loadId(first) && step.at < first.at && isSame(step.url, first.url);

const navigations = (url: string, { events }: Account) =>
  events.filter((event) => event.type === 'navigate' && isSame(event.url, url));

/**
 * When Firefox announced the last address of another load once more, as it does when a load of several addresses has answered. Chrome, which
 * names the origin of the page that asked and no more, does not.
 */
function echoes(first: Step, account: Account): number[] {
  if (first.initiator && URL.canParse(first.initiator) && new URL(first.initiator).origin === first.initiator)
    return [];
  const times = navigations(first.url, account).map(({ at }) => at);
  return account.chains.flatMap((chain) =>
    chain.flatMap((end, i) => {
      const isEnd = loadId(end) !== loadId(chain[i + 1]);
      const isAlone =
        isFirst(chain, i) && times.some((at) => at <= end.event.at && end.at - at <= announcedMs);
      if (!isEnd || isAlone || !isOther(end, first)) return [];
      return times.find((at) => at >= end.event.at && at - end.event.at < announcedMs) ?? [];
    }),
  );
}

/** Is it certain that the shopper set out where the first hop says? Typed; from another tab; or from a page that did not lead on by itself. */
function isStartKnown(chain: Load, account: Account): boolean {
  const [first] = chain;
  if (first?.starts !== 1) return false;
  const starter = hostOf(first.initiator ?? '');
  if (!starter) return true;
  if (account.events.some((event) => isOpening(event, first))) return true;
  const site = siteOf(`https://${starter}`);
  const page = pagesBefore(first, account).findLast((before) => siteOf(before.at(-1)?.url ?? '') === site);
  return page !== undefined && !isLed(page, first, account);
}

/** What came before a page that led on does not count: it was typed, or found by a search. A network there means that more came before. */
function isStartIdle([first]: Load): boolean {
  const starter = hostOf(first?.initiator ?? '');
  return first?.starts === 1 && (!starter || leadsEverywhere(starter));
}

const isOpening = ({ type, url, at }: RouteEvent, first: Step) =>
  type === 'opened' && isSame(url, first.url) && Math.abs(first.at - at) <= announcedMs;

/** Chains that had ended with an answer when this hop was asked for. */
const pagesBefore = (first: Step, { chains }: Account) =>
  chains.filter((chain) => {
    const last = chain.at(-1);
    return last?.kind === 'landing' && loadId(last) !== loadId(first) && last.event.at <= first.at;
  });

/** May the page have led on by itself, to this hop or to another one before, where another site had led to it and it is none of our portals? */
function isLed(page: Load, first: Step, { chains }: Account): boolean {
  const last = page.at(-1);
  const others = chains.flatMap(([one]) => (one && one.at <= first.at ? [one] : []));
  if (!last || !others.some((one) => mayLeadTo(last, one))) return false;
  if (portalOfHost(hostOf(last.url) ?? '')) return false;
  const from = hostOf(page[0]?.initiator ?? '');
  const isOwn = page[0]?.starts === 1 && (!from || siteOf(`https://${from}`) === siteOf(last.url));
  return !isOwn && !(from && leadsEverywhere(from));
}
