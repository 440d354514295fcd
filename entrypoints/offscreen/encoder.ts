/** The worker that makes PNG files: it is sent pictures one after another, and answers each with its file, or null where it could not. */

/** Takes the picture's memory; it is copied nowhere. */
async function encode(picture: ImageBitmap): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  return canvas.convertToBlob({ type: 'image/png' }).catch(() => null);
}

addEventListener('message', async ({ data }: MessageEvent<ImageBitmap>) => postMessage(await encode(data)));
