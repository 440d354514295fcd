/** Words into lines: Unicode’s rules of breaking, which know Japanese; long addresses and hashes wherever they must. */
import LineBreaker from 'linebreak';
import type { Run, Runs } from './blocks';
import type { FontRun } from './letters';

/** A stretch of one look and one font. */
export interface Piece {
  run: Run;
  font: number;
  text: string;
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
}

export interface Measure {
  /** Letters of a text by font. */
  letters: (text: string) => FontRun[];
  width: (font: number, text: string, size: number) => number;
}

/** A small run’s letters against the others’. */
export const smallShare = 0.86;
export const sizeOf = (run: Run, size: number) => (run.small ? size * smallShare : size);

/** After these an address is broken rather than elsewhere. */
const seams = /[/?&=#_.,;:~-]/;

/** Lines no wider than `width`, at least one. */
export function linesOf(runs: Runs, width: number, size: number, measure: Measure): Line[] {
  const lines: Line[] = [{ pieces: [], width: 0 }];
  const add = (pieces: readonly Piece[]) => {
    const line = lines.at(-1);
    for (const piece of pieces) {
      line?.pieces.push(piece);
      if (line) line.width += piece.width;
    }
  };
  const room = () => width - (lines.at(-1)?.width ?? 0);
  const next = () => lines.push({ pieces: [], width: 0 });
  for (const { parts, required } of wordsOf(runs)) {
    const pieces = parts.flatMap(({ run, text }) => piecesOf(run, text, size, measure));
    const wide = total(pieces) - trailing(pieces, size, measure);
    if (wide <= room()) add(pieces);
    else if (wide <= width && !parts.every(({ run }) => run.breaks && wide > width / 2)) {
      if (lines.at(-1)?.pieces.length) next();
      add(pieces);
    } else
      for (const sign of signsOf(parts, size, measure, width)) {
        if (total(sign) - trailing(sign, size, measure) > room() && lines.at(-1)?.pieces.length) next();
        add(sign);
      }
    if (required) next();
  }
  return lines.map(joined);
}

/** Width of the widest word that is not to be broken; what may be broken anywhere counts as no more than `least`. */
export function widestWord(runs: Runs, size: number, measure: Measure, least: number): number {
  let widest = 0;
  for (const { parts } of wordsOf(runs)) {
    const pieces = parts.flatMap(({ run, text }) => piecesOf(run, text, size, measure));
    const wide = total(pieces) - trailing(pieces, size, measure);
    widest = Math.max(widest, parts.some(({ run }) => run.breaks) ? Math.min(wide, least) : wide);
  }
  return widest;
}

const total = (pieces: readonly Piece[]) => pieces.reduce((sum, { width }) => sum + width, 0);

/** Width of the spaces at the end, which may stand out. */
function trailing(pieces: readonly Piece[], size: number, { width }: Measure): number {
  const last = pieces.at(-1);
  const spaces = /\s+$/.exec(last?.text ?? '')?.[0];
  return last && spaces ? width(last.font, spaces, sizeOf(last.run, size)) : 0;
}

const piecesOf = (run: Run, text: string, size: number, { letters, width }: Measure): Piece[] =>
  letters(text).map((one) => ({ ...one, run, width: width(one.font, one.text, sizeOf(run, size)) }));

interface Word {
  parts: { run: Run; text: string }[];
  /** A line end follows. */
  required: boolean;
}

/** Stretches between which a line may end. */
function* wordsOf(runs: Runs): Generator<Word> {
  const text = runs.map((run) => run.text).join('');
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const required = text[found.position - 1] === '\n';
    if (!required && isWithinWhole(runs, found.position)) continue;
    yield { parts: slice(runs, from, required ? found.position - 1 : found.position), required };
    from = found.position;
  }
}

/** Whether a place in the text lies within words that stay together. */
function isWithinWhole(runs: Runs, position: number): boolean {
  let start = 0;
  for (const { text, whole } of runs) {
    const end = start + text.length;
    if (position < end) return whole === true && position > start;
    start = end;
  }
  return false;
}

function slice(runs: Runs, from: number, to: number): Word['parts'] {
  const parts: Word['parts'] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, Math.min(end, to) - start));
    if (text) parts.push({ run, text });
    start = end;
  }
  return parts;
}

/** A word too long for a line, in pieces that go wherever they fit: at the seams of an address where they are near, else sign by sign. */
function* signsOf(parts: Word['parts'], size: number, measure: Measure, width: number): Generator<Piece[]> {
  for (const { run, text } of parts) {
    let held = '';
    for (const sign of text) {
      held += sign;
      const pieces = piecesOf(run, held, size, measure);
      if (!seams.test(sign) && total(pieces) < width / 6) continue;
      yield pieces;
      held = '';
    }
    if (held) yield piecesOf(run, held, size, measure);
  }
}

/** Neighbours of one look and font become one stretch, so that they are copied as one; spaces at the end go. */
function joined(line: Line): Line {
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    const last = pieces.at(-1);
    if (last && last.run === piece.run && last.font === piece.font) {
      last.text += piece.text;
      last.width += piece.width;
    } else pieces.push({ ...piece });
  }
  return { pieces, width: line.width };
}
