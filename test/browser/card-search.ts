/** Looks for a card number in bytes, however it may be written: in pieces, between tags, encoded for mail, or in base64. */

/** Digits in a row that count as a piece of the number. */
const piece = 8;
/** Where everything but digits is taken away, chance finds shorter runs. */
const bareDigits = 12;
/** Characters shown on either side of what was found. */
const around = 40;

/** What machines number things with: ids, hashes (never digits alone), instants. Among enough of them any eight digits are found by chance. */
const made =
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b(?=\d*[a-f])[0-9a-f]{64}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** How the number (a run of `piece` of its digits or more) is there, and what stands around it, or null. `type` is the media type. */
export function findCard(bytes: Uint8Array, type: string, card: string): string | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const isDrawn = /^(?:image|font)\//.test(type);
  const written = isDrawn ? raw : raw.replace(made, ' # ');
  const found = (how: string, text: string, length: number) => {
    const at = placeOf(text, card, length);
    return at === null ? null : `${how}: …${text.slice(Math.max(0, at - around), at + length + around)}…`;
  };
  const asItIs = found('as it is', written, piece);
  if (asItIs || isDrawn) return asItIs;
  for (const [how, text] of readings(written)) {
    const inReading =
      found(how, text, piece) ??
      found(`${how}, in groups`, withoutMarkup(text), piece) ??
      found(`${how}, scattered`, text.replace(/\D+/g, ''), bareDigits);
    if (inReading) return inReading;
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

/** Where the first run of `length` of the card's digits stands in a text, or null. */
function placeOf(text: string, card: string, length: number): number | null {
  for (let from = 0; from + length <= card.length; from++) {
    const at = text.indexOf(card.slice(from, from + length));
    if (at >= 0) return at;
  }
  return null;
}
