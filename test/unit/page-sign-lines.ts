/** How lines for the tests of signs are written down: one a row, `|` begins a new line of the page. */
import type { Sign } from '../../utils/records';

export type SignLines = Readonly<Record<Sign, { yes: readonly string[]; no: readonly string[] }>>;

export const rows = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().replaceAll('|', '\n'));
