/** The whole page drawn from its own snapshot, away from the shopper's page. Not a photograph, and never called one. */
import type { Camera, Picture, Shot } from '../capture';
import { CaptureFailed } from '../capture';
import { steady } from './steady';

/** Largest snapshot that is drawn or kept, bytes. */
const largest = 40_000_000;

/** Takes the page's snapshot and draws it. `real` is the masked viewport picture to compare with. Throws `CaptureFailed`. */
export async function reconstruction(camera: Camera, real: Picture | null): Promise<Shot> {
  const { mhtml, draw } = camera;
  if (!mhtml || !draw) throw new CaptureFailed('not-allowed');
  const { taken, measured } = await steady(camera, () => mhtml());
  if (taken.size > largest) throw new CaptureFailed('too-large');
  const { page, viewport } = measured;
  const comparable = real && real.x === viewport.scrollX && real.y === viewport.scrollY;
  const drawing = await draw({ mhtml: taken, page, viewport, real: comparable ? real.blob : null });
  const { snapshot, pictures, drawnBy, agreement, incomplete, masked } = drawing;
  return {
    method: 'reconstruction',
    measured,
    pictures,
    snapshot,
    drawnBy,
    agreement,
    ...(masked ? { masked } : {}),
    ...(incomplete ? { incomplete } : {}),
  };
}
