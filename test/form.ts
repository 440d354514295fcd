/** The two forms of the suite: the short one is what every change passes; the long one asks the same questions more often. */

/** Whether this run is the long form, `npm run test:long`. */
export const isLong = process.env.HIKAE_TEST_FORM === 'long';

/** How often something random is done, or over how many pages: in the long form, and in the short one. */
export const inForm = <Value>(long: Value, short: Value): Value => (isLong ? long : short);
