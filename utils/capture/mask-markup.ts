/** Card numbers in attributes and styles, where drawings are text in disguise. */
import { maskAddress, maskCardNumbers } from './card-numbers';

/** The bytes of pictures, fonts and films, in which any word may stand by chance. */
const bytes =
  /(data:(?:image\/(?!svg)|font\/|application\/[a-z-]*font|video\/|audio\/)[^,"')]*;base64,[a-z0-9+/=]*)/i;

/** Bytes in base64 stay as they are, in styles too; drawings are text in disguise. */
export const maskAttribute = (value: string): string =>
  value
    .split(bytes)
    .map((part, i) => (i % 2 ? part : maskAddress(maskDrawings(part))))
    .join('');

/** Unpacks every SVG written as a data: address in a text and masks it. One that cannot be read is left out. */
export function maskDrawings(text: string): string {
  return text.replace(/data:image\/svg\+xml([^,]*),([^"'()\s]*)/gi, (_, kind: string, content: string) => {
    try {
      const plain = decodeURIComponent(content);
      const svg = /;base64/i.test(kind)
        ? new TextDecoder().decode(Uint8Array.from(atob(plain), (char) => char.charCodeAt(0)))
        : plain;
      return `data:image/svg+xml,${encodeURIComponent(maskCardNumbers(svg)).replace(/[()']/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
    } catch {
      return 'data:,';
    }
  });
}
