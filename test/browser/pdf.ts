/** Exported PDFs, read by another program than the one that wrote them. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The words of all pages, in the order in which they stand there. */
  text: string;
  /** What was set with; `missingFile`: the font itself is not in the PDF. */
  fonts: { name: string; missingFile: boolean }[];
}

/** Throws when the bytes are no whole PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), stopAtErrors: true, verbosity: 0 }).promise;
  const words: string[] = [];
  const fonts = new Map<string, ReadPdf['fonts'][number]>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')));
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.setFont) continue;
      const { name, missingFile } = page.commonObjs.get(argsArray[index][0]);
      fonts.set(name, { name, missingFile: missingFile === true });
    }
  }
  await pdf.destroy();
  return { text: words.join(''), fonts: [...fonts.values()] };
}
