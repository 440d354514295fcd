/** The words of a PDF, as its own text layer has them. Nothing in it is run, drawn or fetched. */
import { documentTextLimit } from './records';

/** Beside the extension's pages (`wxt.config.ts` puts them there). The character maps are for Japanese fonts that a PDF does not bring. */
export const pdfParts = { worker: '/pdf/worker.mjs', maps: '/pdf/maps/' };

/** A receipt says on its first pages what it is for. */
const mostPages = 20;
/** A PDF that takes longer is given up, ms. */
const longest = 15_000;

/** Reads the words, lines as they stand; null where there are none (a picture of a paper), it is locked or broken, or takes too long. */
export async function textOfPdf(bytes: Uint8Array): Promise<string | null> {
  // Only who puts a PDF in pays for its reader.
  const { getDocument, GlobalWorkerOptions, PDFWorker, VerbosityLevel } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = pdfParts.worker;
  const worker = PDFWorker.create({});
  const task = getDocument({
    worker,
    // The reader takes the bytes away from who gave them.
    data: bytes.slice(),
    cMapUrl: pdfParts.maps,
    cMapPacked: true,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longest);
  });
  try {
    return await Promise.race([wordsOf(task), tooLong]);
  } catch {
    // Locked, broken, or hostile: it is kept all the same, and said to be unread.
    return null;
  } finally {
    clearTimeout(timer);
    // Not waited for: a worker that is kept busy never answers. It is ended whatever it does.
    task.destroy().catch(() => undefined);
    worker.destroy();
  }
}

type Task = ReturnType<typeof import('pdfjs-dist')['getDocument']>;

async function wordsOf({ promise }: Task): Promise<string | null> {
  const pdf = await promise;
  let text = '';
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    if (text.length > documentTextLimit) break;
  }
  return text.trim() ? text : null;
}
