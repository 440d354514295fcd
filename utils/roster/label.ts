/** What a device is called until its user calls it something else. */

/** By the mark in the user agent, most particular first: each of them says that it is Chrome too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrom(?:e|ium)\//, 'Chrome'],
];

/** `runtime.PlatformOs` (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/PlatformOs, read 2026-11-26). */
const systems: Readonly<Record<string, string>> = {
  mac: 'macOS',
  ios: 'iOS',
  win: 'Windows',
  android: 'Android',
  cros: 'ChromeOS',
  linux: 'Linux',
  openbsd: 'OpenBSD',
  fuchsia: 'Fuchsia',
};

/** `Chrome (Windows)`. @param os as `runtime.getPlatformInfo` says it */
export function deviceLabelOf(userAgent: string, os: string): string {
  const name = browsers.find(([mark]) => mark.test(userAgent))?.[1];
  const system = systems[os] ?? os;
  return name ? `${name} (${system})` : system;
}
