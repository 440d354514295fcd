/** A folded text as clauses: sentences, lines and table cells, each with the label and the heading it stands under. */
import { headingOf, type Line, labelOf, linesOf } from './lines';
import type { Clause, Stretch } from './shapes';

const longestClause = 400;
const contextLength = 160;
const opening = '(「『【[<';
const closing = ')」』】]>';
/** The end of a Latin sentence: a stop, a space and a beginning. */
const latinEnd = /^[.;]["')]?\s{1,4}["'(¿¡]?[A-ZÁÉÍÓÚÑ]/;
/** What a stop after does not end a Latin sentence: "p.m.", "U.S.", "No.", "núm.". */
const abbreviated =
  /(?:^|[^a-zà-ú])(?:[a-z]\.\s?[a-z]|[a-z]|approx|aprox|no|nos|nro|núm|num|st|ste|mr|mrs|ms|dr|dra|sr|sra|inc|ltd|co|corp|vs|art|arts|etc|max|min|máx|mín|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|ej|pág|tel|ext|av|avda)$/i;
const noteBegins = /^※(?!\s?\d|当日|消印|必着)/;

function endsAt(text: string, i: number, depth: number): boolean {
  const char = text.charAt(i);
  if (char === '。' || char === '!' || char === '?')
    return depth === 0 || !/^.{0,40}[)」』】\]>]/.test(text.slice(i + 1, i + 42));
  if (char === '.' && abbreviated.test(text.slice(Math.max(0, i - 8), i))) return false;
  if (char === '.' || char === ';') return latinEnd.test(text.slice(i, i + 10));
  return false;
}

/** The sentences of a stretch of text; brackets are kept whole where they close. */
function sentencesOf(text: string, { at, end }: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  let from = at;
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = text.charAt(i);
    if (opening.includes(char)) depth++;
    else if (closing.includes(char)) depth = Math.max(0, depth - 1);
    const note = char === '※' && i > from && noteBegins.test(text.slice(i, i + 6));
    const full = i - from >= longestClause;
    if (note || full || endsAt(text, i, depth)) {
      const cut = note ? i : i + 1;
      sentences.push({ at: from, end: cut });
      from = cut;
      depth = 0;
    }
  }
  if (from < end) sentences.push({ at: from, end });
  return sentences;
}

/** The cells of a table row, each with the words of the cell before it; a line that is no row is one cell. */
function cellsOf({ text, at, end }: Line): (Stretch & { named: string })[] {
  if (!text.trimStart().startsWith('|') && !text.includes('\t')) return [{ at, end, named: '' }];
  const cells: (Stretch & { named: string })[] = [];
  let named = '';
  let from = at;
  for (const cell of text.split('|')) {
    if (/[^\s\-:]/.test(cell)) cells.push({ at: from, end: from + cell.length, named });
    if (cell.trim() !== '') named = cell.trim().slice(0, 40);
    from += cell.length + 1;
  }
  return cells;
}

/** Trims a stretch to its words, bullets left out. */
function trimmed(text: string, { at, end }: Stretch): Stretch {
  let from = at;
  let to = end;
  while (from < to && ' \n>*・•●○◦▪|#'.includes(text.charAt(from))) from++;
  while (to > from && ' \n|'.includes(text.charAt(to - 1))) to--;
  return { at: from, end: to };
}

/** All clauses of a folded text in its order; linear in its length. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let heading = '';
  let before = '';
  for (const line of linesOf(text)) {
    const own = headingOf(line);
    if (line.fresh) before = '';
    for (const cell of cellsOf(line)) {
      const label = labelOf(text.slice(cell.at, cell.end)) || cell.named;
      for (const sentence of sentencesOf(text, cell)) {
        const place = trimmed(text, sentence);
        if (place.at >= place.end) continue;
        const words = text.slice(place.at, place.end);
        clauses.push({ ...place, text: words, label, heading, before });
        before = `${before}${words}`.slice(-contextLength);
      }
    }
    if (own !== null) heading = own;
  }
  return clauses;
}
