/** Does `task` for each item and hands out the results in order; so many are under way beside the one that is looked at. Throws what a task throws. */
export async function* ahead<Item, Result>(
  items: Iterable<Item>,
  count: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<[Item, Result]> {
  const begun: [Item, Promise<Result>][] = [];
  for (const item of items) {
    const result = task(item);
    // Heard when its turn comes.
    result.catch(() => {});
    begun.push([item, result]);
    const first = begun.length > count ? begun.shift() : undefined;
    if (first) yield [first[0], await first[1]];
  }
  for (const [item, result] of begun) yield [item, await result];
}
