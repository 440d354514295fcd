/** What kind of document some bytes are: by the bytes themselves; a name may say anything. */
import type { DocumentType } from './records';

export interface Typed {
  type: DocumentType;
  mediatype: string;
}

interface Magic {
  mediatype: string;
  /** Bytes at a place, as Latin-1 characters. */
  at: number;
  is: string;
}

const magics: readonly Magic[] = [
  { mediatype: 'application/pdf', at: 0, is: '%PDF-' },
  { mediatype: 'image/png', at: 0, is: '\x89PNG' },
  { mediatype: 'image/jpeg', at: 0, is: '\xff\xd8\xff' },
  { mediatype: 'image/gif', at: 0, is: 'GIF8' },
  { mediatype: 'image/webp', at: 8, is: 'WEBP' },
  { mediatype: 'image/heic', at: 4, is: 'ftyphei' },
  { mediatype: 'image/heic', at: 4, is: 'ftypmif1' },
  { mediatype: 'image/avif', at: 4, is: 'ftypavif' },
];
/** Headers that mails have; two of them make one. */
const mailHeader =
  /^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to|content-type|reply-to):/gim;
const headLength = 64 * 1024;

/** Kind and media type, or null for what is no mail, PDF, picture or text. */
export function typeOfBytes(bytes: Uint8Array): Typed | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  // As Latin-1, which the decoder of that name is not.
  const first = String.fromCharCode(...bytes.subarray(0, 16));
  const magic = magics.find(({ at, is }) => first.startsWith(is, at));
  if (magic?.mediatype === 'application/pdf') return { type: 'pdf', mediatype: magic.mediatype };
  if (magic) return { type: 'image', mediatype: magic.mediatype };
  if (isMail(head)) return { type: 'eml', mediatype: 'message/rfc822' };
  return decodeText(bytes) === null ? null : { type: 'text', mediatype: 'text/plain' };
}

/** What stands before the first empty line begins like a mail; `From ` of an mbox may come first. */
function isMail(head: string): boolean {
  const [headers = ''] = head.replace(/^(?:\xef\xbb\xbf)?\s*(?:From [^\n]*\n)?/, '').split(/\r?\n\r?\n/, 1);
  const names = new Set([...headers.matchAll(mailHeader)].map(([name]) => name.toLowerCase()));
  return /^[\w-]{1,60}:/.test(headers) && names.size >= 2;
}

/** Old Japanese texts are in none of the Unicode forms; the first encoding in which every byte has a meaning is taken. */
const encodings = ['utf-8', 'shift_jis', 'euc-jp'] as const;
/** ISO-2022-JP shifts by escapes, and is valid UTF-8 with them in it. */
const shift = 0x1b;
const isBinary = (text: string) => text.includes('\0');

/** Bytes as text, or null when they are none. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of bytes.includes(shift) ? ['iso-2022-jp', ...encodings] : encodings) {
    const text = attempt(encoding, bytes);
    if (text !== null && !isBinary(text)) return text;
  }
  return null;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding: that is the answer, not an error.
    return null;
  }
}
