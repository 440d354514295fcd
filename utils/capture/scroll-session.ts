/** Scrolling a page for a picture of all of it: prepared, moved part by part, and put back as it was. Runs in the collector. */
import type { Placed, ScrollPlan } from '../messages';
import { calm, frames, lateImages } from './calm';
import { bodyOf, rootOf } from './document-parts';
import { hideFixedBackgrounds } from './fixed-backgrounds';
import { FixedElements, holdSticky } from './pinned';
import { findScroller, inWindow, isPinned, type Scroller, windowSize } from './scroller';
import { StyleChanges } from './style-changes';
import type { OpenShadow } from './walk';

/** A page that grows as it is scrolled is taken up to this multiple of its first height. */
export const mostGrowth = 1.5;
/** Longest first walk through the page, ms; what it did not reach loads when its part is taken. */
const walkLimit = 30_000;
/** Longest wait for pictures that the walk made the page ask for, ms. */
const loadLimit = 6_000;

type Page = Window & typeof globalThis;

/** One page being taken. `end` puts everything back and may be called at any moment, more than once. */
export class ScrollSession {
  readonly #window: Page;
  readonly #scroller: Scroller;
  readonly #start: { x: number; y: number };
  readonly #changes = new StyleChanges();
  readonly #fixed: FixedElements;
  readonly #openShadow: OpenShadow;
  #ended = false;
  #backgroundsHidden = false;

  private constructor(window: Page, scroller: Scroller, openShadow: OpenShadow) {
    this.#window = window;
    this.#scroller = scroller;
    this.#start = scroller.at();
    this.#openShadow = openShadow;
    this.#fixed = new FixedElements(window.document, openShadow, this.#changes);
  }

  /** A session on this page; null where nothing can be scrolled at all. Nothing is changed yet. */
  static on(window: Page, openShadow: OpenShadow): ScrollSession | null {
    const scroller = findScroller(window);
    return scroller && new ScrollSession(window, scroller, openShadow);
  }

  /** Walks through the page once, so that it loads what it loads late, comes back to its top and stands still. */
  async begin(): Promise<ScrollPlan> {
    const { element } = this.#scroller;
    for (const carrier of new Set([element, rootOf(this.#window.document), bodyOf(this.#window.document)]))
      if (carrier) {
        this.#changes.set(carrier, 'scroll-snap-type', 'none');
        this.#changes.set(carrier, 'overflow-anchor', 'none');
      }
    const first = this.#scroller.size().height;
    const endless = await this.#walk(first);
    this.#scroller.to(0, 0);
    await calm(this.#window);
    if (!this.#ended) holdSticky(this.#window.document, this.#openShadow, this.#changes);
    this.#fixed.note();
    return this.#plan(first, endless);
  }

  /** Scrolls there (CSS px) and waits until the page stands still. Returns where that really is. */
  async to(x: number, y: number): Promise<Placed> {
    const before = this.#scroller.at();
    this.#fixed.note();
    this.#scroller.to(x, y);
    await frames(this.#window);
    const between = this.#scroller.at();
    if (!this.#ended) this.#unpin(between.x - before.x, between.y - before.y);
    await calm(this.#window);
    return this.where();
  }

  /** What was seen at the top of the page stays out of all other parts of the picture. */
  #unpin(scrolledX: number, scrolledY: number): void {
    if (scrolledX === 0 && scrolledY === 0) return;
    this.#fixed.hide(scrolledX, scrolledY);
    if (!this.#backgroundsHidden)
      hideFixedBackgrounds(this.#window.document, this.#openShadow, this.#changes);
    this.#backgroundsHidden = true;
  }

  /** Where the page stands now. */
  where(): Placed {
    return { ...this.#scroller.at(), view: inWindow(this.#scroller.view(), this.#window) };
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#changes.restore();
    this.#scroller.to(this.#start.x, this.#start.y);
  }

  async #walk(first: number): Promise<boolean> {
    const deadline = performance.now() + walkLimit;
    const step = Math.max(100, this.#scroller.view().height);
    for (let y = 0; !this.#ended && performance.now() < deadline; y += step) {
      const { height } = this.#scroller.size();
      if (height > first * mostGrowth + step) return true;
      this.#scroller.to(0, y);
      await frames(this.#window);
      if (y + step >= this.#scroller.size().height) {
        await lateImages(this.#window, Math.min(deadline, performance.now() + loadLimit));
        if (y + step >= this.#scroller.size().height) break;
      }
    }
    return this.#scroller.size().height > first * mostGrowth;
  }

  #plan(first: number, endless: boolean): ScrollPlan {
    const { inner } = this.#scroller;
    const size = this.#scroller.size();
    const view = inWindow(this.#scroller.view(), this.#window);
    const height = Math.max(view.height, Math.min(size.height, Math.ceil(first * mostGrowth)));
    const scrolled = { width: Math.max(view.width, size.width), height };
    const reason =
      endless && height < size.height ? 'endless' : isPinned(this.#window) ? 'scroll-locked' : null;
    return { inner, view, scrolled, window: windowSize(this.#window), reason };
  }
}
