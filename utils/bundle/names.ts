/** File names that every system accepts. */

/** Windows keeps these for devices, whatever the extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file (read 2026-11-22). */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** `hikae-<shop>-<yyyymmdd>` in ASCII, at most 96 characters. `day` is the day of export in the case's zone. */
export function bundleStem(shop: string, day: string): string {
  const safe = shop
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 80)
    .replace(/^[.-]+|[.-]+$/g, '');
  return `hikae-${!safe || reserved.test(safe) ? 'page' : safe}-${day}`;
}

/** The day of an instant in a zone as `yyyymmdd`. */
export function dayOf(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(at));
  return parts.replace(/\D/g, '');
}

/** The zone, or UTC when this browser does not know it: pages and old records may name any. */
export function usableZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
