/** What kind of file some bytes are, by their own first bytes where these tell, else by the declared type. */
import type { Role } from './exhibits';

interface Media {
  extension: string;
  mediatype: string;
}

const pictures: readonly (Media & { magic: readonly number[] })[] = [
  { extension: 'png', mediatype: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47] },
  { extension: 'jpg', mediatype: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
  { extension: 'webp', mediatype: 'image/webp', magic: [0x52, 0x49, 0x46, 0x46] },
];
const html = { extension: 'html', mediatype: 'text/html' };
const mhtml = { extension: 'mhtml', mediatype: 'multipart/related' };
const unknown = { extension: 'bin', mediatype: 'application/octet-stream' };

/** Extension and media type under which a capture's file goes into the bundle. */
export function mediaOf(role: Role, bytes: Uint8Array, declared: string): Media {
  if (role === 'places') return { extension: 'json', mediatype: 'application/json' };
  if (role === 'text') return { extension: 'txt', mediatype: 'text/plain' };
  if (role === 'snapshot') return declared.includes('html') && !declared.includes('mhtml') ? html : mhtml;
  const found = pictures.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  return found ? { extension: found.extension, mediatype: found.mediatype } : unknown;
}
