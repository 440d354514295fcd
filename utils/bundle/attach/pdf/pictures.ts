/** Pictures of pages on the pages of a PDF, each part with its caption above it. */
import type { Language } from '../../../records';
import { cutAfter } from '../cuts';
import type { Part } from '../encode';
import type { Looked } from '../look';
import { attachTexts } from '../texts';
import type { Runs } from './blocks';
import { captionOf, hashesOf } from './captions';
import type { Flow, Type } from './flow';
import { contentEnd, contentWidth, type Element, type Paper, sheet } from './paper';

/** A part with the size it has on paper: points for each CSS px. */
export interface PlacedPart extends Part {
  scale: number;
}

/** A CSS px is three quarters of a point; pages are shown no larger than that. */
const largest = 0.75;
/** The rest of a page is used when so much of it is free, and pictures that nearly fit are made to. */
const worthwhile = 0.45;
const nearlyFits = 1.22;
/** Between caption and picture, and around both. */
const air = 8;

export interface Showing {
  paper: Paper;
  flow: Flow;
  language: Language;
  zone: string;
  type: Type;
}

const widest = (looked: Looked) => Math.min(contentWidth / looked.extent.width, largest);

/** Cuts a picture for the room that is left on this page and on whole ones after it. */
export function placeParts(looked: Looked, showing: Showing): PlacedPart[] {
  const { flow } = showing;
  const all: Part = { looked, index: 99, of: 99, from: 0, to: looked.rows.height };
  const strip = stripOf(all, showing).height + air;
  const whole = contentEnd - sheet.top - strip;
  const scale = widest(looked);
  const spans: { from: number; to: number; scale: number }[] = [];
  let room = flow.room() - strip - air;
  let from = 0;
  while (from < looked.rows.height - 1) {
    const rest = (looked.rows.height - from) * scale;
    const isMade = rest <= room * nearlyFits;
    if (!isMade && room < whole * worthwhile) {
      room = whole;
      continue;
    }
    const to = isMade ? looked.rows.height : cutAfter(looked.rows, from, room / scale);
    spans.push({ from, to, scale: isMade ? Math.min(scale, room / (to - from)) : scale });
    room = whole;
    from = to;
  }
  return spans.map((span, index) => ({ looked, index: index + 1, of: spans.length, ...span }));
}

/** Draws a part with its caption, on a page where both fit. */
export function drawPart(
  part: PlacedPart,
  image: Uint8Array<ArrayBuffer>,
  showing: Showing,
  parent: Element,
): void {
  const { paper, flow, language, zone, type } = showing;
  const { looked, from, to, scale } = part;
  const strip = stripOf(part, showing);
  const high = (to - from) * scale;
  flow.need(strip.height + air + high - 0.5);
  flow.skip(air);
  const group = paper.pdf.struct('Sect');
  paper.ornament(() => {
    paper.rect(sheet.left, flow.y, contentWidth, strip.height, 'wash', 2);
    paper.rect(sheet.left, flow.y, 2.5, strip.height, looked.source.drawn ? 'warn' : 'accent');
  });
  paper.tagged('Caption', group, () => flow.draw(strip.lines, sheet.left + 10, flow.y + 4, type));
  flow.y += strip.height + air / 2;
  const wide = looked.extent.width * scale;
  const { name } = captionOf(part, language, zone);
  paper.tagged('Figure', group, () => paper.image(image, sheet.left, flow.y, wide, high), name);
  const colour = looked.source.drawn ? 'warn' : 'line';
  paper.ornament(() => paper.frame(sheet.left, flow.y, wide, high, colour, looked.source.drawn));
  flow.y += high + air / 2;
  parent.add(group);
}

function stripOf(part: Part, { flow, language, zone, type }: Showing) {
  const { name, notes, about, taken } = captionOf(part, language, zone);
  const { original } = attachTexts[language];
  const runs: Runs = [
    { text: name, bold: true },
    ...notes.flatMap((text) => [{ text: ' · ', tone: 'soft' } as const, { text, tone: 'warn' } as const]),
    { text: '\n' },
    { text: about, breaks: true },
    { text: `\n${taken}` },
    ...hashesOf(part).flatMap((hash) => [
      { text: `\n${original}: `, tone: 'soft' } as const,
      { text: hash, breaks: true, tone: 'soft' } as const,
    ]),
  ];
  const lines = flow.lines(runs, contentWidth - 20, type);
  return { lines, height: lines.length * type.size * type.leading + 8 };
}
