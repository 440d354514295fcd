/** What was promised, at a glance: a row a figure. On top of `bench.md`. */
import { type Figure, holds } from './part';
import type { Bench, Machine } from './print';

/** A measured amount as it is read, with its unit. */
export function said(value: number | undefined, unit: Figure['unit']): string {
  const words = amount(value, unit);
  return words === '' || unit === 'count' ? words : `${words} ${unit}`;
}

/** The same without its unit. */
export function amount(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '';
  if (unit === 'bytes' || unit === 'count') return Math.round(value).toLocaleString('en');
  if (unit === '%') return value.toFixed(value < 10 ? 3 : 1);
  if (unit === 'µs') return value.toFixed(2);
  return value.toFixed(unit === '×' ? 3 : value < 100 ? 1 : 0);
}

/** `median ≤ 100 ms`; empty where nothing was promised. */
export function bound({ budget, unit }: Figure): string {
  if (!budget) return '';
  return `${budget.of} ${'atMost' in budget ? `≤ ${said(budget.atMost, unit)}` : `≥ ${said(budget.atLeast, unit)}`}`;
}

/** Words as they can stand in a table. */
export const cell = (text: string) => text.replaceAll('|', '\\|');

function rowOf(title: string, figure: Figure): string[] {
  const { name, unit, budget } = figure;
  if (!budget) return [];
  const cells = [
    `${title}: ${name}`,
    said(figure[budget.of], unit),
    bound(figure),
    holds(figure) ? '✔' : '✘',
  ];
  return [`| ${cells.map(cell).join(' | ')} |`];
}

/** What a title says before it goes into detail. */
export const inShort = (title: string) => title.split(':')[0] ?? title;

/** Every figure of which something was promised, and every part that could not be measured. */
export function glanceOf({ parts }: Pick<Bench, 'parts'>): string[] {
  const rows = parts.flatMap(({ title, figures, error }) =>
    error === null
      ? figures.flatMap((figure) => rowOf(inShort(title), figure))
      : [`| ${cell(inShort(title))} | not measured | | ✘ |`],
  );
  return rows.length ? ['| | measured | promised | |', '|---|--:|--:|---|', ...rows] : [];
}

/** One line. */
export const machineOf = ({ cpu, cores, memoryGiB, system, node }: Machine): string =>
  `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}`;
