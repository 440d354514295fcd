/** Long work on a page, in short pieces: between two of them the page takes its turn. */

/** Longest piece, ms; a frame at 60 Hz has 16. */
const piece = 10;

export interface Turns {
  /** Whether our turn has lasted. */
  due(): boolean;
  /** Lets the page take its turn. What was read of the page before may be no more. */
  rest(): Promise<void>;
  /** True when all the time there is has been used. */
  over(): boolean;
}

/** Turns that end altogether after `longest` ms, the page's own included. */
export function takeTurns(longest: number): Turns {
  let turn = performance.now();
  const end = turn + longest;
  return {
    due: () => performance.now() - turn > piece,
    over: () => performance.now() > end,
    async rest() {
      await nextTurn();
      turn = performance.now();
    },
  };
}

/** After what waits already, and not a second later when the tab lies behind another, as a timer would be. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
