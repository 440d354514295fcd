/** How pictures are read and written, as far as attachments need it. The room is pure: who exports brings a canvas. */
import type { Rect } from '../../records';

/** A picture that is decoded. Only one is at a time. */
export interface Opened {
  /** Device px. */
  width: number;
  height: number;
  close: () => void;
}

/** What is written on a sheet. `size` is the height of the letters in px. */
export interface Lettering {
  size: number;
  bold?: boolean;
  /** CSS colour. */
  colour: string;
}

/** A white canvas that becomes one JPEG. */
export interface Sheet {
  draw: (picture: Opened, from: Rect, to: Rect) => void;
  /** Fills a rectangle with a CSS colour. */
  fill: (rect: Rect, colour: string) => void;
  /** `y` is the line the letters stand on. */
  write: (text: string, x: number, y: number, lettering: Lettering) => void;
  /** `quality` from 0 to 1. The sheet is of no use afterwards. */
  jpeg: (quality: number) => Promise<Uint8Array<ArrayBuffer>>;
}

export interface Painter {
  /** Rejects when the bytes are no picture that this browser knows. */
  open: (blob: Blob) => Promise<Opened>;
  /** For each row of px from the top, 1 where it is of one colour. */
  plainRows: (picture: Opened) => Promise<Uint8Array>;
  sheet: (width: number, height: number) => Sheet;
  /** Width of a text in px. */
  measure: (text: string, lettering: Lettering) => number;
}
