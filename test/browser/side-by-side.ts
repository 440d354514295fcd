/** Doing many things that mostly wait, some at a time. */

/**
 * A queue that begins what it is given in order, `width` at a time. A task that fails is heard of by whoever awaits it,
 * and by nobody else: a test that was not reached must not end the run.
 */
export function sideBySide(width: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    if (running >= width) return;
    const begin = waiting.shift();
    if (!begin) return;
    running += 1;
    begin();
  };
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const turn = new Promise<void>((resolve) => waiting.push(resolve));
    const result = turn.then(task).finally(() => {
      running -= 1;
      next();
    });
    result.catch(() => {});
    next();
    return result;
  };
}

/** So many pages at a time: two cores can show that many that mostly stand still. */
export const pagesAtATime = 8;
