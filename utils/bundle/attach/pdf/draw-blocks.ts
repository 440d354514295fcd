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

/** Draws a block; pictures are drawn elsewhere. */
export function drawBlock(block: Exclude<Block, { is: 'picture' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper } = desk;
  switch (block.is) {
    case 'brand':
      paper.ornament(() => paper.rect(sheet.left, flow.y, contentWidth, 3, 'accent'));
      flow.y += 12;
      return flow.words(
        block.runs.map((run) => ({ ...run, bold: true })),
        types.brand,
        'P',
        parent,
      );
    case 'title':
      flow.words(
        block.runs.map((run) => ({ ...run, bold: true })),
        types.title,
        'H1',
        parent,
      );
      flow.y += 4;
      return;
    case 'heading':
      return drawHeading(block, desk, parent);
    case 'text':
      return drawText(block, desk, parent);
    case 'facts': {
      flow.skip(2);
      const look = block.small
        ? { head: types.head, cell: types.caption, headWidth: 96 }
        : { head: { ...types.table, colour: 'soft' as const }, cell: types.table, headWidth: 122 };
      drawFacts(paper, flow, block.rows, { ...look, parent });
      flow.y += 6;
      return;
    }
    case 'table':
      return drawList(block, desk, parent);
    case 'exhibit':
      return drawExhibit(block, desk, parent);
  }
}

function drawHeading(block: Extract<Block, { is: 'heading' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper, contents } = desk;
  const isMinor = block.level === 2;
  const type = isMinor ? types.minor : types.heading;
  flow.skip(isMinor ? 6 : 18);
  flow.need(90);
  if (!isMinor) contents.item = paper.pdf.outline.addItem(textOf(block.runs));
  flow.words(
    block.runs.map((run) => ({ ...run, bold: true })),
    type,
    isMinor ? 'H3' : 'H2',
    parent,
  );
  if (!isMinor) paper.ornament(() => paper.rule(sheet.left, flow.y + 2, contentWidth, 'accent', 0.8));
  flow.y += isMinor ? 2 : 7;
}

function drawText(block: Extract<Block, { is: 'text' }>, desk: Desk, parent: Element): void {
  const { flow, types, paper } = desk;
  const { look, runs } = block;
  if (look.startsWith('badge')) return drawBadge(block, desk, parent);
  if (look === 'plain') {
    flow.words(runs, types.text, 'P', parent, { width: Math.min(contentWidth, 470) });
    flow.y += 4;
    return;
  }
  const isGap = look === 'gap';
  const shown = flow.lines(runs, contentWidth - 16, types.text);
  const high = shown.length * types.text.size * types.text.leading;
  // One that fills more than a page loses its ground and bar, not its words.
  if (high > 500) return flow.words(runs, types.text, 'P', parent);
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
  const [line] = flow.lines(
    runs.map((run) => ({ ...run, bold: true })),
    contentWidth - 16,
    type,
  );
  if (!line) return;
  const high = type.size * type.leading + 4;
  flow.skip(6);
  flow.need(120);
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
  const name = block.name.map((run) => ({ ...run, bold: true }));
  const inset = wide + 10;
  flow.words(name, { ...types.heading, colour: 'ink' }, 'H3', parent, { inset });
  flow.words(block.title, { ...types.text, colour: 'soft' }, 'P', parent, { inset });
  flow.y += 6;
}
