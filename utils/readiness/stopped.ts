/** What was stopped in this browser on its way to a network: by host, by what it was and by whom. Extensions are never listed, only what they did. */
import type { Observation } from '../records';
import { type Blocker, blockerOf } from '../route';

export interface StoppedHost {
  host: string;
  /** `click`: the way to the shop; `tag`: what tells of the order. */
  what: 'click' | 'tag';
  by: Blocker;
  times: number;
  /** The last time, UTC ISO. */
  at: string;
  /** A tag got through to this host after that. */
  since: boolean;
}

/** @param observations in any order. @returns the latest first */
export function stoppedHosts(observations: readonly Observation[]): StoppedHost[] {
  const found = new Map<string, StoppedHost>();
  for (const one of observations.flatMap(stoppedBy)) {
    const key = `${one.host} ${one.what} ${one.by}`;
    const known = found.get(key);
    const at = known && known.at > one.at ? known.at : one.at;
    found.set(key, { ...one, times: (known?.times ?? 0) + 1, at, since: false });
  }
  const rows = [...found.values()].map((row) => ({
    ...row,
    since: row.what === 'tag' && observations.some((one) => gotThrough(one, row)),
  }));
  return rows.sort((a, b) => b.at.localeCompare(a.at));
}

const gotThrough = (one: Observation, { host, at }: StoppedHost): boolean =>
  one.kind === 'tag' && one.host === host && one.outcome === 'sent' && one.at > at;

function stoppedBy(one: Observation): Pick<StoppedHost, 'host' | 'what' | 'by' | 'at'>[] {
  const { at } = one;
  if (one.kind === 'tag' && one.outcome === 'blocked')
    return [{ host: one.host, what: 'tag', by: one.by ?? 'unknown', at }];
  if (one.kind === 'hop-blocked')
    return [{ host: one.host, what: 'click', by: blockerOf(one.error) ?? 'unknown', at }];
  return [];
}
