/** Links to exhibits, on the report's own page. */
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';

export const exhibitLinks = (
  { seeExhibit }: ReportContext['texts'],
  numbers: readonly number[],
): readonly Markup[] =>
  numbers.map((number) => html` <a class="ref" href="#exhibit-${number}">${seeExhibit(number)}</a>`);
