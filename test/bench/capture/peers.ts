/** Libraries that draw a page in the page itself, as their users run them: the whole document, in the page's own scale. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decode } from '../../truth/raster';
import type { Method, Taken } from './method';

const modules = resolve(import.meta.dirname, '../../../node_modules');

/** Longest a library may take over a page, ms. */
const limit = 60_000;

interface Peer {
  name: string;
  /** Its script, under `node_modules`. */
  file: string;
  /** An expression for the promise of a canvas; `root`, `width`, `height` (CSS px) and `dpr` are those of the page. */
  draw: string;
}

const html2canvas =
  'html2canvas(root, { logging: false, useCORS: true, scale: dpr, width, height, windowWidth: innerWidth, windowHeight: innerHeight, scrollX: 0, scrollY: 0 })';

const peers: readonly Peer[] = [
  { name: 'html2canvas 1.4.1', file: 'html2canvas-1/dist/html2canvas.min.js', draw: html2canvas },
  { name: 'html2canvas-pro', file: 'html2canvas/dist/html2canvas-pro.min.js', draw: html2canvas },
  {
    name: 'snapdom',
    file: '@zumer/snapdom/dist/snapdom.js',
    draw: "snapdom.toCanvas(root, { scale: 1, dpr, embedFonts: true, backgroundColor: '#fff' })",
  },
  {
    name: 'modern-screenshot',
    file: 'modern-screenshot/dist/index.js',
    draw: "modernScreenshot.domToCanvas(root, { scale: dpr, width, height, backgroundColor: '#fff' })",
  },
];

export const peerNames: readonly string[] = peers.map(({ name }) => name);

export const peerMethods: readonly Method[] = peers.map(({ name, file, draw }) => ({
  names: [name],
  browsers: ['chrome', 'firefox'],
  async take({ page }) {
    await page.addScriptTag({ content: await readFile(join(modules, file), 'utf8') });
    const drawn = page.evaluate(program(draw)) as Promise<{ base64: string; ms: number }>;
    const { base64, ms } = await Promise.race([drawn, tooLong()]);
    const png = Buffer.from(base64, 'base64');
    const taken: Taken = { picture: decode(png), x: 0, y: 0, masks: [], bytes: png.length, ms };
    return new Map([[name, taken]]);
  },
}));

/** Runs in the page: draws, encodes, and tells how long both took, without the way to here. */
const program = (draw: string) => `(async () => {
  const root = document.documentElement;
  const { scrollWidth: width, scrollHeight: height } = root;
  const dpr = devicePixelRatio;
  const began = performance.now();
  const canvas = await ${draw};
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('a canvas of ' + canvas.width + '×' + canvas.height + ' could not be encoded');
  const ms = performance.now() - began;
  const address = await new Promise((resolve) => { const reader = new FileReader(); reader.onload = () => resolve(reader.result); reader.readAsDataURL(blob); });
  return { base64: address.slice(address.indexOf(',') + 1), ms };
})()`;

const tooLong = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`took more than ${limit / 1_000} s`)), limit).unref();
  });
