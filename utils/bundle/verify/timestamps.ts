/** Do the time-stamps of a bundle hold, over its datapackage.json? */
import { Rejection, TokenProblem } from '../../timestamps/token';
import { type Statement, verifyToken } from '../../timestamps/verify';
import { manifestName } from '../manifest';
import type { UnpackedFile } from './unpack';

/** A time-stamp that holds. */
export interface FoundStamp extends Statement {
  path: string;
}

/** Checks each; one that does not hold is a problem. */
export async function checkTimestamps(
  files: ReadonlyMap<string, UnpackedFile>,
  report: (problem: string) => void,
): Promise<FoundStamp[]> {
  const found: FoundStamp[] = [];
  const digest = files.get(manifestName)?.sha256 ?? '';
  for (const { path, token } of files.values()) {
    if (!token) continue;
    try {
      found.push({ path, ...(await verifyToken(token, digest)) });
    } catch (error) {
      if (!(error instanceof TokenProblem) && !(error instanceof Rejection)) throw error;
      report(`${path}: the time-stamp does not hold: ${error.message}`);
    }
  }
  return found;
}
