/** Stands in the place of the unpacker of WOFF2 fonts, which the PDF library brings along and Hikae never uses. */
export default function decompress(): never {
  throw new Error('WOFF2 fonts are not read here');
}
