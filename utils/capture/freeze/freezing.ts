/** What the parts of a freezing share. */
import type { Turns } from '../../turns';
import type { OpenShadow } from '../walk';
import type { Pictures } from './pictures';

export interface Freezing {
  window: Window;
  pictures: Pictures;
  openShadow: OpenShadow;
  turns: Turns;
  /** Set when a sheet of the page may not be read: then each element says what was computed for it. */
  computed: boolean;
  /** What was written so far, in pieces. */
  out: string[];
  /** Its length, characters. */
  length: number;
  /** Elements that generate content, counted for their marks. */
  marks: number;
}

export function write(freezing: Freezing, text: string): void {
  freezing.out.push(text);
  freezing.length += text.length;
}

export const escapeText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

export const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;
