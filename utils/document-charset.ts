/**
 * Japanese mails in ISO-2022-JP, made readable for the browsers' decoders. A shift to ASCII and straight back is an error to these
 * (https://encoding.spec.whatwg.org/#iso-2022-jp-decoder, read 2026-11-27), and arises wherever encoded words are joined; Chrome's
 * decoder also remembers the last shift from one text to the next (seen in 156). Both would leave a � in front of words.
 */

const japanese = /iso-2022-jp/i;
/** RFC 2047; a language may follow the charset (RFC 2231). */
const encodedWord = /=\?iso-2022-jp(?:-\w{1,2})?(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=/gi;
/** To ASCII (or JIS Roman) and back at once. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: shifts begin with an escape.
const idleShift = /\x1b\([BJ]\x1b\$[@B]/g;
const chunk = 8_192;

/** The mail with its ISO-2022-JP header words in UTF-8 and without idle shifts; the same bytes where it has none. For reading only. */
export function readableMail(bytes: Uint8Array): Uint8Array {
  if (!japanese.test(new TextDecoder('latin1').decode(bytes))) return bytes;
  const mail = binary(bytes)
    .replace(encodedWord, (word, how: string, text: string) => inUtf8(how, text) ?? word)
    .replace(idleShift, '');
  return Uint8Array.from(mail, (sign) => sign.charCodeAt(0));
}

/** Bytes as characters of the same numbers. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}

function inUtf8(how: string, text: string): string | null {
  const raw = how.toLowerCase() === 'b' ? fromBase64(text) : fromQuoted(text);
  if (raw === null) return null;
  const bytes = Uint8Array.from(raw.replace(idleShift, ''), (sign) => sign.charCodeAt(0));
  // A decoder of its own for each word: Chrome's keeps its state.
  const words = new TextDecoder('iso-2022-jp').decode(bytes);
  return `=?UTF-8?B?${btoa(binary(new TextEncoder().encode(words)))}?=`;
}

const fromQuoted = (text: string) =>
  text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function fromBase64(text: string): string | null {
  try {
    return atob(text);
  } catch {
    // Cut or damaged: the library makes of it what it can.
    return null;
  }
}
