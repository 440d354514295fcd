/** Whether two names can be one person's. */

/** Shops store the one form, people type the other. */
const forms: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  澤: '沢',
  廣: '広',
  濵: '浜',
  濱: '浜',
  德: '徳',
  國: '国',
  櫻: '桜',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
};

/**
 * False only where two names surely are two people's: in one script, whole, and with no part in common. A family name or given name
 * alone, a short form and another order are the same person; what is written in another script is not held against it.
 */
export function maybeSamePerson(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  const script = scriptOf(one);
  if (script !== scriptOf(other)) return true;
  const [these, those] = [partsOf(one), partsOf(other)];
  if (script === latin) {
    // "Bob" may be anybody's.
    if (these.length < 2 || those.length < 2) return true;
    return these.some((x) => those.some((y) => x.startsWith(y) || y.startsWith(x)));
  }
  // Without spaces nobody knows where the one part ends: `山田花子`, `花子`, `山田　花子`.
  const [whole, rest] = [these.join(''), those.join('')];
  const isPart = (parts: readonly string[], of: string) => parts.some((part) => of.includes(part));
  return Math.max(whole.length, rest.length) < 3 || isPart(these, rest) || isPart(those, whole);
}

const latin = 0;
const scripts = [/\p{sc=Latin}/u, /[\p{sc=Han}々]/u, /\p{sc=Hiragana}/u];
const scriptOf = (name: string) => scripts.findIndex((script) => script.test(name));

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/(\p{sc=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/./gu, (sign) => forms[sign] ?? sign)
    .replace(/([aou])e/g, '$1')
    .replace(/(?:様|さま|殿)$/, '');

const particles = /^(?:de|del|la|las|los|da|dos|van|von|der|den|di|y|e|mr|mrs|ms|dr|sr|sra|don)$/;
const partsOf = (name: string): string[] =>
  name.split(/[^\p{L}\p{M}ー々]+/u).filter((part) => part && !particles.test(part));
