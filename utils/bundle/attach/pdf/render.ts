/** The report as a PDF: real text that can be searched and copied, and the pictures of its pages. */
import type { Language } from '../../../records';
import type { Part } from '../encode';
import type { Looked } from '../look';
import { attachTexts } from '../texts';
import type { Block, Chapter } from './blocks';
import { type Desk, drawBlock } from './draw-blocks';
import { openFlow, typeFor } from './flow';
import { type Element, openPaper } from './paper';
import { drawPart, type PlacedPart, placeParts, type Showing } from './pictures';
import { stampPages } from './stamp';

/** One file of a report: all of it, or some chapters and parts of pictures. */
export interface Volume {
  chapters: readonly Chapter[];
  /** Parts that were cut before, by the path of their picture; null: they are cut now. */
  parts: ReadonlyMap<string, readonly PlacedPart[]> | null;
  /** From 1. */
  index: number;
  of: number;
}

export interface Rendering {
  fonts: readonly Uint8Array<ArrayBuffer>[];
  title: string;
  /** Name of the bundle, on every page. */
  bundle: string;
  language: Language;
  zone: string;
  at: string;
  /** What was looked at, by the path of its first picture. */
  pictures: ReadonlyMap<string, Looked>;
}

export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** In the order in which they are shown. */
  parts: PlacedPart[];
}

/** Renders a volume. `imageOf` gives the JPEG of each part. The same input gives the same bytes. */
export async function renderReport(
  volume: Volume,
  { fonts, title, bundle, language, zone, at, pictures }: Rendering,
  imageOf: (part: Part) => Uint8Array<ArrayBuffer>,
): Promise<Rendered> {
  const own = attachTexts[language];
  const name = volume.of > 1 ? `${title} (${own.file(volume.index, volume.of)})` : title;
  const paper = openPaper(fonts, { title: name, language, at });
  const flow = openFlow(paper);
  const types = typeFor(language);
  const showing: Showing = { paper, flow, language, zone, type: types.caption };
  const desk: Desk = { paper, flow, types, contents: { item: paper.pdf.outline } };
  const shown: PlacedPart[] = [];
  flow.newPage();
  for (const chapter of volume.chapters) {
    const section = paper.pdf.struct('Sect');
    if (showsPicture(chapter, volume, pictures) && !flow.isFresh()) flow.newPage();
    for (const block of chapter.blocks)
      if (block.is !== 'picture') drawBlock(block, desk, section);
      else shown.push(...drawPicture(block, section));
    paper.root.add(section);
  }
  stampPages(paper, types, { left: name, right: bundle, page: own.page });
  const pages = paper.pdf.bufferedPageRange().count;
  return { bytes: await paper.finish(), pages, parts: shown };

  function drawPicture({ path }: Extract<Block, { is: 'picture' }>, section: Element) {
    const looked = pictures.get(path);
    if (!looked) return [];
    const parts = volume.parts ? (volume.parts.get(path) ?? []) : placeParts(looked, showing);
    for (const part of parts) drawPart(part, imageOf(part), showing, section);
    return parts;
  }
}

/** An exhibit with a picture has a page of its own. */
const showsPicture = ({ exhibit, blocks }: Chapter, { parts }: Volume, pictures: Rendering['pictures']) =>
  exhibit !== null &&
  blocks.some(
    (block) =>
      block.is === 'picture' && pictures.has(block.path) && (parts === null || parts.get(block.path)?.length),
  );
