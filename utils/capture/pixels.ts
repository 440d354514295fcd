/** What is painted on a canvas, as far as it may be read and is cheap to. */

/** Largest canvas that is read, px. */
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

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
