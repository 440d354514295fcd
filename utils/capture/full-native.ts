/** The whole page in real pixels without scrolling (Firefox `tabs.captureTab` with a rectangle). */
import type { Camera, Picture, Shot } from '../capture';
import { CaptureFailed } from '../capture';
import type { IncompleteReason, Masked } from '../records';
import { counted } from './masked';
import { blacken } from './picture';
import { cleanSnapshot } from './snapshot';
import { steady } from './steady';
import { PageTooLarge } from './walk';

/** Tallest picture, device px; a taller page becomes several tiles. */
export const tileHeight = 16_000;
/**
 * Tallest page, device px, that is taken; what lies below is cut and the capture says `too-large`. One picture ends at 65,500 px, but
 * tiles may begin anywhere (Firefox ESR 153: 90,000 px at 1 and 2 device px per CSS px, in full size).
 */
const tallest = 400_000;

/** Largest snapshot that is kept, bytes. */
const largest = 40_000_000;

/** Takes the whole page as one picture, or as tiles from top to bottom. Throws `CaptureFailed`. */
export async function fullNative(camera: Camera): Promise<Shot> {
  const { area } = camera;
  if (!area) throw new CaptureFailed('not-allowed');
  const frozen = await snapshotOf(camera);
  const { taken, measured } = await steady(camera, async ({ page, viewport: { dpr } }) => {
    const tiles: { blob: Blob; y: number; height: number }[] = [];
    const bottom = Math.min(page.height, Math.floor(tallest / dpr));
    const step = Math.floor(tileHeight / dpr);
    for (let y = 0; y < bottom; y += step) {
      const height = Math.min(step, bottom - y);
      tiles.push({ blob: await area({ x: 0, y, width: page.width, height }, dpr), y, height });
    }
    return tiles;
  });
  const pictures: Picture[] = [];
  for (const { blob, y, height } of taken)
    pictures.push(await blacken(blob, { x: 0, y, width: measured.page.width, height }, measured.masks));
  const cut = measured.page.height * measured.viewport.dpr > tallest;
  return {
    method: 'full-native',
    measured,
    pictures,
    ...(cut ? { incomplete: 'too-large' as const } : {}),
    ...fitting(frozen, measured.visitIds[0]),
  };
}

interface Snapshot {
  /** The page it was taken of. */
  visitId: string | undefined;
  snapshot: Blob | null;
  masked?: Masked[];
  why: IncompleteReason;
}

/** The page as one masked HTML file. Without it the picture is taken all the same. */
async function snapshotOf({ freeze, personal }: Camera): Promise<Snapshot | null> {
  if (!freeze) return null;
  try {
    const { visitIds, html, why } = await freeze();
    const own = (await personal?.()) ?? false;
    const text = (await html?.text()) ?? '';
    const { html: clean, masked } = counted((onMasked) =>
      text ? cleanSnapshot(text, { personal: own, onMasked }) : '',
    );
    const snapshot = clean ? new Blob([clean], { type: 'text/html;charset=utf-8' }) : null;
    const fits = snapshot && snapshot.size <= largest;
    return { visitId: visitIds[0], snapshot: fits ? snapshot : null, masked, why: why ?? 'too-large' };
  } catch (error) {
    const why = error instanceof CaptureFailed ? error.reason : isTooLarge(error) ? 'too-large' : 'failed';
    return { visitId: undefined, snapshot: null, why };
  }
}

const isTooLarge = (error: unknown) => error instanceof PageTooLarge;

/** A snapshot of another page must not stand beside this one's picture. */
function fitting(
  frozen: Snapshot | null,
  visitId: string | undefined,
): Pick<Shot, 'snapshot' | 'masked' | 'lacks'> {
  if (!frozen) return {};
  const { snapshot, why, masked = [] } = frozen;
  if (snapshot && frozen.visitId === visitId) return { snapshot, masked };
  return { lacks: [{ part: 'snapshot', why: snapshot ? 'navigated-away' : why }] };
}
