/** Pictures as Chrome's store takes them: of its size, 24 bits, no transparency. */
import { PNG } from 'pngjs';
import { screenSize } from './shape';

/** The same picture without an alpha channel. Throws where its size is another one. */
export function flat(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const { width, height } = picture;
  if (width !== screenSize.width || height !== screenSize.height)
    throw new Error(`The picture has ${width}×${height} px, not ${screenSize.width}×${screenSize.height}`);
  return PNG.sync.write(picture, {
    colorType: 2,
    inputColorType: 6,
    bgColor: { red: 255, green: 255, blue: 255 },
  });
}
