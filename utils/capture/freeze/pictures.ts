/**
 * Pictures as data: addresses, from what the page has loaded and without a request. Firefox lets a content script read any picture
 * back from a canvas element (not from an OffscreenCanvas), and its cache answers for the page's own site.
 */

/** Larger pictures are kept as WebP: a photograph as PNG is ten times the size. Pixels. */
const largeArea = 200 * 200;
/** Longest side that is kept, px. */
const longestSide = 4_096;

export interface Pictures {
  /** A picture's bytes as a data: address, or null when they cannot be had. `from` is an element that shows it, where there is one. */
  of(address: string, from?: CanvasImageSource & Element): Promise<string | null>;
  /** A font's bytes. */
  font(address: string): Promise<string | null>;
  /** What could not be had. */
  lost: Set<string>;
  /** Characters handed out so far. */
  size(): number;
}

/** Bytes handed out end at `most` characters; what comes later is lost. */
export function picturesOf(window: Window, most: number): Pictures {
  const loaded = new Set(window.performance.getEntriesByType('resource').map(({ name }) => name));
  const known = new Map<string, Promise<string | null>>();
  const lost = new Set<string>();
  let size = 0;
  const once = (address: string, find: () => Promise<string | null>) => {
    if (/^data:/i.test(address)) return Promise.resolve(address);
    const found = known.get(address) ?? find().catch(() => null);
    known.set(address, found);
    return found.then((data) => {
      if (data && size + data.length <= most) {
        size += data.length;
        return data;
      }
      lost.add(address);
      return null;
    });
  };
  return {
    lost,
    size: () => size,
    of: (address, from) =>
      once(
        address,
        async () =>
          (await fromCache(window, address, /^image\//)) ??
          (from ? drawn(window, from) : loaded.has(address) ? await again(window, address) : null),
      ),
    font: (address) => once(address, () => fromCache(window, address, /font|octet|^$/)),
  };
}

/** The very bytes, for the page's own site: `only-if-cached` never asks the network (https://fetch.spec.whatwg.org/#concept-request-cache-mode). */
async function fromCache(window: Window, address: string, type: RegExp): Promise<string | null> {
  if (!address.startsWith(`${window.location.origin}/`)) return null;
  const answer = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
  if (!answer?.ok) return null;
  const blob = await answer.blob();
  return type.test(blob.type) ? dataAddress(blob) : null;
}

/** A picture that this document has loaded is not asked for again when it is named once more. */
async function again(window: Window, address: string): Promise<string | null> {
  const image = window.document.createElement('img');
  image.src = address;
  await image.decode();
  return drawn(window, image);
}

/** What an element shows, drawn once more. Null when there is nothing to draw, or it may not be read. */
export async function drawn(window: Window, from: CanvasImageSource & Element): Promise<string | null> {
  const { width, height } = sizeOf(from);
  if (!width || !height) return null;
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(from, 0, 0, canvas.width, canvas.height);
  const type = width * height > largeArea ? 'image/webp' : 'image/png';
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));
  return blob && dataAddress(blob);
}

function sizeOf(from: Element): { width: number; height: number } {
  if (from instanceof HTMLImageElement) return { width: from.naturalWidth, height: from.naturalHeight };
  if (from instanceof HTMLVideoElement) return { width: from.videoWidth, height: from.videoHeight };
  if (from instanceof HTMLCanvasElement) return { width: from.width, height: from.height };
  return { width: 0, height: 0 };
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
