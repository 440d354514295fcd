/** Distinguished names as text. */
import { type Der, hexOf, listOf, oidOf, tags } from './der';

const called: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};
/** By the tag of a string (X.680, 41). T61String is read as Latin 1, as everyone does. */
const encodings: Record<number, string> = {
  12: 'utf-8',
  19: 'utf-8',
  20: 'latin1',
  22: 'utf-8',
  30: 'utf-16be',
};
const longest = 300;

/** `CN=…, O=…, C=…`, the most specific first (RFC 4514, 2.1). Safe to print: what has no shape of its own is left out, and it is cut. */
export function nameOf(name: Der): string {
  const parts = listOf(name, tags.sequence).flatMap((set) => listOf(set, tags.set).map(partOf));
  return parts.reverse().join(', ').replace(/\p{C}/gu, '').slice(0, longest);
}

function partOf(part: Der): string {
  const [type, value] = listOf(part, tags.sequence);
  if (!type || !value) return '?';
  const oid = oidOf(type);
  const encoding = encodings[value.tag];
  const text = encoding ? new TextDecoder(encoding).decode(value.content) : `#${hexOf(value.raw)}`;
  return `${called[oid] ?? oid}=${text}`;
}
