/** Snapshot → pictures. The first renderer that can does it; a drawing that agrees badly with what was seen is tried by the next. */
import type { Drawing, DrawRequest, Picture } from '../../utils/capture';
import { agreement } from '../../utils/capture/agreement';
import { blackenArea } from '../../utils/capture/picture';
import type { Rect } from '../../utils/records';
import { byCanvas } from './by-canvas';
import { bySvg } from './by-svg';
import { show } from './frame';
import { pngOf } from './png';

export interface Renderer {
  drawnBy: string;
  /** Tallest page it draws, CSS px; the rest is cut and the capture says so. */
  tallest: number;
  /** Makes ready; returns what draws one area (CSS px) on a canvas of its size, `scale` px each. Throws when it cannot. */
  open(frame: HTMLIFrameElement, request: DrawRequest, scale: number): Promise<Paint>;
}

type Paint = (canvas: OffscreenCanvas, area: Rect) => Promise<void>;

const renderers: readonly Renderer[] = [bySvg, byCanvas];
/** Tallest picture, device px; a taller page becomes several. Canvases end at 65,535 px and grow slow long before. */
const tileHeight = 8_000;
/** Most device px of a whole page: beyond, it is drawn smaller. */
const most = 120_000_000;
/** Agreement from which no other renderer is asked. */
const enough = 0.6;

/** Draws a snapshot. A page that cannot be drawn yields no pictures and says so. */
export async function draw(request: DrawRequest): Promise<Drawing> {
  let best: Drawing | null = null;
  for (const renderer of renderers) {
    try {
      const drawing = await drawBy(renderer, request);
      if (!best || (drawing.agreement ?? 0) > (best.agreement ?? 0)) best = drawing;
      if ((drawing.agreement ?? 1) >= enough) break;
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      console.warn(`Hikae: ${renderer.drawnBy} could not draw this page`, name);
    }
  }
  return best ?? { pictures: [], agreement: null, poor: [], drawnBy: 'none', scale: 1, incomplete: 'failed' };
}

async function drawBy(renderer: Renderer, request: DrawRequest): Promise<Drawing> {
  const frame = await show(await request.snapshot.text(), request.viewport);
  try {
    const height = Math.min(request.page.height, renderer.tallest);
    const scale = scaleOf(request, height);
    const paint = await renderer.open(frame, request, scale);
    const pictures: Picture[] = [];
    let agrees: Pick<Drawing, 'agreement' | 'poor'> = { agreement: null, poor: [] };
    const step = Math.floor(tileHeight / scale);
    for (let y = 0; y < height; y += step) {
      const area = { x: 0, y, width: request.page.width, height: Math.min(step, height - y) };
      const canvas = new OffscreenCanvas(Math.round(area.width * scale), Math.round(area.height * scale));
      await paint(canvas, area);
      blackenArea(canvas, area, request.masks);
      if (request.real && holds(area, request))
        agrees = await compared(canvas, area, scale, request, request.real);
      const blob = await pngOf(canvas);
      pictures.push({ blob, ...area, pixelWidth: canvas.width, pixelHeight: canvas.height });
    }
    const incomplete = request.page.height > height ? 'too-large' : null;
    return { pictures, ...agrees, drawnBy: renderer.drawnBy, scale, incomplete };
  } finally {
    frame.remove();
  }
}

/** As sharp as the screen, within reason. */
const scaleOf = ({ page, viewport }: DrawRequest, height: number) =>
  Math.min(viewport.dpr, Math.max(1, Math.sqrt(most / (page.width * height))));

/** Whether the window began in this part of the page. */
const holds = (area: Rect, { viewport }: DrawRequest) =>
  viewport.scrollY >= area.y && viewport.scrollY < area.y + area.height;

async function compared(
  canvas: OffscreenCanvas,
  area: Rect,
  scale: number,
  { viewport }: DrawRequest,
  real: Blob,
) {
  const { scrollX: x, scrollY: y, width, height } = viewport;
  const inCanvas = { x: x * scale, y: (y - area.y) * scale, width: width * scale, height: height * scale };
  const { share, poor } = await agreement(real, canvas, inCanvas, { x, y, width, height });
  return { agreement: share, poor };
}
