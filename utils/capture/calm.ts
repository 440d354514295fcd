/** Waiting for a page that was just scrolled to look as it will: pictures loaded, entrances over, nothing moving. */
import { boxOf } from './dom';

/** Longest waits, ms. A page that never rests is taken as it is. */
const limits = { frames: 400, pictures: 4_000, motion: 2_000, quiet: 800 };
/** A page that changed nothing for so long, ms, stands still. */
const quietFor = 100;

/** Resolves when what is in view stands still, at the latest after the sum of `limits`. Never rejects. */
export async function calm(window: Window & typeof globalThis): Promise<void> {
  await frames(window);
  await atMost(limits.quiet, quiet(window.document));
  await atMost(limits.pictures, Promise.allSettled(picturesInView(window).map(shown)));
  await atMost(limits.motion, Promise.allSettled(entrances(window)));
  await frames(window);
}

/** Waits for pictures anywhere on the page that are still on their way, until `deadline` (ms of `performance.now()`). */
export async function lateImages(window: Window & typeof globalThis, deadline: number): Promise<void> {
  const missing = () =>
    [...Document.prototype.querySelectorAll.call(window.document, 'img')].some(
      (image) => image instanceof HTMLImageElement && !image.complete,
    );
  while (missing() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  await frames(window);
}

/** Two frames: what was asked of the page in the first is drawn by the second. Hidden pages draw none. */
export const frames = (window: Window): Promise<unknown> =>
  atMost(
    limits.frames,
    new Promise((resolve) =>
      window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(null))),
    ),
  );

function atMost(limit: number, step: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  return Promise.race([step, late]).finally(() => clearTimeout(timer));
}

function quiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quietFor);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietFor);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    setTimeout(done, limits.quiet);
  });
}

function picturesInView(window: Window): HTMLImageElement[] {
  const images = Document.prototype.querySelectorAll.call(window.document, 'img');
  return [...images].filter((image): image is HTMLImageElement => {
    if (!(image instanceof HTMLImageElement)) return false;
    const { top, bottom } = boxOf(image);
    return bottom > 0 && top < window.innerHeight;
  });
}

async function shown(image: HTMLImageElement): Promise<void> {
  if (!image.complete)
    await new Promise((resolve) => {
      image.addEventListener('load', resolve, { once: true });
      image.addEventListener('error', resolve, { once: true });
    });
  await image.decode();
}

/** Animations that end; one that runs for ever is part of the page. */
function entrances({ document }: Window): Promise<unknown>[] {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && isFinite_(effect))
    .map(({ finished }) => finished);
}

const isFinite_ = (effect: AnimationEffect | null) =>
  Number.isFinite(Number(effect?.getComputedTiming().endTime ?? Number.POSITIVE_INFINITY));
