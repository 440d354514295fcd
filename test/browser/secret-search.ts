/** Looks for short secrets (codes, months, words) in stored text, where long numbers would be found by `card-search.ts`. */

/** What is made by machines and holds any three digits by chance: ids, hashes, instants, styles, base64. */
const made =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}|\d{4}-\d\d-\d\dT[\d:.]+Z?|(?:[A-Za-z0-9+/]{40,}\r?\n?)+={0,2}|<style[\s\S]*?<\/style>/g;

/** How a secret stands in a text, or null: as it is, full-width, or with tags and marks between its characters. */
export function findSecret(text: string, secret: string): string | null {
  const plain = text.replace(made, ' ').normalize('NFKC');
  const inRow = [...secret.replace('/', '')].map((char) => char.replace(/\W/g, '\\$&'));
  const between = { 'as it is': '/?', 'between tags': '(?:\\s*<[^>]*>\\s*|[\\s/-]){0,4}' };
  for (const [how, gap] of Object.entries(between))
    if (new RegExp(`(?<![A-Za-z0-9.])${inRow.join(gap)}(?![A-Za-z0-9])`).test(plain)) return how;
  return null;
}

/** Every text in a record, whatever it is nested in; numbers are places and sizes. */
export function textsIn(record: unknown): string[] {
  if (typeof record === 'string') return [record];
  if (record === null || typeof record !== 'object') return [];
  return Object.values(record).flatMap(textsIn);
}
