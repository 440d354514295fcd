/** PNG files of what was drawn, made by a worker. */
import Encoder from './encoder?worker';

/**
 * What is on `canvas`, which is empty afterwards, as a PNG file. Throws when it could not be made.
 *
 * Chrome makes the file of a page's canvas while the page has nothing else to do, which it knows by the frames it shows. A document that is
 * never shown has none: each picture waits a whole second, until Chrome begins without (measured in Chromium 156: 1,017 ms; by a worker 26 ms).
 */
export async function pngOf(canvas: OffscreenCanvas): Promise<Blob> {
  const worker = new Encoder();
  try {
    const answer = new Promise<Blob | null>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob | null>) => resolve(data), {
        once: true,
      });
      worker.addEventListener('error', () => reject(new Error('The worker that encodes did not begin')));
    });
    const picture = canvas.transferToImageBitmap();
    worker.postMessage(picture, [picture]);
    const blob = await answer;
    if (!blob) throw new Error('This picture could not be encoded');
    return blob;
  } finally {
    worker.terminate();
  }
}
