/** A strip above a picture that says which page it shows, when, and of which original. It is part of the JPEG. */
import type { Language } from '../../records';
import type { Captioning, Part } from './encode';
import type { Lettering, Painter } from './painter';
import { type Caption, captionOf } from './pdf/captions';
import { attachTexts } from './texts';

const colours = { ground: '#eef2f8', bar: '#27406b', ink: '#1b2230', soft: '#566073', warn: '#8a4b00' };
/** Height of the letters against the width of the picture, and at least, px. */
const letterShare = 1 / 78;
const smallest = 13;
const leading = 1.5;

interface Line {
  text: string;
  lettering: Lettering;
}

/** Captions in a language, with times in a zone. */
export const captioning =
  (painter: Painter, language: Language, zone: string): Captioning =>
  (part, width) => {
    const size = Math.max(smallest, Math.round(width * letterShare));
    const inset = Math.round(size * 1.1);
    const lines = linesOf(captionOf(part, language, zone), attachTexts[language].original, size).flatMap(
      ({ text, lettering }) =>
        broken(text, width - 2 * inset, (some) => painter.measure(some, lettering)).map((line) => ({
          text: line,
          lettering,
        })),
    );
    const height = Math.round(lines.length * size * leading + inset);
    return {
      height,
      write: (sheet) => {
        const top = Math.round((part.to - part.from) * (width / part.looked.extent.width));
        sheet.fill({ x: 0, y: top, width, height }, colours.ground);
        sheet.fill({ x: 0, y: top, width, height: Math.max(2, Math.round(size / 6)) }, barOf(part));
        for (const [index, { text, lettering }] of lines.entries())
          sheet.write(text, inset, Math.round(top + inset / 2 + (index + 0.78) * size * leading), lettering);
      },
    };
  };

const barOf = ({ looked }: Part) => (looked.source.drawn ? colours.warn : colours.bar);

function linesOf({ name, notes, about, taken, originals }: Caption, original: string, size: number): Line[] {
  const line = (text: string, colour: string, bold = false) => ({ text, lettering: { size, bold, colour } });
  return [
    line(name, colours.ink, true),
    ...(notes.length ? [line(notes.join(' · '), colours.warn)] : []),
    line(about, colours.ink),
    line(taken, colours.ink),
    ...originals.map((hash) => line(`${original}: ${hash}`, colours.soft)),
  ];
}

/** Lines no wider than `width`, broken at spaces where there are some, else anywhere: addresses have none. */
function broken(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let held = '';
  for (const sign of text) {
    if (held && measure(held + sign) > width) {
      const space = held.lastIndexOf(' ');
      const end = space > held.length / 2 ? space + 1 : held.length;
      lines.push(held.slice(0, end).trimEnd());
      held = held.slice(end);
    }
    held += sign;
  }
  return [...lines, held];
}
