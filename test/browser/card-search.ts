/** Looks for a card number in bytes, however it may be written: in pieces, between tags, encoded for mail, or in base64. */

/** Digits in a row that count as a piece of the number. */
const piece = 8;
/** Where everything but digits is taken away, chance finds shorter runs. */
const bareDigits = 12;

/** How the number (a run of `piece` of its digits or more) is there, in words, or null. `type` is the media type. */
export function findCard(bytes: Uint8Array, type: string, card: string): string | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (holds(raw, card, piece)) return 'as it is';
  if (/^(?:image|font)\//.test(type)) return null;
  for (const [how, text] of readings(raw)) {
    if (holds(text, card, piece)) return how;
    if (holds(withoutMarkup(text), card, piece)) return `${how}, in groups`;
    if (holds(text.replace(/\D+/g, ''), card, bareDigits)) return `${how}, scattered`;
  }
  return null;
}

function* readings(raw: string): Generator<[how: string, text: string]> {
  yield ['plain', withoutBase64(raw)];
  const mail = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  yield ['quoted-printable', withoutBase64(mail)];
  for (const block of raw.match(base64) ?? []) {
    const inner = Buffer.from(block, 'base64').toString('latin1');
    if (isText(inner)) yield ['base64', inner];
  }
}

/** Eighty characters and more of base64, lines broken or not. */
const base64 = /(?:[A-Za-z0-9+/]{40,}\r?\n?){2,}[A-Za-z0-9+/]*={0,2}/g;

/** Its digits mean nothing, and there are enough of them to find anything by chance. */
const withoutBase64 = (text: string) => text.replace(base64, ' | ');

const isText = (text: string) => !text.slice(0, 2_000).includes('\0');

const withoutMarkup = (text: string) => text.replace(/<[^>]*>|&[a-z#0-9]+;|\\[nrt]|[\s\-·•._,|/]+/gi, '');

function holds(text: string, card: string, length: number): boolean {
  for (let at = 0; at + length <= card.length; at++)
    if (text.includes(card.slice(at, at + length))) return true;
  return false;
}
