/** A picture of a page that is still loading shows less than the shopper saw. Nothing is scrolled, fetched or changed. */

/** Longest wait, ms: a page that never finishes is taken as it is. */
const longest = 3_000;

/** Resolves when the page has loaded with its fonts, its entrance is over and the pictures now in view are decoded, or after `longest`. */
export function settled(window: Window): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longest);
  });
  return Promise.race([ready(window), late]).finally(() => clearTimeout(timer));
}

async function ready(window: Window): Promise<void> {
  const { document } = window;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  const fonts: unknown = Reflect.get(Document.prototype, 'fonts', document);
  if (fonts && typeof fonts === 'object' && 'ready' in fonts) await fonts.ready;
  await Promise.allSettled(picturesInView(window).map((image) => image.decode()));
  await Promise.allSettled(entrancesOf(document).map(({ finished }) => finished));
}

/** Movements under way that come to an end. One that goes on for ever is what the shopper sees. */
function entrancesOf(document: Document): Animation[] {
  const all: unknown = Reflect.get(Document.prototype, 'getAnimations');
  if (typeof all !== 'function') return [];
  return (all.call(document) as Animation[]).filter(
    ({ playState, effect }) =>
      playState === 'running' && Number(effect?.getComputedTiming().endTime) <= longest,
  );
}

function picturesInView(window: Window): HTMLImageElement[] {
  const images = Document.prototype.querySelectorAll.call(window.document, 'img');
  return [...images].filter((image): image is HTMLImageElement => {
    const { bottom, top } = Element.prototype.getBoundingClientRect.call(image);
    return image instanceof HTMLImageElement && bottom > 0 && top < window.innerHeight;
  });
}
