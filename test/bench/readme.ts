/** The README's table of figures, between two marks. Parts may be measured on different days: each row says on which. */
import type { Bench } from './print';
import { glanceOf, inShort, machineOf } from './summary';

/** What the table stands between. */
export const marks = { begin: '<!-- bench:begin -->', end: '<!-- bench:end -->' } as const;

interface Titled {
  id: string;
  title: string;
}

/** Ids of parts that stand under the same words in the table as one of the chosen, and are not among them: their rows would be lost. */
export function partsLeftOut(chosen: readonly Titled[], all: readonly Titled[]): string[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const titles = new Set(chosen.map(({ title }) => inShort(title)));
  return all.filter(({ id, title }) => titles.has(inShort(title)) && !ids.has(id)).map(({ id }) => id);
}

/** The README with the rows of what was measured in place of those it had; of a part that is new, at the end. Throws where its marks are missing. */
export function withFigures(readme: string, bench: Bench): string {
  const [before, old, after] = split(readme);
  const [, , ...found] = glanceOf(bench);
  const measured = bench.parts.map(({ title }) => inShort(title));
  const isOf = (row: string, title: string) =>
    row.startsWith(`| ${title}: `) || row.startsWith(`| ${title} |`);
  const dated = found.map((row) => `${row} ${bench.at.slice(0, 10)} |`);
  const rows = old.split('\n').filter((line) => /^\| (?!\|)/.test(line));
  const titles = [...new Set([...rows.map(titleOf), ...measured])];
  const all = titles.flatMap((title) =>
    (measured.includes(title) ? dated : rows).filter((row) => isOf(row, title)),
  );
  return `${before}${marks.begin}\n\n${[...headOf(bench), ...all].join('\n')}\n\n${marks.end}${after}`;
}

const titleOf = (row: string): string => /^\| ([^:|]+?)(?:: | \|)/.exec(row)?.[1] ?? '';

/** When, where and by which command, and the head of the table. */
function headOf({ version, short, machine }: Bench): string[] {
  const command = `npm run bench --${short ? ' --short' : ''} --readme`;
  return [
    `Version ${version}, ${machineOf(machine)}; by \`${command}\`, some parts by themselves with \`--only=\`.`,
    ...(short ? ['', '**Short form: too few runs for figures to be relied on.**'] : []),
    '',
    '| | measured | promised | | on |',
    '|---|--:|--:|---|---|',
  ];
}

/** What stands before, between and after the marks. */
function split(readme: string): [string, string, string] {
  const [before, rest, ...more] = readme.split(marks.begin);
  const [between, after, ...others] = (rest ?? '').split(marks.end);
  if (before === undefined || between === undefined || after === undefined || more.length || others.length)
    throw new Error(`The README must have ${marks.begin} and ${marks.end}, each once and in this order`);
  return [before, between, after];
}
