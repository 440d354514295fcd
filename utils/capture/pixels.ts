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

/** What a film shows now. Its poster is left: to read it would be to ask for it again. */
export async function stillOf(video: HTMLVideoElement): Promise<string | null> {
  const { readyState, paused, currentTime, videoWidth: width, videoHeight: height } = video;
  if (readyState < HTMLMediaElement.HAVE_CURRENT_DATA || (paused && currentTime === 0)) return null;
  if (width * height > largest) return null;
  const canvas = video.ownerDocument.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return pixelsOf(canvas);
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
