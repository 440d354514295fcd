/** `bench.md`: the figures as tables. */
import { type Figure, holds, type Table } from './part';

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

function amount(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '';
  if (unit === 'bytes' || unit === 'count') return Math.round(value).toLocaleString('en');
  if (unit === '%') return value.toFixed(value < 10 ? 3 : 1);
  if (unit === 'µs') return value.toFixed(2);
  return value.toFixed(unit === '×' ? 3 : value < 100 ? 1 : 0);
}

function promise(figure: Figure): string {
  if (!figure.budget) return '';
  const { of } = figure.budget;
  const bound =
    'atMost' in figure.budget
      ? `≤ ${amount(figure.budget.atMost, figure.unit)}`
      : `≥ ${amount(figure.budget.atLeast, figure.unit)}`;
  return `${of} ${bound} ${holds(figure) ? '✔' : '✘'}`;
}

function rowOf(figure: Figure): string {
  const { name, unit, runs, interval } = figure;
  const middle = amount(figure.median, unit) + (unit === 'count' ? '' : ` ${unit}`);
  const range = interval ? interval.map((end) => amount(end, unit)).join(' – ') : amount(figure.p95, unit);
  return `| ${name} | ${middle} | ${range} | ${runs} | ${promise(figure)} |`;
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
export function markdownOf({ at, version, short, machine, loadBefore, parts }: Bench): string {
  const { cpu, cores, memoryGiB, system, node } = machine;
  return [
    `# Hikae ${version}: bench`,
    '',
    `${at}, ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}; load average before ${loadBefore.toFixed(2)}.`,
    ...(short ? ['', '**Short form: too few runs for figures to be relied on.**'] : []),
    '',
    ...parts.flatMap(section),
  ].join('\n');
}
