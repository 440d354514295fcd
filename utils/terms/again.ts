/** What stands in a page more than once. Small print comes again with each offer, and says the same where nothing around it differs. */

/** How many places of the same words are remembered: it takes no longer to look for them however often they stand in a page. */
const mostAlike = 4;

/** What was found in words, by the words and the place they had. */
export class Again<Place, Found> {
  readonly #known = new Map<string, readonly { place: Place; found: Found }[]>();
  readonly #isAlike: (a: Place, b: Place) => boolean;

  /** @param isAlike whether nothing differs between two places of the same words that decides what is found in them */
  constructor(isAlike: (a: Place, b: Place) => boolean) {
    this.#isAlike = isAlike;
  }

  /** What was found in these words at a place like this one, found now if it was not. */
  get(words: string, place: Place, find: () => Found): Found {
    const alike = this.#known.get(words);
    const again = alike?.find((one) => this.#isAlike(one.place, place));
    if (again) return again.found;
    const found = find();
    this.#known.set(words, [{ place, found }, ...(alike ?? [])].slice(0, mostAlike));
    return found;
  }
}
