/** The whole page drawn from its own snapshot, away from the shopper's page. Not a photograph, and never called one. */
import type { Camera, Cleaned, Picture, Shot } from '../capture';
import { CaptureFailed } from '../capture';
import type { Measured } from '../messages';
import { steady } from './steady';

/** Largest snapshot that is drawn or kept, bytes. */
const largest = 40_000_000;

export interface Snapshot extends Cleaned {
  /** The page as the snapshot holds it. */
  measured: Measured;
}

/** Takes the page's snapshot, masked and fit to keep: all that `drawSnapshot` needs, now or later. Throws `CaptureFailed`. */
export async function takeSnapshot(camera: Camera): Promise<Snapshot> {
  const { mhtml, clean, state } = camera;
  if (!mhtml || !clean) throw new CaptureFailed('not-allowed');
  const { taken, measured } = await steady(camera, () => Promise.all([mhtml(), state?.() ?? null]));
  const [saved, forgotten] = taken;
  if (saved.size > largest) throw new CaptureFailed('too-large');
  return { ...(await clean({ mhtml: saved, state: forgotten })), measured };
}

/** Draws a snapshot. `real` is the masked viewport picture to compare with. Throws `CaptureFailed`. */
export async function drawSnapshot(
  camera: Pick<Camera, 'draw'>,
  { snapshot, measured, masked }: Snapshot,
  real: Picture | null,
): Promise<Shot> {
  if (!camera.draw) throw new CaptureFailed('not-allowed');
  const { page, viewport, masks } = measured;
  const comparable = real && real.x === viewport.scrollX && real.y === viewport.scrollY;
  const drawing = await camera.draw({
    snapshot,
    page,
    viewport,
    masks,
    real: comparable ? real.blob : null,
  });
  const { incomplete, scale, poor, ...drawn } = drawing;
  return {
    method: 'reconstruction',
    measured,
    snapshot,
    ...drawn,
    ...(masked ? { masked } : {}),
    ...(poor.length > 0 ? { poor } : {}),
    ...(scale < viewport.dpr ? { scale } : {}),
    ...(incomplete ? { incomplete } : {}),
  };
}
