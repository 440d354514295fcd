/** Once each: what both listeners hear is told once, and the memory of it stays small. */
import { expect, it } from 'vitest';
import { onceEach } from '../../entrypoints/background/once-each';

it('is new the first time only', () => {
  const isNew = onceEach(2);
  expect(['a', 'b', 'a', 'b'].map(isNew)).toEqual([true, true, false, false]);
});

it('forgets the oldest when there are more than so many', () => {
  const isNew = onceEach(2);
  for (const key of ['a', 'b', 'c']) isNew(key);
  expect(['c', 'b'].map(isNew)).toEqual([false, false]);
  expect(isNew('a')).toBe(true);
});
