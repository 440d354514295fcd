/** What the browsers call it when a request was stopped on this side, and by whom as far as the word tells. Measured in Chromium 156 and Firefox 153. */

export type Blocker = 'extension' | 'tracking-protection' | 'unknown';

const blockers: Readonly<Record<string, Blocker>> = {
  // Another extension's rules.
  'net::ERR_BLOCKED_BY_CLIENT': 'extension',
  NS_ERROR_ABORT: 'extension',
  // A script taken away: its place is refused to it.
  NS_ERROR_DOM_BAD_URI: 'extension',
  NS_ERROR_TRACKING_URI: 'tracking-protection',
  NS_ERROR_BLOCKED_BY_POLICY: 'unknown',
  'net::ERR_BLOCKED_BY_ADMINISTRATOR': 'unknown',
};

/** Who stopped a request that ended with this error; null when it was not stopped but failed, or was left. */
export const blockerOf = (error: string): Blocker | null =>
  Object.hasOwn(blockers, error) ? (blockers[error] ?? null) : null;

/** Errors of requests that may well have arrived: the page was left, or nobody waited for the answer. */
const mayHaveArrived = new Set([
  'net::ERR_ABORTED',
  'NS_BINDING_ABORTED',
  'NS_ERROR_FAILURE',
  'net::ERR_FAILED',
]);

export const mayHaveReached = (error: string): boolean => mayHaveArrived.has(error);
