/** What the bench writes: the table at a glance, its page, and the README's section. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../bench/growth';
import type { Figure } from '../bench/part';
import { type Bench, markdownOf, type PartResult } from '../bench/print';
import { marks, partsLeftOut, withFigures } from '../bench/readme';
import { glanceOf } from '../bench/summary';

const figure = (fields: Partial<Figure>): Figure => ({
  name: 'opened',
  unit: 'ms',
  runs: 5,
  median: 80,
  p95: 120,
  ...fields,
});
const part = (fields: Partial<PartResult>): PartResult => ({
  id: 'popup',
  title: 'Popup: time until it shows its content',
  method: 'Opened.',
  seconds: 1,
  figures: [],
  tables: [],
  error: null,
  ...fields,
});
const bench = (parts: PartResult[], short = false): Bench => ({
  at: '2026-11-22T10:00:00.000Z',
  version: '0.1.0',
  short,
  machine: { cpu: 'CPU', cores: 2, memoryGiB: 24, system: 'Linux 6', node: '20' },
  loadBefore: 0.25,
  parts,
});
const atMost = (of: 'median' | 'p95', bound: number) => ({ budget: { of, atMost: bound } });

describe('at a glance', () => {
  it('has a row for every promise, measured by what was promised of it', () => {
    const figures = [
      figure(atMost('median', 100)),
      figure({ name: 'slow | slower', ...atMost('p95', 100) }),
      figure({ name: 'nothing promised' }),
      figure({ name: 'fast', unit: '×', median: 0.6, budget: { of: 'median', atLeast: 0.5 } }),
    ];
    expect(glanceOf({ parts: [part({ figures })] }).slice(2)).toEqual([
      '| Popup: opened | 80.0 ms | median ≤ 100 ms | ✔ |',
      '| Popup: slow \\| slower | 120 ms | p95 ≤ 100 ms | ✘ |',
      '| Popup: fast | 0.600 × | median ≥ 0.500 × | ✔ |',
    ]);
  });

  it('names a part that could not be measured', () => {
    expect(glanceOf({ parts: [part({ error: 'no browser' })] })).toContain('| Popup | not measured | | ✘ |');
  });

  it('has no table where nothing was promised', () => {
    expect(glanceOf({ parts: [part({ figures: [figure({})] })] })).toEqual([]);
  });

  it('stands before the parts, with the machine above it', () => {
    const page = markdownOf(bench([part({ figures: [figure(atMost('median', 100))] })]));
    const [machine, glance, whole] = ['CPU, 2 cores', '## At a glance', '## Popup: time'].map((text) =>
      page.indexOf(text),
    );
    expect(machine).toBeGreaterThan(0);
    expect(glance).toBeGreaterThan(machine ?? 0);
    expect(whole).toBeGreaterThan(glance ?? 0);
  });
});

describe("the README's table", () => {
  const readme = `before\n${marks.begin}\n\nold\n\n${marks.end}\nafter\n`;
  const promised = (median: number) => [figure({ median, ...atMost('median', 100) })];

  it('says where and by which command, each row on which day, and that a short form is one', () => {
    const long = withFigures(readme, bench([part({ figures: promised(80) })]));
    expect(long).toMatch(/^before\n<!-- bench:begin -->\n\nVersion 0.1.0, CPU, 2 cores, 24 GiB/);
    expect(long).toContain('| Popup: opened | 80.0 ms | median ≤ 100 ms | ✔ | 2026-11-22 |\n');
    expect(long).toMatch(/<!-- bench:end -->\nafter\n$/);
    expect(long).toContain('`npm run bench -- --readme`');
    expect(long).not.toMatch(/Short form|old/);
    expect(withFigures(readme, bench([part({})], true))).toMatch(/--short --readme[\s\S]*Short form/);
  });

  it('keeps the rows of what was not measured, and loses those of what was', () => {
    const terms = part({ id: 'terms', title: 'Terms: time to read', figures: promised(50) });
    const first = withFigures(readme, bench([part({ figures: promised(80) }), terms]));
    const again = { ...bench([part({ error: 'no browser' })]), at: '2026-12-01T10:00:00.000Z' };
    const second = withFigures(first, again);
    expect(second.split('\n').filter((line) => /^\| [PT]/.test(line))).toEqual([
      '| Popup | not measured | | ✘ | 2026-12-01 |',
      '| Terms: opened | 50.0 ms | median ≤ 100 ms | ✔ | 2026-11-22 |',
    ]);
    expect(withFigures(second, again)).toBe(second);
  });

  it('wants all parts that stand under the same words', () => {
    const [bytes, time] = ['bytes', 'time'].map((id) => ({ id, title: `Recognition: ${id}` }));
    const all = [bytes, time, { id: 'popup', title: 'Popup: time' }].filter((one) => one !== undefined);
    expect(partsLeftOut(all.slice(0, 1), all)).toEqual(['time']);
    expect(partsLeftOut(all.slice(0, 2), all)).toEqual([]);
  });

  it('is not written where its marks are missing, twice, or the wrong way round', () => {
    for (const wrong of [
      'no marks',
      `${marks.begin} only`,
      `${marks.end} ${marks.begin}`,
      `${marks.begin} ${marks.end} ${marks.begin} ${marks.end}`,
    ])
      expect(() => withFigures(wrong, bench([]))).toThrow(marks.begin);
  });

  it('stands between its marks under Figures, with the command that makes it', async () => {
    const own = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const figures = own.slice(own.indexOf('\n## Figures\n'), own.indexOf('\n## House\n'));
    const between = figures.slice(figures.indexOf(marks.begin), figures.indexOf(marks.end));
    expect(between).toMatch(/`npm run bench --[^`]*--readme`/);
    expect(between).toContain('| measured | promised |');
    // Nothing measured: every row stays.
    const same = withFigures(own, bench([]));
    for (const row of between.split('\n').filter((line) => line.startsWith('| ')))
      expect(same).toContain(row);
  });
});

describe('growth', () => {
  it('is the median of every size over that of the first, with an interval', () => {
    const [ten, hundred, ...none] = growthOf(
      'read',
      [
        [100, [2, 2, 2]],
        [1_000, [4, 4, 4]],
        [10_000, [3, 3, 3]],
      ],
      2,
    );
    expect(ten).toMatchObject({ name: 'read: 1,000 ÷ 100', unit: '×', median: 2, interval: [2, 2] });
    expect(hundred).toMatchObject({ name: 'read: 10,000 ÷ 100', median: 1.5, ...atMost('median', 2) });
    expect(none).toEqual([]);
  });
});
