/** Words that a page, or a cut through an emoji, left half a character in. */

/**
 * The same value with U+FFFD for each lone surrogate in its strings and names, as UTF-8 writes them: no JSON that others read can hold them
 * (RFC 7493, 2.1).
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.toWellFormed(), wellFormed(part)]),
  );
}

/** Whether a text written as JSON has one: `JSON.stringify` writes it by its number, and everything else as it is. */
const lone = /\\ud[89a-f][0-9a-f]{2}/;

/** JSON that anybody can read, as `JSON.stringify` writes it otherwise. */
export function plainJson(value: unknown, space?: number): string {
  const json = JSON.stringify(value, null, space);
  return lone.test(json) ? JSON.stringify(wellFormed(value), null, space) : json;
}
