/** Outcomes as tables: one for all methods of both browsers, and one for every design. */
import type { BrowserName } from '../../ensure-browsers';
import type { Table } from '../part';
import { median } from '../stats';
import type { Outcome } from './round';

type Kept = Outcome & { likeness: NonNullable<Outcome['likeness']> };

export const isKept = (outcome: Outcome): outcome is Kept => outcome.likeness !== null;

export const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

/** Share (0–1) of the text blocks that can be read; a page without text is read wholly. */
export const readShare = ({ likeness: { blocks, legible } }: Kept): number => (blocks ? legible / blocks : 1);

export const tablesOf = (outcomes: readonly Outcome[]): Table[] => [
  summary(outcomes),
  ...(['chrome', 'firefox'] as const)
    .filter((browser) => outcomes.some((one) => one.browser === browser))
    .map((browser) => byDesign(browser, outcomes)),
];

const names = (outcomes: readonly Outcome[]) => [...new Set(outcomes.map(({ method }) => method))];
const percent = (share: number, digits = 2) => `${(share * 100).toFixed(digits)} %`;
const middleAndMost = (values: readonly number[], show: (value: number) => string) =>
  values.length ? `${show(median(values))}, ${show(Math.max(...values))}` : '–';

function summary(outcomes: readonly Outcome[]): Table {
  const rows = (['chrome', 'firefox'] as const).flatMap((browser) => {
    const own = outcomes.filter((one) => one.browser === browser);
    return names(own).map((method) =>
      rowOf(
        browser,
        method,
        own.filter((one) => one.method === method),
      ),
    );
  });
  return {
    title: 'All designs, against the browser’s own whole-page picture',
    head: [
      'method',
      'browser',
      'succeeded',
      'time ÷ the browser’s own (median, worst)',
      'longest block of the page, ms (median, worst)',
      'pixels that differ (median, worst)',
      'SSIM (mean; failures as 0)',
      'text blocks legible (mean; failures as 0)',
      'bytes ÷ the browser’s own (median)',
    ],
    rows,
  };
}

function rowOf(browser: BrowserName, method: string, all: readonly Outcome[]): string[] {
  const kept = all.filter(isKept);
  const withFailures = (values: readonly number[]) =>
    mean([...values, ...all.slice(kept.length).map(() => 0)]);
  const ssim = kept.map(({ likeness }) => likeness.ssim);
  const read = kept.map(readShare);
  return [
    method,
    browser,
    `${kept.length}/${all.length}`,
    middleAndMost(
      kept.map(({ ms, floorMs }) => ms / floorMs),
      (ratio) => ratio.toFixed(1),
    ),
    middleAndMost(
      kept.map(({ block }) => block),
      (ms) => ms.toFixed(0),
    ),
    middleAndMost(
      kept.map(({ likeness }) => likeness.differing),
      percent,
    ),
    `${mean(ssim).toFixed(3)}; ${withFailures(ssim).toFixed(3)}`,
    `${mean(read).toFixed(3)}; ${withFailures(read).toFixed(3)}`,
    kept.length ? median(kept.map(({ bytes, floorBytes }) => bytes / floorBytes)).toFixed(2) : '–',
  ];
}

function byDesign(browser: BrowserName, outcomes: readonly Outcome[]): Table {
  const own = outcomes.filter((one) => one.browser === browser);
  const methods = names(own);
  const designs = [...new Set(own.map(({ design }) => design))];
  const cell = (design: string, method: string) => {
    const one = own.find((other) => other.design === design && other.method === method);
    if (!one) return '';
    if (!isKept(one)) return `**failed**: ${one.error}`;
    return `${percent(one.likeness.differing)} · ${one.likeness.ssim.toFixed(3)} · ${percent(readShare(one), 0)}`;
  };
  return {
    title: `${browser}, by design: pixels that differ · SSIM · text blocks legible`,
    head: ['design', ...methods],
    rows: designs.map((design) => [design, ...methods.map((method) => cell(design, method))]),
  };
}
