/** Capture: how a page becomes pictures. One file per method in `capture/`; the browser is reached through a `Camera` only. */
import type { Measured, PageFrozen, PageRead } from './messages';
import type {
  Capture,
  CapturePart,
  IncompleteReason,
  Masked,
  Region,
  Seam,
  TextPlaces,
  Viewport,
} from './records';

/** What a method may ask of the browser. Every call rejects with `CaptureFailed` when it cannot. */
export interface Camera {
  /** Position, size and masks of the page right now. */
  measure(): Promise<Measured>;
  /** The words of the page with their places. */
  read?(): Promise<PageRead>;
  /** The visible part of the page as the shopper sees it, PNG. */
  visible(): Promise<Blob>;
  /** Any part of the page without scrolling, PNG. `area` in CSS px of the page; `scale` is device px per CSS px. Firefox only. */
  area?(area: { x: number; y: number; width: number; height: number }, scale: number): Promise<Blob>;
  /** The page as HTML that needs nothing else, not masked yet. Firefox only. */
  freeze?(): Promise<PageFrozen>;
  /** The page with all it has loaded. Chrome only. */
  mhtml?(): Promise<Blob>;
  /** Draws a page from its MHTML, away from the shopper's page. Chrome only. */
  draw?(request: DrawRequest): Promise<Drawing>;
}

export interface DrawRequest {
  mhtml: Blob;
  page: { width: number; height: number };
  viewport: Viewport;
  /** Real pixels of the viewport, masked, to compare with; null when there are none. */
  real: Blob | null;
}

export interface Drawing {
  /** The page as one self-contained HTML file: no scripts, no frames, card numbers masked. */
  snapshot: Blob;
  pictures: Picture[];
  /** Share (0–1) of compared viewport pixels that agree with the real ones; null: nothing to compare with. */
  agreement: number | null;
  drawnBy: string;
  /** Set when the page is taller than what was drawn, or could not be drawn (then `pictures` is empty). */
  incomplete: IncompleteReason | null;
}

/** One picture and the part of the page it shows, CSS px. */
export interface Picture {
  blob: Blob;
  x: number;
  y: number;
  width: number;
  height: number;
  pixelWidth: number;
  pixelHeight: number;
}

/** What a method brings back. `measured` is the page as the picture shows it. */
export interface Shot {
  method: Capture['method'];
  measured: Measured;
  pictures: Picture[];
  snapshot?: Blob;
  drawnBy?: string;
  agreement?: number | null;
  incomplete?: IncompleteReason;
  /** The page's words with their places. */
  places?: TextPlaces;
  masked?: Masked[];
  /** What else should be there and is not, and why. */
  lacks?: Lack[];
  /** Only where the picture is put together: from which slices, and what of it is real. */
  seams?: Seam[];
  regions?: Region[];
  /** Device px per CSS px, where less than the screen's. */
  scale?: number;
}

/** A part that a capture goes without. */
export interface Lack {
  part: CapturePart;
  why: IncompleteReason;
}

/** A capture that could not be taken: `reason` is stored on it and told to the user. */
export class CaptureFailed extends Error {
  override name = 'CaptureFailed';
  readonly reason: IncompleteReason;
  constructor(reason: IncompleteReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
