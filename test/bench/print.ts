/** `bench.md`: the figures as tables. */
import { type Figure, holds, type Table } from './part';
import { amount, bound, glanceOf, machineOf, said } from './summary';

export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
}

export interface PartResult {
  id: string;
  title: string;
  method: string;
  seconds: number;
  figures: Figure[];
  tables: Table[];
  raw?: unknown;
  /** Why it could not be measured, or null. */
  error: string | null;
}

export interface Bench {
  at: string;
  version: string;
  /** With `short` the figures show that everything works, not how fast. */
  short: boolean;
  machine: Machine;
  /** Load average over one minute when it began: whether the machine had other work. */
  loadBefore: number;
  parts: PartResult[];
}

const promise = (figure: Figure): string =>
  figure.budget ? `${bound(figure)} ${holds(figure) ? '✔' : '✘'}` : '';

function rowOf(figure: Figure): string {
  const { name, unit, runs, interval } = figure;
  const range = interval ? interval.map((end) => amount(end, unit)).join(' – ') : amount(figure.p95, unit);
  return `| ${name} | ${said(figure.median, unit)} | ${range} | ${runs} | ${promise(figure)} |`;
}

function tableOf({ title, head, rows }: Table): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return ['', `### ${title}`, '', line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)];
}

function section({ title, method, figures, tables, error, seconds }: PartResult): string[] {
  const table = ['| | median | p95, or 95 % interval | runs | promised |', '|---|--:|--:|--:|---|'];
  return [
    `## ${title}`,
    '',
    `${method} (${seconds.toFixed(0)} s)`,
    '',
    ...(error === null
      ? [...table, ...figures.map(rowOf), ...tables.flatMap(tableOf)]
      : [`**Not measured:** ${error}`]),
    '',
  ];
}

/** The whole page. */
export function markdownOf(bench: Bench): string {
  const { at, version, short, machine, loadBefore, parts } = bench;
  const glance = glanceOf(bench);
  return [
    `# Hikae ${version}: bench`,
    '',
    `${at}, ${machineOf(machine)}; load average before ${loadBefore.toFixed(2)}.`,
    ...(short ? ['', '**Short form: too few runs for figures to be relied on.**'] : []),
    '',
    ...(glance.length ? ['## At a glance', '', ...glance, ''] : []),
    ...parts.flatMap(section),
  ].join('\n');
}
