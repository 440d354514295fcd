/** The whole page drawn from its own snapshot, away from the shopper's page. Not a photograph, and never called one. */
import type { Camera, Cleaned, Drawing, DrawRequest, Picture, Shot } from '../capture';
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

/** Draws a snapshot by `draw`. `real` is the masked viewport picture to compare with. Throws what `draw` throws. */
export async function drawSnapshot(
  draw: (request: DrawRequest) => Promise<Drawing>,
  { snapshot, measured }: Pick<Snapshot, 'snapshot' | 'measured'>,
  real: Picture | null,
): Promise<Shot> {
  const { page, viewport, masks } = measured;
  const comparable = real && real.x === viewport.scrollX && real.y === viewport.scrollY;
  const drawing = await draw({ snapshot, page, viewport, masks, real: comparable ? real.blob : null });
  const { incomplete, scale, poor, ...drawn } = drawing;
  return {
    method: 'reconstruction',
    measured,
    snapshot,
    ...drawn,
    ...(poor.length > 0 ? { poor } : {}),
    ...(scale < viewport.dpr ? { scale } : {}),
    ...(incomplete ? { incomplete } : {}),
  };
}
