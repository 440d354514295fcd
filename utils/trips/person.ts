/** Whether two names can be one person's. */

const scripts = [/\p{sc=Latin}/u, /[\p{sc=Han}々]/u, /[\p{sc=Hiragana}\p{sc=Katakana}]/u];
const scriptOf = (name: string) => scripts.findIndex((script) => script.test(name));

/**
 * False only where two names surely are two people's: in one script, and no part of one begins a part of the other. A family name
 * alone, a short form and another order are the same person; what is written in another script is not held against it.
 */
export function maybeSamePerson(a: string, b: string): boolean {
  if (scriptOf(a) !== scriptOf(b)) return true;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.some((x) => other.some((y) => x.startsWith(y) || y.startsWith(x)));
}

/** `山田　花子` and `山田花子` begin alike; `Yamada, Hanako` has two parts. */
const partsOf = (name: string): string[] => {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{sc=Latin}\p{M}+/gu, ([letter = '']) => letter)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:様|さま|殿)$/, '')
    .split(/[^\p{L}\p{M}ー々]+/u)
    .filter(Boolean);
  return scriptOf(name) === 0 ? parts : [...parts, parts.join('')];
};
