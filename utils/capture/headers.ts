/** Answer headers that say what a page was, in what language, and how fresh: what a desk may want to check against its own server. */
import type { Hop } from '../records';
import { maskAddress, maskCardNumbers } from './card-numbers';

const worth = new Set([
  'age',
  'cache-control',
  'content-language',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'server',
]);

/** Longest value that is kept, characters. */
const longest = 300;

/** The headers worth keeping, names in lower case, in the order they were sent; masked, since a server may put anything there. */
export function headersWorthKeeping(
  sent: readonly { name: string; value?: string | undefined }[] = [],
): NonNullable<Hop['headers']> {
  return sent.flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    if (value === undefined || !worth.has(lower)) return [];
    return [{ name: lower, value: maskAddress(maskCardNumbers(value)).slice(0, longest) }];
  });
}
