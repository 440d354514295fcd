/** What a demo did, as `summary.json` says it and as it is printed. */
import type { Capture, Trip, Visit } from '../../utils/records';
import type { Step } from '../browser/shopper';
import type { DemoOptions } from './options';

export interface Summary {
  browser: string;
  version: string;
  lang: string;
  zip: string;
  bytes: number;
  ok: boolean;
  problems: string[];
  captures: { kind: string; method: string; width: number; height: number; incomplete: string | null }[];
  /** Redirects between portal and shop. */
  hops: number;
  visits: number;
  steps: { name: string; url: string; kind: string | null; ms: number }[];
}

export interface Done {
  options: DemoOptions;
  version: string;
  zip: string;
  files: ReadonlyMap<string, Buffer>;
  bytes: number;
  problems: string[];
  steps: readonly Step[];
  visits: readonly Visit[];
  captures: readonly Capture[];
  trips: readonly Trip[];
}

export function summaryOf({
  options,
  version,
  zip,
  bytes,
  problems,
  steps,
  visits,
  captures,
  trips,
}: Done): Summary {
  return {
    browser: options.browser,
    version,
    lang: options.lang,
    zip,
    bytes,
    ok: problems.length === 0,
    problems,
    captures: captures.map((capture) => ({
      kind: visits.find(({ id }) => id === capture.visitId)?.pageKind ?? 'other',
      method: capture.method,
      width: capture.tiles[0]?.pixelWidth ?? 0,
      height: capture.tiles.reduce((sum, { pixelHeight }) => sum + pixelHeight, 0),
      incomplete: capture.incomplete ?? null,
    })),
    hops: trips[0]?.route.filter(({ kind }) => kind === 'redirect').length ?? 0,
    visits: visits.length,
    steps: steps.map(({ name, url, visit, ms }) => ({ name, url, kind: visit?.pageKind ?? null, ms })),
  };
}

/** One line for a step: how long the extension took, what it kept. */
export function stepLine({ name, visit, captures, ms }: Step): string {
  const kept = captures.map(({ method, tiles, incomplete }) => {
    const [tile] = tiles;
    return incomplete ? `${method}: ${incomplete}` : `${method} ${tile?.pixelWidth}×${tile?.pixelHeight}`;
  });
  const what = visit
    ? `${visit.pageKind}, ${kept.join(', ') || 'text only'}`
    : 'an ordinary page of the trip: not kept';
  return `${name.padEnd(10)} ${(ms / 1_000).toFixed(1).padStart(5)} s  ${what}`;
}

/** The ZIP's folders and files with their sizes. */
export function contentsTable(files: ReadonlyMap<string, Buffer>): string {
  const lines = [...files].map(
    ([path, bytes]) => `  ${bytes.length.toLocaleString('en').padStart(11)}  ${path}`,
  );
  return [`  ${'bytes'.padStart(11)}  file`, ...lines].join('\n');
}
