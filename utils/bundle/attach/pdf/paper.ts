/** Sheets of A4 and what is drawn on them; the one file that knows the PDF library. Sizes in points from the top left. */
import PDFDocument from 'pdfkit';
import { type Glyphs, letterer } from './letters';
import type { Piece } from './lines';
import { sizeOf } from './lines';

export const colours = {
  ink: '#1b2230',
  soft: '#566073',
  line: '#d9dce3',
  accent: '#27406b',
  wash: '#eef2f8',
  warn: '#8a4b00',
  warnWash: '#fdf4e5',
  black: '#000000',
  white: '#ffffff',
} as const;
export type Colour = keyof typeof colours;

/** A4, and its edges in points. */
export const sheet = { width: 595.28, height: 841.89, left: 48, right: 48, top: 64, bottom: 56 } as const;
export const contentWidth = sheet.width - sheet.left - sheet.right;
export const contentEnd = sheet.height - sheet.bottom;

export interface About {
  title: string;
  language: string;
  /** UTC ISO: the time of the export, so that the same input gives the same bytes. */
  at: string;
}

type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Table'
  | 'TR'
  | 'Sect'
  | 'BlockQuote';
export type Element = PDFKit.PDFStructureElement;

/** Opens a document. `fonts`: TrueType bytes; what the first lacks, the next write. */
export function openPaper(fonts: readonly Uint8Array<ArrayBuffer>[], { title, language, at }: About) {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const when = new Date(at);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // None of the built-in fonts: they are not embedded.
    font: '',
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Producer: 'Hikae', Creator: 'Hikae', CreationDate: when, ModDate: when },
  });
  pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const glyphs = fonts.map((bytes, index): Glyphs => {
    // The library takes any view of bytes; its types ask for Node’s.
    pdf.registerFont(`font-${index}`, bytes as Uint8Array & Buffer);
    return (pdf.font(`font-${index}`) as unknown as { _font: { font: Glyphs } })._font.font;
  });
  const letters = letterer(glyphs);
  const root = pdf.struct('Document');
  pdf.addStructure(root);

  const width = (font: number, text: string, size: number) =>
    pdf.font(`font-${font}`).fontSize(size).widthOfString(text);

  /** Writes a stretch on the line `y` of its letters’ feet. */
  function write({ font, text, run }: Piece, x: number, y: number, size: number, colour: Colour): void {
    const own = sizeOf(run, size);
    pdf.font(`font-${font}`).fontSize(own).fillColor(colours[colour]);
    // No second set of 17,000 letters only for the bold ones: they are drawn with a thin edge, and stay text.
    if (run.bold) pdf.lineWidth(own * 0.032).strokeColor(colours[colour]);
    pdf.text(text, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      fill: true,
      stroke: run.bold === true,
    });
  }

  /** Draws something that belongs to `parent`, so that it is read aloud in its place. */
  function tagged(tag: Tag, parent: Element, draw: () => void, alt?: string): void {
    const content = pdf.markStructureContent(tag);
    draw();
    pdf.endMarkedContent();
    parent.add(pdf.struct(tag, alt ? { alt } : {}, [content]));
  }

  /** Draws what is no content: lines, grounds, page numbers. */
  function ornament(draw: () => void): void {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  }

  const rect = (x: number, y: number, wide: number, high: number, colour: Colour, radius = 0) =>
    pdf.roundedRect(x, y, wide, high, radius).fill(colours[colour]);

  const rule = (x: number, y: number, wide: number, colour: Colour = 'line', thick = 0.6) =>
    pdf
      .lineWidth(thick)
      .moveTo(x, y)
      .lineTo(x + wide, y)
      .stroke(colours[colour]);

  function frame(x: number, y: number, wide: number, high: number, colour: Colour, dashed: boolean): void {
    pdf.lineWidth(dashed ? 1.2 : 0.6).rect(x, y, wide, high);
    if (dashed) pdf.dash(5, { space: 3 });
    pdf.stroke(colours[colour]).undash();
  }

  const image = (bytes: Uint8Array<ArrayBuffer>, x: number, y: number, width: number, height: number) =>
    // The library takes any view of bytes; its types ask for Node’s.
    pdf.image(bytes as Uint8Array & Buffer, x, y, { width, height });

  /** Ends the document and gives its bytes. */
  async function finish(): Promise<Uint8Array<ArrayBuffer>> {
    const ended = new Promise<void>((resolve, reject) => {
      pdf.on('end', resolve);
      pdf.on('error', reject);
    });
    root.end();
    pdf.end();
    await ended;
    return joinedBytes(chunks);
  }

  return { pdf, root, letters, width, write, tagged, ornament, rect, rule, frame, image, finish };
}
export type Paper = ReturnType<typeof openPaper>;

function joinedBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
