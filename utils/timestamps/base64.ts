/** Bytes as the database keeps them. */
import type { Bytes } from './der';

export const asBase64 = (bytes: Bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0));
