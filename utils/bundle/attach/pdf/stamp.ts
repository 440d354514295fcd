/** What stands on every page: of what it is a page, and which. */
import type { Runs } from './blocks';
import { openFlow, type typeFor } from './flow';
import { contentWidth, type Paper, sheet } from './paper';

/** Writes heads and feet once the number of pages is known. */
export function stampPages(
  paper: Paper,
  types: ReturnType<typeof typeFor>,
  { left, right, page }: { left: string; right: string; page: (page: number, of: number) => string },
): void {
  const { pdf } = paper;
  const flow = openFlow(paper);
  const { start, count } = pdf.bufferedPageRange();
  const type = { ...types.head, colour: 'soft' } as const;
  const line = (runs: Runs, width: number) => flow.lines(runs, width, type).slice(0, 1);
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const number = line([{ text: page(index + 1, count) }], 120);
    const name = line([{ text: right, breaks: true }], contentWidth / 2);
    const at = (shown: typeof number) => sheet.left + contentWidth - (shown[0]?.width ?? 0);
    paper.ornament(() => {
      const foot = sheet.height - sheet.bottom + 16;
      flow.draw(line([{ text: '控え HIKAE' }], 120), sheet.left, foot, type);
      flow.draw(number, at(number), foot, type);
      // The first page says it in its title.
      if (index > 0) flow.draw(line([{ text: left }], contentWidth / 2), sheet.left, 30, type);
      flow.draw(name, at(name), 30, type);
      if (index > 0) paper.rule(sheet.left, 46, contentWidth);
    });
  }
}
