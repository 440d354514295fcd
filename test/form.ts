/** The two forms of the suite: the short one is what every change passes; the long one asks the same questions more often. */

/** Whether this run is the long form, `npm run test:long`. */
export const isLong = process.env.HIKAE_TEST_FORM === 'long';

/** All of them in the long form; in the short one every so many-th, from the first one on or a later one. For what is asked in some other way as well. */
export const everyNth = <Value>(n: number, all: readonly Value[], from = 0): readonly Value[] =>
  inForm(
    all,
    all.filter((_, at) => at % n === from),
  );

/** How often something random is done, or over how many pages: in the long form, and in the short one. */
export const inForm = <Value>(long: Value, short: Value): Value => (isLong ? long : short);
