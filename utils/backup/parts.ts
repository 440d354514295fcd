/** Rows as text: parts of a few megabytes, each of which is hashed, read and judged as a whole, so that memory stays flat. */
import { BackupRefused, type StoreName } from './format';

/** UTF-16 units after which a part is closed. */
export const partSize = 2_000_000;

/** Some rows of one store. */
export interface Part {
  store: StoreName;
  rows: number;
  blob: Blob;
}

/** Rows as JSON, one a line. Throws on what JSON cannot hold. */
export const asPart = (store: StoreName, lines: readonly string[]): Part => ({
  store,
  rows: lines.length,
  blob: new Blob([lines.map((line) => `${line}\n`).join('')]),
});

/** The rows of a part. Throws `BackupRefused` for what no backup of ours holds. */
export function rowsOfPart(store: StoreName, text: string): Record<string, unknown>[] {
  if (text && !text.endsWith('\n')) throw new BackupRefused('bad-rows', store);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => rowOf(store, line));
}

function rowOf(store: StoreName, line: string): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    if (isRow(row) && !(line.includes('__proto__') && hidesPrototype(row))) return row;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new BackupRefused('bad-rows', store);
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key that would be taken for the object's own make, wherever it is copied. */
const hidesPrototype = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, '__proto__') || Object.values(value).some(hidesPrototype));
