/** Drawn by html2canvas (the maintained fork): should the browser fail to read the page as SVG. */
import html2canvas from 'html2canvas';
import type { Renderer } from './draw';
import { documentIn } from './frame';

export const byCanvas: Renderer = {
  drawnBy: 'html2canvas-pro 2.5.2',
  tallest: 32_000,
  open: async (frame, { viewport }, scale) => {
    const root = documentIn(frame).documentElement;
    return async (canvas, area) => {
      const drawn = await html2canvas(root, {
        ...area,
        scale,
        logging: false,
        useCORS: false,
        windowWidth: viewport.width,
        windowHeight: viewport.height,
        scrollX: 0,
        scrollY: 0,
      });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser gave no canvas');
      context.drawImage(drawn, 0, 0);
    };
  },
};
