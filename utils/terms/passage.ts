/** A folded text as clauses: sentences, lines and table cells, each with the label and the heading it stands under. */
import { Again } from './again';
import { cellsOf, column, columnsOf, isRow } from './cells';
import { headingOf, type Line, labelOf, linesOf } from './lines';
import type { Page } from './page';
import type { Clause, Stretch } from './shapes';

const longestClause = 400;
/** Nothing is said in fewer characters. */
const shortestClause = 4;
/** But for a length or a sum that stands alone under its name: `1年`, `$15`. */
const lone = /^(?:(?:\d{1,3}|[一二三半])(?:年間?|日間?|[かヶカ]月|週間)|[$£€¥₹]\d{1,2}|\d{1,2}[円€%])$/;
const contextLength = 160;
const opening = '(「『【[<';
const closing = ')」』】]>';
/** The end of a Latin sentence: a stop, a space and a beginning, which may have a number: "(b) Orders …". */
const latinEnd = /^[.;]["')]?\s{1,4}(?:\([a-z\d]{1,3}\)\s{1,2})?["'(¿¡]?[A-ZÁÉÍÓÚÑ]/;
/** A stop after these ends no Latin sentence: "p.m.", "U.S.", "No.", "núm.". */
const abbreviated =
  /(?:^|[^a-zà-ú])(?:[a-z]\.\s?[a-z]|[a-z]|approx|aprox|nos?|nro|núm|num|ste?|mrs?|ms|dra?|sra?|inc|ltd|co|corp|vs|arts?|etc|max|min|máx|mín|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|ej|pág|tel|ext|avd?a?)$/i;
/** "until 23:59 h. El …": an hour ends a sentence, and so does "p.m." before a word that begins one. */
const hourEnds = /\d\s?h$/i;
const halfDay = /[ap]\.?\s?m$/i;
const beginning =
  /^.\s{1,4}(?:El|La|Los|Las|Se|Si|No|En|Para|The|An?|If|To|You|We|All|Any|Entr|Winners?|No)\b/;
/** `…10/31(金)【ポイント付与】11/15`: a name in brackets begins the next thing. */
const nameBegins =
  /^【[^【】]{0,10}(?:期間|期限|時期|付与日?|進呈日?|予定日?|締切|上限|条件|目安|発表|反映)】/;
const noteBegins = /^※(?!\s?\d|当日|消印|必着)/;

/** Whether a bracket that is open at `i` closes soon: then its sentence is no end. */
const closesSoon = (text: string, i: number) => /^.{0,40}[)」』】\]>]/.test(text.slice(i + 1, i + 42));

function endsAt(text: string, i: number, depth: number): boolean {
  const char = text.charAt(i);
  if (char === '。' || char === '!' || char === '?') return depth === 0 || !closesSoon(text, i);
  if (char === ' ' || char === '/') return i > 12;
  // Most points stand in a number or a name: nothing more is asked of those.
  if ((char !== '.' && char !== ';') || !latinEnd.test(text.slice(i, i + 16))) return false;
  if (char === '.') {
    const tail = text.slice(Math.max(0, i - 8), i);
    const ends = hourEnds.test(tail) || (halfDay.test(tail) && beginning.test(text.slice(i, i + 16)));
    if (!ends && abbreviated.test(tail)) return false;
  }
  return true;
}

/** Where a sentence may end or a bracket opens or closes. */
const turning =
  /[。!?.;※(「『【[<)」』】\]>]|[\s/](?=[^\s:、。\d/a-zA-Zà-ú]{2,12}:\s?[\d~令]|[^\s:、。\d/]{0,8}(?:期間|期限|時期|上限):|【[^【】]{1,12}】\s?[\d~令])/g;

/** The same where no name with a colon or in brackets can follow a space. */
const plainTurning = /[。!?.;※(「『【[<)」』】\]>]/g;

/** Cuts what is longer than a clause may be. */
function pushCut(sentences: Stretch[], { at, end }: Stretch) {
  for (let from = at; from < end; from += longestClause)
    sentences.push({ at: from, end: Math.min(end, from + longestClause) });
}

