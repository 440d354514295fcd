/** Capture: how a page becomes pictures. One file per method in `capture/`; the browser is reached through a `Camera` only. */
import type { Measured, PageFrozen, PageRead, Placed, ScrollPlan } from './messages';
import type { PageState } from './messages/page-state';
import type {
  Capture,
  CapturePart,
  IncompleteReason,
  Mask,
  Masked,
  Rect,
  Region,
  Seam,
  Slice,
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
  /** Whether the user wants personal data masked. Firefox only: Chrome's `clean` knows. */
  personal?(): Promise<boolean>;
  /** The page with all it has loaded. Chrome only. */
  mhtml?(): Promise<Blob>;
  /** What `mhtml` forgets of the page. Chrome only. */
  state?(): Promise<PageState | null>;
  /** Makes an MHTML fit to keep, away from the shopper's page. Chrome only. */
  clean?(request: CleanRequest): Promise<Cleaned>;
  /** Scrolls the page, when the user asked for all of it. */
  scroll?: PageScroll;
}

/** Moving a page for its picture. Whatever happens after `begin`, the page puts itself back when it hears nothing more. */
export interface PageScroll {
  begin(): Promise<ScrollPlan>;
  /** CSS px; resolves when the page stands still there. */
  to(x: number, y: number): Promise<Placed>;
  where(): Promise<Placed>;
  end(): Promise<void>;
}

/** Where slices are kept while a whole page is taken. */
export interface SliceDesk {
  /** Resolves when the slice is stored, and never before. */
  keep(picture: Picture, of: Pick<Slice, 'viewport' | 'masks' | 'page'>): Promise<Slice>;
  /** The picture of a slice. */
  load(slice: Slice): Promise<Blob>;
  /** Says how far it is; false when the user called it off. */
  goOn(done: number, of: number): Promise<boolean>;
}

export interface CleanRequest {
  mhtml: Blob;
  /** null: the page would not say. */
  state: PageState | null;
  /** Masks personal data too. */
  personal?: boolean;
}

export interface Cleaned {
  /** The page as one self-contained HTML file: no scripts, frames black unless a photograph would show them, card numbers masked. */
  snapshot: Blob;
  /** What was masked in it. */
  masked?: Masked[];
}

/** What a page is drawn from, away from the shopper's page. The same request brings the same drawing. Chrome only. */
export interface DrawRequest {
  snapshot: Blob;
  page: { width: number; height: number };
  viewport: Viewport;
  /** Black in the drawing too. */
  masks: readonly Mask[];
  /** Real pixels of the viewport, masked, to compare with; null when there are none. */
  real: Blob | null;
}

export interface Drawing {
  pictures: Picture[];
  /** Share (0–1) of compared viewport pixels that agree with the real ones; null: nothing to compare with. */
  agreement: number | null;
  /** Parts of the page, CSS px, where they do not. */
  poor: Rect[];
  drawnBy: string;
  /** Device px per CSS px of the pictures. */
  scale: number;
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
  /** Only where the picture is drawn: parts that do not agree with the photograph. */
  poor?: Rect[];
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
