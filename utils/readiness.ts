/**
 * Is this browser ready for a click? What is known of it becomes findings, and these a verdict. It is never "ready" while something
 * that matters is unknown, and a signal whose effect no source states (GPC, DNT) is told and not judged.
 */
import type { ProbeAnswer } from './messages/probe';
import type { StoppedHost } from './readiness/stopped';
import type { Environment } from './records';

export { endpointsOf } from './readiness/endpoints';
export { type StoppedHost, stoppedHosts } from './readiness/stopped';

export type ForeignCookies = NonNullable<Environment['thirdPartyCookies']>;

export interface ReadinessFacts {
  browser: 'chrome' | 'firefox';
  /** `navigator.cookieEnabled` of the extension's own page. */
  cookiesEnabled: boolean;
  /** Null: this browser has no such signal. */
  globalPrivacyControl: boolean | null;
  doNotTrack: string | null;
  /** As the browser is set; null without the user's leave. */
  set: { thirdPartyCookies: ForeignCookies | null; protection: 'strict' | 'standard' | 'off' | null } | null;
  /** What pages kept lately told, each the latest word; null: none did. */
  told: {
    cookies: { enabled: boolean; at: string } | null;
    thirdParty: { cookies: ForeignCookies; at: string } | null;
  };
  /** Hosts of networks that were stopped lately. */
  stopped: readonly StoppedHost[];
  /** Requests to networks were observed lately at all. */
  observed: boolean;
  /** Null: not tried. */
  probe: {
    answers: readonly ProbeAnswer[];
    cookiesEnabled: boolean;
    thirdPartyCookies: ForeignCookies | null;
  } | null;
}

/** `plain`: told, and counts for nothing. */
export type FindingState = 'good' | 'check' | 'bad' | 'unknown' | 'plain';

/** What is said, by `ready_<says>` in `_locales` (`-` becomes `_`). */
type Says =
  | `cookies-${'on' | 'off' | 'page-off'}`
  | `third-party-${ForeignCookies | 'unknown'}`
  | `protection-${'strict' | 'standard' | 'off' | 'unknown'}`
  | `stopped-${'none' | 'some' | 'over' | 'unseen'}`
  | `probe-${'reached' | 'stopped' | 'unreachable' | 'unheard' | 'not-run'}`
  | `gpc-${'on' | 'off'}`
  | `dnt-${'on' | 'off'}`;

export const findingIds = ['cookies', 'third-party', 'protection', 'stopped', 'probe', 'gpc', 'dnt'] as const;
export type FindingId = (typeof findingIds)[number];

export interface Finding {
  id: FindingId;
  state: FindingState;
  says: Says;
  /** Who says so, where that is not this page itself. */
  from?: 'settings' | 'page' | 'probe';
  /** When a page said so, UTC ISO. */
  at?: string;
}

/** Everything that can be said, in the order of `findingIds`. Chrome has no tracking protection to ask for. */
export function findingsOf(facts: ReadinessFacts): Finding[] {
  return [
    cookies(facts),
    thirdParty(facts),
    ...(facts.browser === 'firefox' ? [protection(facts)] : []),
    stopped(facts),
    probed(facts),
    { id: 'gpc', state: 'plain', says: facts.globalPrivacyControl ? 'gpc-on' : 'gpc-off' },
    { id: 'dnt', state: 'plain', says: facts.doNotTrack === '1' ? 'dnt-on' : 'dnt-off' },
  ];
}

/** A page's word of this moment comes before one that was kept, and that before the extension's own page, which is a case apart. */
function cookies({ cookiesEnabled, told, probe }: ReadinessFacts): Finding {
  const id = 'cookies';
  if (!cookiesEnabled) return { id, state: 'bad', says: 'cookies-off' };
  if (probe)
    return probe.cookiesEnabled
      ? { id, state: 'good', says: 'cookies-on', from: 'probe' }
      : { id, state: 'bad', says: 'cookies-off', from: 'probe' };
  if (told.cookies && !told.cookies.enabled)
    return { id, state: 'check', says: 'cookies-page-off', from: 'page', at: told.cookies.at };
  return { id, state: 'good', says: 'cookies-on' };
}

/** Kept apart by site, as Firefox does of itself, is how networks have to live with; what is blocked may be missed. */
function thirdParty({ set, told, probe }: ReadinessFacts): Finding {
  const id = 'third-party';
  const say = (cookies: ForeignCookies): Pick<Finding, 'id' | 'state' | 'says'> => ({
    id,
    state: cookies === 'blocked' ? 'check' : 'good',
    says: `third-party-${cookies}`,
  });
  if (set?.thirdPartyCookies) return { ...say(set.thirdPartyCookies), from: 'settings' };
  if (probe?.thirdPartyCookies) return { ...say(probe.thirdPartyCookies), from: 'probe' };
  if (told.thirdParty) return { ...say(told.thirdParty.cookies), from: 'page', at: told.thirdParty.at };
  return { id, state: 'unknown', says: 'third-party-unknown' };
}

function protection({ set }: ReadinessFacts): Finding {
  const id = 'protection';
  if (!set?.protection) return { id, state: 'unknown', says: 'protection-unknown' };
  const state = set.protection === 'strict' ? 'check' : 'good';
  return { id, state, says: `protection-${set.protection}`, from: 'settings' };
}

/** What was stopped before says what may happen again; that it got through since says that it may not. */
function stopped({ stopped: hosts, observed }: ReadinessFacts): Finding {
  const id = 'stopped';
  if (hosts.some(({ since }) => !since)) return { id, state: 'check', says: 'stopped-some' };
  if (hosts.length) return { id, state: 'good', says: 'stopped-over' };
  if (observed) return { id, state: 'good', says: 'stopped-none' };
  return { id, state: 'unknown', says: 'stopped-unseen' };
}

function probed({ probe }: ReadinessFacts): Finding {
  const id = 'probe';
  const outcomes = probe?.answers.map(({ outcome }) => outcome) ?? [];
  if (!outcomes.length) return { id, state: 'unknown', says: 'probe-not-run' };
  if (outcomes.some((outcome) => outcome.startsWith('by-')))
    return { id, state: 'bad', says: 'probe-stopped' };
  if (outcomes.includes('unreachable')) return { id, state: 'check', says: 'probe-unreachable' };
  if (outcomes.includes('unheard')) return { id, state: 'unknown', says: 'probe-unheard' };
  return { id, state: 'good', says: 'probe-reached' };
}

export interface Verdict {
  verdict: 'ready' | 'check' | 'not-ready' | 'unknown';
  /** What is not known, whatever the verdict. */
  unknown: FindingId[];
}

/** The worst that was found; `ready` only where everything that counts is known and good. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const unknown = findings.filter(({ state }) => state === 'unknown').map(({ id }) => id);
  const has = (state: FindingState) => findings.some((finding) => finding.state === state);
  if (has('bad')) return { verdict: 'not-ready', unknown };
  if (has('check')) return { verdict: 'check', unknown };
  return { verdict: unknown.length || !has('good') ? 'unknown' : 'ready', unknown };
}