/** The sentences of a stretch of text; brackets are kept whole where they close. */
function sentencesOf(whole: string, { at, end }: Stretch): Stretch[] {
  // Searched in the stretch alone: a search in the whole text would run on to its end each time.
  const text = whole.slice(at, end);
  const sentences: Stretch[] = [];
  let from = 0;
  let depth = 0;
  const turn = text.includes(':') || text.includes('【') ? turning : plainTurning;
  turn.lastIndex = 0;
  // `matchAll` would copy the pattern for each stretch.
  for (let hit = turn.exec(text); hit; hit = turn.exec(text)) {
    const { 0: sign, index: i } = hit;
    const name = sign === '【' && depth === 0 && i > from && nameBegins.test(text.slice(i, i + 16));
    if (opening.includes(sign)) depth++;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    const note = sign === '※' && depth === 0 && i > from && noteBegins.test(text.slice(i, i + 6));
    if (!note && !name && !endsAt(text, i, depth)) continue;
    const cut = note || name ? i : i + 1;
    pushCut(sentences, { at: at + from, end: at + cut });
    from = cut;
    depth = 0;
  }
  pushCut(sentences, { at: at + from, end });
  return sentences;
}

const isNaming = (words: string) => words !== '' && column.test(words);
/** `当サイト：` within the cell of a period is a part of it. */
const named = (cell: string, own: string) => (own === '' || isNaming(own) ? own || cell : `${cell} ${own}`);

/** Trims a stretch to its words, bullets left out. */
function trimmed(text: string, { at, end }: Stretch): Stretch {
  let from = at;
  let to = end;
  while (from < to && ' \n>*・•●○◦▪|#'.includes(text.charAt(from))) from++;
  while (to > from && ' \n|'.includes(text.charAt(to - 1))) to--;
  return { at: from, end: to };
}

/** The clauses of a line, and the heading it is. */
interface ReadLine {
  at: number;
  clauses: readonly Clause[];
  own: string | null;
}

/** What else decides how a line is cut and what its clauses stand under. */
interface LinePlace {
  /** The end of its block before it. */
  lead: string;
  heading: string;
  columns: readonly string[];
}

const standAlike = (a: LinePlace, b: LinePlace): boolean =>
  a.lead === b.lead && a.heading === b.heading && a.columns.join('|') === b.columns.join('|');

function clausesIn(page: Page, line: Line, { heading, lead, columns }: LinePlace): Clause[] {
  const { text } = page;
  const block = line.at - lead.length;
  const clauses: Clause[] = [];
  for (const cell of cellsOf(line, columns)) {
    const label = labelOf(text.slice(cell.at, cell.end)) || cell.named;
    for (const sentence of sentencesOf(text, cell)) {
      const { at, end } = trimmed(text, sentence);
      const words = text.slice(at, end);
      if (words.length < shortestClause && !lone.test(words)) continue;
      const before = text.slice(Math.max(block, at - contextLength), at);
      const own = isNaming(cell.named) ? named(cell.named, labelOf(words)) : labelOf(words) || label;
      clauses.push({ at, end, text: words, label: own, heading, before, page });
    }
  }
  return clauses;
}

/** A clause and where it begins. What stands again in a page is one clause, with the place where it stood first. */
export interface Said {
  at: number;
  clause: Clause;
}

/** All clauses of a page in its order; linear in its length. */
export function* clausesOf(page: Page): Generator<Said, void> {
  const again = new Again<LinePlace, ReadLine>(standAlike);
  let heading = '';
  /** Where the block began: what a clause leaves out is looked for no further back. */
  let block = 0;
  let under = 0;
  let outlined = false;
  let columns: readonly string[] = [];
  for (const line of linesOf(page.text)) {
    if (line.fresh) block = line.at;
    // A heading of no outline names the lines up to the next blank one.
    if (line.fresh && under > 0 && !outlined) heading = '';
    const row = isRow(line);
    if (!row) columns = [];
    const lead = page.text.slice(Math.max(block, line.at - contextLength), line.at);
    const place = { lead, heading, columns };
    const { at, clauses, own } = again.get(line.text, place, () => ({
      at: line.at,
      clauses: clausesIn(page, line, place),
      own: headingOf(line),
    }));
    for (const clause of clauses) yield { clause, at: clause.at - at + line.at };
    if (columns.length === 0 && row) columns = columnsOf(line);
    under++;
    if (own === null) continue;
    heading = own;
    outlined = /^\s{0,4}#/.test(line.text.slice(0, 8));
    under = 0;
  }
}
