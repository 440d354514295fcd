/** Which programs took part in keeping evidence. */

/** Browser name and version out of a user agent, e.g. `Firefox/153.0`; the whole user agent when none is known. */
export const browserVersion = (userAgent: string): string =>
  /(?:Firefox|Edg|OPR|Chrome)\/[\d.]+/.exec(userAgent)?.[0] ?? userAgent;
