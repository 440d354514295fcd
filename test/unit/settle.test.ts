// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from '../../utils/capture/settle';

/** Lets the document say that this moves on it; answers whether the page counts as settled soon. */
async function settlesWith(animation: object): Promise<boolean> {
  Reflect.set(Document.prototype, 'getAnimations', () => [animation]);
  const soon = new Promise<false>((resolve) => setTimeout(resolve, 200, false));
  return Promise.race([settled(window).then(() => true), soon]);
}

const moving = (endTime: number, finished: Promise<unknown>) => ({
  playState: 'running',
  effect: { getComputedTiming: () => ({ endTime }) },
  finished,
});
const never = new Promise(() => {});

describe('a page that is to be photographed', () => {
  afterEach(() => {
    Reflect.deleteProperty(Document.prototype, 'getAnimations');
  });

  it('is waited for until its entrance is over', async () => {
    expect(await settlesWith(moving(600, never))).toBe(false);
    expect(await settlesWith(moving(600, Promise.resolve()))).toBe(true);
  });

  it('is not waited for when it moves for ever, or longer than anyone would wait', async () => {
    expect(await settlesWith(moving(Number.POSITIVE_INFINITY, never))).toBe(true);
    expect(await settlesWith(moving(60_000, never))).toBe(true);
  });

  it('is photographed although a movement was broken off', async () => {
    expect(await settlesWith(moving(600, Promise.reject(new Error('cancelled'))))).toBe(true);
  });
});
