/** What the shopper sees, real pixels, nothing scrolled. */
import type { Camera, Shot } from '../capture';
import type { Measured } from '../messages';
import { blacken } from './picture';
import { steady } from './steady';

/** Takes the visible part of the page. Throws `CaptureFailed`. */
export async function viewport(camera: Camera): Promise<Shot> {
  const { taken, measured } = await steady(camera, () => camera.visible());
  return { method: 'viewport', measured, pictures: [await blacken(taken, areaOf(measured), measured.masks)] };
}

/** The part of the page in view, CSS px. */
export const areaOf = ({ viewport }: Pick<Measured, 'viewport'>) => ({
  x: viewport.scrollX,
  y: viewport.scrollY,
  width: viewport.width,
  height: viewport.height,
});
