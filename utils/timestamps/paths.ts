/** Where time-stamps lie in a bundle. */

const folder = 'timestamps/';

/** `timestamps/<host>.tsr`: dots and whatever else a host may hold become hyphens. */
export const tokenPath = (address: string) =>
  `${folder}${new URL(address).hostname.replace(/[^a-z0-9]+/g, '-')}.tsr`;

/** Whether a file of a bundle is a time-stamp of it. */
export const isTokenPath = (path: string) => /^timestamps\/[a-z0-9]+(?:-[a-z0-9]+)*\.tsr$/.test(path);
