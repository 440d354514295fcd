/** What a page of the dashboard takes, measured inside it. Each function runs in the page by itself. */

/** ms from the address being asked for until the first line of a list was painted. */
export const firstLine = (selector: string): Promise<number> =>
  new Promise((resolve) => {
    const look = () => {
      // Frames stop where a tab is not in front; the clock goes on.
      if (!document.querySelector(selector)) return setTimeout(look, 4);
      // The frame that holds the line is on the screen when the next one begins.
      requestAnimationFrame(() => resolve(performance.now()));
    };
    look();
  });

/** ms from a search being typed until the list shows what was found and nothing else. */
export const searchTime = (text: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const input = document.querySelector<HTMLInputElement>('.trip-finder [type="search"]');
    if (!input) return reject(new Error('There is no field to search in'));
    const words = text.toLowerCase();
    const lines = () => [...document.querySelectorAll('.trip-list a')];
    const isFound = () =>
      lines().length > 0 && lines().every(({ textContent }) => textContent?.toLowerCase().includes(words));
    if (isFound()) return reject(new Error(`The list shows ${text} already`));
    const began = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => {
      if (!isFound()) return requestAnimationFrame(look);
      requestAnimationFrame(() => resolve(performance.now() - began));
    };
    look();
  });

/** Scrolls the list so many px a frame, to its end and back. @returns the times between frames, ms, and frames in which no line was in sight */
export const scrollFrames = (
  step: number,
  frames: number,
): Promise<{ times: number[]; blank: number; reached: number }> =>
  new Promise((resolve) => {
    const scroller = document.querySelector<HTMLElement>('.trip-scroll');
    const times: number[] = [];
    let blank = 0;
    let last = 0;
    let reached = 0;
    const isBlank = ({ top, height }: DOMRect) =>
      ![...document.querySelectorAll('.trip-list li')].some((line) => {
        const box = line.getBoundingClientRect();
        return box.top < top + height && box.bottom > top;
      });
    const frame = (now: number) => {
      if (last) times.push(now - last);
      last = now;
      if (!scroller || times.length >= frames) return resolve({ times, blank, reached });
      if (isBlank(scroller.getBoundingClientRect())) blank += 1;
      scroller.scrollTop += times.length < frames / 2 ? step : -step;
      reached = Math.max(reached, scroller.scrollTop);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
