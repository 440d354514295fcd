/** When the next look is due: soon after a change, and later with every look, so that a restless page costs little. */

/** First wait after a change of the page, ms; it doubles with every look. */
const firstWait = 400;
const longestWait = 10_000;
/** Looks when the page has nothing else to do, but no later than this, ms. */
const patience = 1_000;

export function createPace(look: () => void) {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = 0;

  return {
    /** A look waits for its time. */
    isDue: () => timer !== null,
    /** A look begins. */
    begin() {
      timer = null;
    },
    /** It found something to look at: the next one has more time. */
    slow() {
      wait = Math.min(wait * 2, longestWait);
    },
    /** Has the page looked at after so many ms, unless a look is due. */
    soon(after = wait) {
      if (timer !== null) return;
      dueAt = performance.now() + after;
      // When the page has nothing else to do: it has just been laid out, or moved.
      timer = setTimeout(() => requestIdleCallback(look, { timeout: patience }), after);
    },
    /** The long wait of a page that stood still. */
    isLong: () => wait > firstWait,
    /** Forgets the long wait. A look that is due sooner stays: a page that never rests puts none off. */
    again() {
      wait = firstWait;
      if (timer === null || dueAt <= performance.now() + wait) return;
      clearTimeout(timer);
      timer = null;
    },
  };
}
