/** Snapshot → pictures, with html2canvas (the maintained fork): it reads modern colours and needs neither network nor the page itself. */
import html2canvas from 'html2canvas';
import { convert } from 'mhtml-to-html/browser';
import type { Drawing, DrawRequest, Picture } from '../../utils/capture';
import { agreement } from '../../utils/capture/agreement';
import { addCounts, type MaskCount } from '../../utils/capture/mask-text';
import { cleanSnapshot } from '../../utils/capture/snapshot';

/** Tallest picture, CSS px; a taller page becomes several. Canvases end at 65,535 px and grow slow long before. */
const tileHeight = 8_000;
/** Tallest page that is drawn, CSS px; the rest is cut and the capture says so. */
const tallest = 32_000;
const drawnBy = 'html2canvas-pro 2.5.2';

/** Cleans the snapshot and draws it. A page that cannot be drawn still yields its snapshot. Throws when the snapshot itself cannot be read. */
export async function draw(request: DrawRequest): Promise<Drawing> {
  const bytes = new Uint8Array(await request.mhtml.arrayBuffer());
  const { data } = await convert(bytes);
  const masked: MaskCount[] = [];
  const { personal = false } = request;
  const html = cleanSnapshot(data, { personal, onMasked: (why) => masked.push({ why, count: 1 }) });
  const snapshot = new Blob([html], { type: 'text/html;charset=utf-8' });
  const counts = addCounts(masked).map((one) => ({ ...one, where: 'snapshot' as const }));
  const kept = { snapshot, drawnBy, masked: counts };
  const frame = await show(asShown(html), request.page.width, Math.min(request.page.height, tallest));
  try {
    const drawn = await paint(frame, request);
    return { ...kept, ...drawn, incomplete: request.page.height > tallest ? 'too-large' : null };
  } catch (error) {
    console.warn('Hikae: this page could not be drawn', error instanceof Error ? error.name : typeof error);
    return { ...kept, pictures: [], agreement: null, incomplete: 'failed' };
  } finally {
    frame.remove();
  }
}

/**
 * Chrome gives every document of an extension its own small system font; web pages begin with the browser's default.
 * What is folded away is hidden by `content-visibility`, which html2canvas does not know.
 */
const shownStyle = `<style>body{font-family:inherit;font-size:inherit}details:not([open])>:not(summary){display:none!important}</style>`;
const asShown = (html: string) => html.replace(/<head[^>]*>/i, `$&${shownStyle}`);

/** Puts a document into a frame that runs no scripts. */
function show(html: string, width: number, height: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
  frame.srcdoc = html;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}

async function paint(frame: HTMLIFrameElement, { page, viewport, real }: DrawRequest) {
  const root = frame.contentDocument?.documentElement;
  if (!root) throw new Error('The frame holds no document');
  await frame.contentDocument?.fonts.ready;
  const pictures: Picture[] = [];
  let agrees: number | null = null;
  for (let y = 0; y < Math.min(page.height, tallest); y += tileHeight) {
    const height = Math.min(tileHeight, Math.min(page.height, tallest) - y);
    const area = { x: 0, y, width: page.width, height };
    const canvas = await html2canvas(root, {
      ...area,
      scale: 1,
      logging: false,
      useCORS: false,
      windowWidth: viewport.width,
      windowHeight: viewport.height,
      scrollX: 0,
      scrollY: 0,
    });
    const seen = {
      x: viewport.scrollX,
      y: viewport.scrollY - y,
      width: viewport.width,
      height: viewport.height,
    };
    if (real && seen.y >= 0 && seen.y < height) agrees = await agreement(real, canvas, seen);
    pictures.push({ blob: await png(canvas), ...area, pixelWidth: canvas.width, pixelHeight: canvas.height });
  }
  return { pictures, agreement: agrees };
}

const png = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
      'image/png',
    );
  });
