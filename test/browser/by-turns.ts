/** What is done in one of the two browsers, in the short form of the suite. */
import { type BrowserName, browserNames } from '../ensure-browsers';
import { isLong } from '../form';

/**
 * Whether the `at`-th of several things that rest on nothing of a browser's own is done in this browser: in the long form always, in the
 * short one by turns.
 */
export const isTurnOf = (browser: BrowserName, at: number): boolean =>
  isLong || browserNames.indexOf(browser) === at % browserNames.length;
