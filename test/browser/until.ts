/** Waiting for conditions of the world outside, with a deadline. */

/** Pause between two looks, ms. */
const pause = 100;

type Nothing = null | undefined | false | 0 | '';

/** Looks until something is there (anything but null, false, 0 and the empty text) and returns it. Throws what was waited for and last seen after `deadline` ms. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found | Nothing>,
  { deadline = 30_000, state = async () => '' as unknown } = {},
): Promise<Found> {
  const end = Date.now() + deadline;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) {
      const seen = await state();
      throw new Error(
        `Waited ${deadline} ms in vain for ${what}${seen ? `; found ${JSON.stringify(seen)}` : ''}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
