/** The terms half of `npm run eval`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Evaluates terms reading over a file of labelled passages. Throws as long as there is nothing that reads terms. */
export async function evaluateTerms(file: string): Promise<never> {
  const there = existsSync(resolve(import.meta.dirname, '../../utils/terms.ts'));
  throw new Error(
    there
      ? `${file} was not evaluated: utils/terms.ts is there, but its evaluation is not written yet.`
      : `${file} was not evaluated, and no terms.jsonl written: terms reading is not there yet (there is no utils/terms.ts).`,
  );
}
