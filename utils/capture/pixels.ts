/** What is painted on canvases and films, as far as it may be read, is cheap to, and needs no network. */

/** Largest canvas or film that is read, px. */
const largest = 2_000_000;

/** A data: address, or null: too large, empty, or painted with pictures of another site. Encoding happens off the page's own time. */
export async function pixelsOf(canvas: HTMLCanvasElement): Promise<string | null> {
  const { width, height } = canvas;
  if (width * height === 0 || width * height > largest) return null;
  try {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ? await addressOf(blob) : null;
  } catch {
    // Painted with what this page may not read (SecurityError): then it is not kept.
    return null;
  }
}

/** What a film shows now: its present image, or its poster where the browser still has it. */
export async function stillOf(video: HTMLVideoElement): Promise<string | null> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || (video.paused && video.currentTime === 0))
    return posterOf(video);
  const canvas = video.ownerDocument.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  if (canvas.width * canvas.height > largest) return null;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return pixelsOf(canvas);
}

/** `only-if-cached` never reaches the network: https://fetch.spec.whatwg.org/#concept-request-cache-mode */
async function posterOf({ poster, ownerDocument }: HTMLVideoElement): Promise<string | null> {
  if (!poster || new URL(poster, ownerDocument.baseURI).origin !== ownerDocument.location.origin) return null;
  try {
    const reply = await fetch(poster, { cache: 'only-if-cached', mode: 'same-origin' });
    const blob = await reply.blob();
    return reply.ok && blob.type.startsWith('image/') && blob.size < 2 * largest
      ? await addressOf(blob)
      : null;
  } catch {
    // No longer there: the poster stays out.
    return null;
  }
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
