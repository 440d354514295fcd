/** Balances and what lapses next, as a history page states them beside its rows. */
import { type Cell, cellOf, stateOf, sumOf, sumsIn } from './statement-cells';
import { dayIn } from './statement-dates';
import type { Line } from './statement-lines';
import type { RowContext } from './statement-row';
import { balanceKinds, balanceWords, lapseWords, limitedWords, noLapse } from './statement-words';
import type { StatementBalance, StatementLapse } from './statements';

const longestLine = 160;
const mostFound = 20;

export function balancesIn(
  lines: readonly Line[],
  context: RowContext,
): { balances: StatementBalance[]; lapses: StatementLapse[] } {
  const cells = lines.flatMap((line) => line.cells).filter(({ raw }) => raw);
  const balances: StatementBalance[] = [];
  const lapses: StatementLapse[] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.raw.length > longestLine || balances.length + lapses.length >= mostFound) continue;
    const next = cells[i + 1] ?? null;
    const before = cells[i - 1] ?? null;
    lapses.push(...lapseIn(cell, next, context));
    for (const part of partsOf(cell)) balances.push(...balanceIn(part, next, before, context));
  }
  return { balances: distinct(balances), lapses };
}

/** `保有ポイント 3,420pt / 判定中 1,860pt`: several labels in one line. */
const partsOf = (cell: Cell): Cell[] =>
  cell.raw.split(/\s*[／/|｜、]\s+|\s+[／|｜・]\s*|[（(]うち/).map(cellOf);

/** A label with its figure, or one that stands alone with the figure on the next line, or above it. */
function balanceIn(
  cell: Cell,
  next: Cell | null,
  before: Cell | null,
  context: RowContext,
): StatementBalance[] {
  const sums = sumsIn(cell, context.dollar);
  const [first] = sums;
  if (/\d/.test(cell.latin) && sums.length === 0) return datedBalance(cell, next, context);
  const figure = /[\d]/.exec(cell.latin)?.index ?? cell.latin.length;
  const label = cell.latin
    .slice(0, figure)
    .replace(/[\s:：+¥$£€は.]+$/, '')
    .trim();
  const kind = balanceKinds.find((one) => balanceWords[one].test(label || cell.latin));
  if (!kind || label.length > 40) return [];
  if (sums.length === 1 && first && first.value >= 0)
    return [{ kind, value: first.value, unit: first.unit, quote: cell.raw }];
  if (sums.length > 1) return [];
  if (figure < cell.latin.length) return [];
  // A filter is called as a balance is: its figure is not above it.
  const isState = stateOf(cell, context.portal) !== null;
  const beside = [next, ...(isState ? [] : [before])].flatMap((one) => {
    const sum = one && isFigure(one) ? sumOf(one, label, context.dollar) : null;
    return one && sum && sum.value >= 0 ? [{ kind, ...sum, quote: quoteOf(cell, one, one === before) }] : [];
  });
  return beside.slice(0, 1);
}

/** `Mileage balance as of 10/02/2025`, then its figure; `total number of points is: 640`. */
function datedBalance(cell: Cell, next: Cell | null, context: RowContext): StatementBalance[] {
  const day = dayIn(cell.latin, context);
  const words = day ? `${cell.latin.slice(0, day.at)}${cell.latin.slice(day.end)}` : cell.latin;
  const figure = /(?<=[:：]\s?|\b(?:is|are|es|son)\s)\d[\d.,]*/.exec(words.replace(/[.。]$/, ''));
  const label = words
    .slice(0, figure?.index)
    .replace(/[\s:：は]+$|\bis\b[\s:]*$/g, '')
    .trim();
  const kind = balanceKinds.find((one) => balanceWords[one].test(label));
  if (!kind || label.length > 40 || lapseWords.test(words)) return [];
  const isBeside = day !== null && !figure && next !== null && isFigure(next);
  const sum = figure
    ? sumOf(cellOf(figure[0]), label, context.dollar)
    : isBeside
      ? sumOf(next, label, context.dollar)
      : null;
  return sum && sum.value >= 0
    ? [{ kind, ...sum, quote: isBeside ? `${cell.raw}\n${next.raw}` : cell.raw }]
    : [];
}

/** Nothing but a figure with its unit. */
const isFigure = ({ plain }: Cell): boolean =>
  /\d/.test(plain) && plain.replace(/[\d\s.,£€¥$+]/g, '').length <= 8;

const quoteOf = (cell: Cell, beside: Cell, isAbove: boolean): string =>
  isAbove ? `${beside.raw}\n${cell.raw}` : `${cell.raw}\n${beside.raw}`;

/** A day to come beside a word of lapsing. Rules without a day are the terms' matter. */
function lapseIn(cell: Cell, next: Cell | null, context: RowContext): StatementLapse[] {
  if (!lapseWords.test(cell.latin) || noLapse.test(cell.latin)) return [];
  const day = dayIn(cell.latin, context, { ahead: true });
  const beside =
    !day && next && cell.raw.length <= 30 ? dayIn(next.latin, context, { whole: true, ahead: true }) : null;
  const date = (day ?? beside)?.day;
  if (!date || date < context.today) return [];
  const from = sentenceOf(cell);
  const sums = sumsIn(from, context.dollar);
  const [first] = sums;
  // `Por vencer el 31/12/2025: 2.100`
  const bare = day
    ? sumOf(
        cellOf(/^\s?[:：]\s?([\d.,]+)$/.exec(cell.plain.slice(day.end))?.[1] ?? ''),
        cell.latin,
        context.dollar,
      )
    : null;
  const sum =
    sums.length === 1 && first && first.value > 0
      ? { value: first.value, unit: first.unit }
      : sums.length
        ? null
        : bare;
  const limited = limitedWords.test(from.latin);
  return [{ date, sum, limited, quote: beside && next ? `${cell.raw}\n${next.raw}` : cell.raw }];
}

/** What speaks of lapsing in a line that says other sums too. */
function sentenceOf(cell: Cell): Cell {
  const parts = cell.plain.split(/[（(]うち|(?<=[.。!！])\s+|(?<=[。！])/).map(cellOf);
  return parts.find(({ latin }) => lapseWords.test(latin)) ?? cell;
}

/** A page says its balance at the top and again below; two that differ are none. */
function distinct(found: readonly StatementBalance[]): StatementBalance[] {
  return balanceKinds.flatMap((kind) => {
    const own = found.filter((balance) => balance.kind === kind);
    const [first] = own;
    const same = own.every(({ value, unit }) => value === first?.value && unit === first.unit);
    return first && same ? [first] : [];
  });
}
