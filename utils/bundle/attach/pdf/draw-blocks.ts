/** Draws what the report says, block by block. */
import type { Block, Runs } from './blocks';
import type { Flow, typeFor } from './flow';
import { contentWidth, type Element, type Paper, sheet } from './paper';
import { drawFacts, drawTable } from './tables';

export type Outline = ReturnType<Paper['pdf']['outline']['addItem']>;

export interface Desk {
  paper: Paper;
  flow: Flow;
  types: ReturnType<typeof typeFor>;
  /** The last entry of the list of contents, under which exhibits stand. */
  contents: { item: Outline };
}

const textOf = (runs: Runs) => runs.map(({ text }) => text).join('');

const bold = (runs: Runs): Runs => runs.map((run) => ({ ...run, bold: true }));

/** Draws a block; pictures are drawn elsewhere. */
export function drawBlock(block: Exclude<Block, { is: 'picture' }>, desk: Desk, parent: Element): void {
  switch (block.is) {
    case 'brand':
      drawBrand(block.runs, desk, parent);
      break;
    case 'title':
      desk.flow.words(bold(block.runs), desk.types.title, 'H1', parent);
      desk.flow.y += 4;
      break;
    case 'heading':
      drawHeading(block, desk, parent);
      break;
    case 'text':
      drawText(block, desk, parent);
      break;
    case 'facts':
      drawPairs(block, desk, parent);
      break;
    case 'table':
      drawList(block, desk, parent);
      break;
    case 'exhibit':
      drawExhibit(block, desk, parent);
  }
}

function drawBrand(runs: Runs, { flow, types, paper }: Desk, parent: Element): void {
  paper.ornament(() => paper.rect(sheet.left, flow.y, contentWidth, 3, 'accent'));
  flow.y += 12;
  flow.words(bold(runs), types.brand, 'P', parent);
}

function drawPairs(block: Extract<Block, { is: 'facts' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper } = desk;
  const look = block.small
    ? { head: types.head, cell: types.caption, headWidth: 96 }
    : { head: { ...types.table, colour: 'soft' as const }, cell: types.table, headWidth: 122 };
  flow.skip(2);
  drawFacts(paper, flow, block.rows, { ...look, parent });
  flow.y += 6;
}

function drawHeading(block: Extract<Block, { is: 'heading' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper, contents } = desk;
  const isMinor = block.level === 2;
  const type = isMinor ? types.minor : types.heading;
  flow.skip(isMinor ? 6 : 18);
  flow.need(90);
  if (!isMinor) contents.item = paper.pdf.outline.addItem(textOf(block.runs));
  flow.words(bold(block.runs), type, isMinor ? 'H3' : 'H2', parent);
  if (!isMinor) paper.ornament(() => paper.rule(sheet.left, flow.y + 2, contentWidth, 'accent', 0.8));
  flow.y += isMinor ? 2 : 7;
}

function drawText(block: Extract<Block, { is: 'text' }>, desk: Desk, parent: Element): void {
  const { flow, types } = desk;
  const { look, runs } = block;
  const long = runs.reduce((sum, { text }) => sum + text.length, 0) > longest;
  if (look.startsWith('badge')) drawBadge(block, desk, parent);
  else if (look !== 'plain' && !long) drawBarred(block, desk, parent);
  else {
    flow.words(runs, types.text, 'P', parent, { width: Math.min(contentWidth, readable) });
    flow.y += 4;
  }
}

/** Letters of what has a bar beside it: longer, it might not fit on a page, and goes without. */
const longest = 1_200;
/** Width of running text, points. */
const readable = 470;

function drawBarred(block: Extract<Block, { is: 'text' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper } = desk;
  const { look, runs } = block;
  const isGap = look === 'gap';
  const shown = flow.lines(runs, contentWidth - 16, types.text);
  const high = shown.length * types.text.size * types.text.leading;
  flow.need(high + 8);
  paper.ornament(() => {
    if (isGap) paper.rect(sheet.left, flow.y, contentWidth, high + 6, 'warnWash');
    paper.rect(sheet.left, flow.y, 2.5, high + 6, isGap ? 'warn' : 'line');
  });
  const type = isGap ? { ...types.text, colour: 'warn' as const } : types.text;
  paper.tagged(isGap ? 'P' : 'BlockQuote', parent, () => flow.draw(shown, sheet.left + 12, flow.y + 3, type));
  flow.y += high + 12;
}

function drawBadge({ look, runs }: Extract<Block, { is: 'text' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper } = desk;
  const [ground, colour] =
    look === 'badge-black'
      ? (['black', 'white'] as const)
      : look === 'badge-warn'
        ? (['warnWash', 'warn'] as const)
        : (['wash', 'accent'] as const);
  const type = { ...types.caption, colour };
  const [line] = flow.lines(bold(runs), contentWidth - 16, type);
  if (!line) return;
  const high = type.size * type.leading + 4;
  flow.skip(6);
  // With it goes what it is said of: a caption and the beginning of a picture.
  flow.need(320);
  paper.ornament(() => paper.rect(sheet.left, flow.y, line.width + 14, high, ground, 2));
  paper.tagged('P', parent, () => flow.draw([line], sheet.left + 7, flow.y + 2, type));
  flow.y += high + 2;
}

function drawList(block: Extract<Block, { is: 'table' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper } = desk;
  flow.skip(4);
  flow.need(110);
  if (block.caption.length) {
    flow.words(block.caption, { ...types.caption, colour: 'soft' }, 'Caption', parent);
    flow.y += 3;
  }
  drawTable(paper, flow, block, { head: types.head, cell: types.table, parent });
  flow.y += 8;
}

function drawExhibit(block: Extract<Block, { is: 'exhibit' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper, contents } = desk;
  flow.skip(16);
  flow.need(130);
  const { pdf } = paper;
  pdf.addNamedDestination(block.id, 'XYZ', sheet.left, flow.y - 8, null);
  contents.item.addItem(textOf(block.name));
  const number: Runs = [{ text: block.number, bold: true }];
  const [label] = flow.lines(number, 60, types.heading);
  const wide = Math.max(26, (label?.width ?? 0) + 14);
  const high = types.heading.size * types.heading.leading;
  paper.ornament(() => {
    paper.rect(sheet.left, flow.y, wide, high + 2, 'accent', 3);
    if (label)
      flow.draw([label], sheet.left + (wide - label.width) / 2, flow.y + 1, {
        ...types.heading,
        colour: 'white',
      });
  });
  const name = bold(block.name);
  const inset = wide + 10;
  flow.words(name, { ...types.heading, colour: 'ink' }, 'H3', parent, { inset });
  flow.words(block.title, { ...types.text, colour: 'soft' }, 'P', parent, { inset });
  flow.y += 6;
}
