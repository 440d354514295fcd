/** A full disk, as either browser says it: Dexie wraps the browser's own error in `inner`. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = Reflect.get(error, 'inner');
  return error.name === 'QuotaExceededError' || (inner !== error && isDiskFull(inner));
}
