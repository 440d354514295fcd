/** Onward: pages that led on to another site, by themselves or soon after they were there. */
import type { RouteEvent } from '../route';
import { bounceMs } from './hops';
import { type Account, type Load, loadId, type Step } from './loads';
import { hostOf, isSame, siteOf } from './site';

/** A page of which nobody said that it leads on by itself did so, if it did, within this time after it answered, ms. */
const unsaidMs = 10_000;

/** May this page have led to this hop by itself, although the browser did not say so (nothing of scripts that wait, Firefox of most scripts)? */
export function mayLeadTo(page: Step, first: Step): boolean {
  const after = first.at - page.event.at;
  const isAsked = hostOf(first.initiator ?? '') === hostOf(page.url);
  return page.kind === 'landing' && isAsked && after >= 0 && after <= unsaidMs;
}

/** Request ids of the loads whose pages led on to another site by themselves, or may have. */
export function onwardLoads({ events, chains }: Account): string[] {
  const said = chains.flatMap((chain) =>
    chain.filter((step, i) => step.kind === 'client-redirect' && !isSameSite(step, endOfNext(chain, i))),
  );
  const unsaid = chains.flatMap((chain) => {
    const page = chain.at(-1);
    const after = page && chains.filter(([first]) => first && pageBefore(first, chains) === page);
    return page && after?.some((other) => leadsAway(page, other)) ? [page] : [];
  });
  const unheard = events.flatMap((event) => pageThatLed(event, chains) ?? []);
  const missed = chains.flatMap((chain) => pageBeforeMissed(chain, chains) ?? []);
  return [...said, ...unsaid, ...unheard, ...missed].flatMap((step) => loadId(step) ?? []);
}

/**
 * The page before a load that a page asked for of which nothing was heard: that one came in between. Of pages the tab showed before the
 * shopper may have gone back to one, and browsers need not ask for those again; a page in another tab that had this one opened may use it again.
 */
function pageBeforeMissed([first]: Load, chains: readonly Load[]): Step | undefined {
  const asker = siteOf(first?.initiator ?? '');
  if (!first || !asker) return undefined;
  const before = pageBefore(first, chains);
  const isSoon = before?.kind === 'landing' && first.at - before.event.at <= bounceMs;
  const isKnown =
    shownBefore(first, chains).some(({ url }) => siteOf(url) === asker) ||
    chains.some(([one]) => one && one.at < first.at && siteOf(one.initiator ?? '') === asker);
  return isSoon && !isKnown ? before : undefined;
}

/** Pages the tab showed before this was asked for. */
const shownBefore = (first: Step, chains: readonly Load[]): Step[] =>
  chains
    .flat()
    .filter(({ kind }) => kind === 'landing' || kind === 'client-redirect')
    .filter((step) => step.event.at <= first.at && loadId(step) !== loadId(first));

/** The last of them. */
const pageBefore = (first: Step, chains: readonly Load[]): Step | undefined =>
  shownBefore(first, chains).reduce<Step | undefined>(
    (last, step) => (last && last.event.at > step.event.at ? last : step),
    undefined,
  );

/** The page from which the browser said that it had led to another site, where nothing was heard of the load itself. */
function pageThatLed({ type, url, at }: RouteEvent, chains: readonly Load[]): Step | undefined {
  if (type !== 'client-redirect') return undefined;
  const pages = chains.flatMap((chain) => chain.at(-1) ?? []);
  const page = pages.findLast(({ kind, event }) => kind === 'landing' && event.at <= at);
  if (!page || at - page.event.at > bounceMs || siteOf(page.url) === siteOf(url)) return undefined;
  const isHeard = (step: Step) => isSame(step.url, url) && step.at >= page.event.at && step.at <= at;
  return chains.some((chain) => chain.some(isHeard)) ? undefined : page;
}

const leadsAway = (page: Step, [first, ...rest]: Load) =>
  first !== undefined && mayLeadTo(page, first) && !isSameSite(page, rest.at(-1) ?? first);

/** The last hop of the load after the one that ends here. */
function endOfNext(chain: Load, i: number): Step | undefined {
  return chain.findLast((step) => loadId(step) === loadId(chain[i + 1]));
}

const isSameSite = (a: Step, b: Step | undefined) => siteOf(a.url) === siteOf(b?.url ?? '');
