/** What is behind an error of the database: Dexie wraps the browser's own in `inner`, or in `failures` where many rows were written at once. */

/** Names of an error and of everything behind it. */
export function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = Reflect.get(error, 'inner');
  const failures: unknown = Reflect.get(error, 'failures');
  const behind: unknown[] = [inner, ...(Array.isArray(failures) ? failures : [])];
  return [error.name, ...behind.filter((other) => other !== error).flatMap(namesOf)];
}
