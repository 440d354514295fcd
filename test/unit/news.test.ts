/** What is new, version by version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type News, news, newsBetween } from '../../utils/news';
import { languages } from '../../utils/records';

const root = join(import.meta.dirname, '../..');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const point = { ja: 'あ', en: 'a', es: 'a' };
const all: News[] = ['1.0', '0.10', '0.9', '0.2'].map((id) => ({ id, points: [point] }));
const ids = (known: string, current: string) => newsBetween(known, current, all).map(({ id }) => id);

describe('news', () => {
  it('exist for the version that is being made', () => {
    expect(news.map(({ id }) => id)).toContain(version.split('.').slice(0, 2).join('.'));
  });

  it.each(news)('of $id are a few short points in every language', ({ points }) => {
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(5);
    for (const language of languages)
      for (const said of points) expect(said[language].trim().length).toBeGreaterThan(0);
  });

  it('are those after the version one knows, up to the one there is, newest first', () => {
    expect(ids('0.2.5', '0.10.0')).toEqual(['0.10', '0.9']);
    expect(ids('0.9.0', '1.0.1')).toEqual(['1.0', '0.10']);
  });

  it.each([
    ['a patch', '0.9.1', '0.9.2'],
    ['the same version', '0.9.1', '0.9.1'],
    ['an older version', '0.10.0', '0.9.0'],
    ['a minor version that has none', '0.10.0', '0.11.0'],
    ['what is no version', 'before', '1.0.0'],
    ['what became no version', '0.9.0', '1.0.0-rc'],
  ])('are none for %s', (_, known, current) => {
    expect(ids(known, current)).toEqual([]);
  });
});
