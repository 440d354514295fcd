/** Drawn by the browser itself: the page as an SVG picture. */
import { addressOf } from '../../utils/capture/drawing/backdrops';
import { svgOf } from '../../utils/capture/drawing/svg';
import type { Renderer } from './draw';
import { documentIn } from './frame';

export const bySvg: Renderer = {
  drawnBy: 'hikae-svg 1',
  tallest: 64_000,
  open: async (frame, { page }, scale) => {
    const image = new Image();
    image.src = addressOf(svgOf(documentIn(frame), page, { scale }));
    // Rejects when the browser cannot read what was made of the page.
    await image.decode();
    return async (canvas, { y }) => {
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser gave no canvas');
      context.drawImage(image, 0, -y * scale, page.width * scale, page.height * scale);
    };
  },
};
