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
    if (isRow(row) && isOrdinary(row)) return row;
  } catch {
    // No JSON, or more of it than a parser’s stack holds: refused as well.
  }
  throw new BackupRefused('bad-rows', store);
}

const isRow = (value: unknown): value is Record<string, unknown> => isObject(value) && !Array.isArray(value);

/** Levels of a row: more than any of ours has, less than what stops those that walk or copy it. */
const deepest = 100;

/**
 * Not nested without end, and without a key that would be taken for an object's own make wherever it is copied. What was read is
 * looked at, not the text, which may spell a key in many ways.
 */
function isOrdinary(row: object): boolean {
  let level: object[] = [row];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest || level.some((value) => Object.hasOwn(value, '__proto__'))) return false;
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return true;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
