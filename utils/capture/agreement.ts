/** How well a drawing agrees with what was really seen. */

/** Both pictures are compared at this fraction of their size, so that anti-aliasing does not count as difference. */
const shrink = 4;
/** Sum of the channel differences (0–765) from which two pixels disagree. */
const tolerance = 48;

/** Share (0–1) of pixels that agree; the drawing is scaled to the real picture's size. */
export async function agreement(
  real: Blob,
  drawing: CanvasImageSource,
  area: { x: number; y: number; width: number; height: number },
) {
  const bitmap = await createImageBitmap(real);
  const width = Math.max(1, Math.floor(bitmap.width / shrink));
  const height = Math.max(1, Math.floor(bitmap.height / shrink));
  const a = pixels(width, height, (context) => context.drawImage(bitmap, 0, 0, width, height));
  const b = pixels(width, height, (context) =>
    context.drawImage(drawing, area.x, area.y, area.width, area.height, 0, 0, width, height),
  );
  bitmap.close();
  let agree = 0;
  for (let i = 0; i < a.length; i += 4) {
    const difference = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0)),
      0,
    );
    if (difference < tolerance) agree++;
  }
  return Math.round((1_000 * agree) / (width * height)) / 1_000;
}

function pixels(width: number, height: number, draw: (context: OffscreenCanvasRenderingContext2D) => void) {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gave no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  return context.getImageData(0, 0, width, height).data;
}
