/** Clicks: the click-outs among the routes of a tab, with what was not heard of them. */
import type { RouteGap } from '../records';
import type { RouteEvent } from '../route';
import { type ClickOut, clickOut } from './click-out';
import { gapsOf } from './gaps';
import { chainsOf, hopOf } from './hops';
import { type Account, inTime, type Load } from './loads';
import { onwardLoads } from './onward';

export interface ClickSeen {
  click: ClickOut;
  /** Request ids of its loads, first to last: what tells this click from all others of the browser session. */
  loads: string[];
  /** None when all of the route was heard. */
  gaps: RouteGap[];
  /** Is it the route to the last page of the tab that answered? */
  isLast: boolean;
}

/**
 * The click-outs of one tab, in order of their last load, and request ids of loads whose pages led on to another site. Events may come
 * in any order, twice, or not at all.
 */
export function clicksOf(events: readonly RouteEvent[]): { clicks: ClickSeen[]; onward: string[] } {
  const inOrder = inTime(events);
  const chains = chainsOf(inOrder);
  const last = chains.findLast((chain) => chain.at(-1)?.kind === 'landing');
  const account = { events: inOrder, chains };
  const clicks = chains.flatMap((chain) => {
    const seen = clickOf(chain, account);
    return seen ? [{ ...seen, isLast: chain === last }] : [];
  });
  return { clicks, onward: onwardLoads(account) };
}

function clickOf(chain: Load, account: Account): Omit<ClickSeen, 'isLast'> | null {
  const end = chain.at(-1);
  const click = clickOut(chain.map(hopOf), { isAsked: !(end?.isShown && end.starts === 0) });
  if (!click) return null;
  const index = chain.length - click.hops.length;
  return {
    click,
    loads: [...new Set(chain.slice(index).map(({ event }) => event.requestId))],
    gaps: gapsOf(chain, index, account),
  };
}
