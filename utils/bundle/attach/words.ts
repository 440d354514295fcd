/** What README.txt says of `attach/`. */
import { type Language, megabyte } from '../../records';
import type { AttachListing } from './listing';

interface Words {
  heading: string;
  limit: (megabytes: string) => string;
  either: string;
  pictures: string;
  messages: (format: string, count: number) => string;
  reduced: string;
  best: string;
  leftOut: (path: string) => string;
  failed: (format: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  ja: {
    heading: 'attach/            問い合わせフォームに添付するためのファイル',
    limit: (megabytes) => `添付の上限 ${megabytes} MB（1 MB = 1,000,000バイト）に合わせてあります。`,
    either: 'report.pdf は index.html と同じ内容に、画面の画像を添えたものです。',
    pictures:
      'JPEGは、URLと日時を書き添えた画面の画像です。PDFを受け付けないフォームでは、こちらを添付してください。',
    messages: (format, count) =>
      `${format} は${count}通に分けて送ってください（datapackage.json の message）。`,
    reduced: '容量に合わせて画像を縮めました。元の画像は captures/ にそのままあります。',
    best: '画像は、読むのに十分な最良の画質です。',
    leftOut: (path) => `画像として開けず、添付に入っていません: ${path}`,
    failed: (format) => `${format} は作成できませんでした。`,
  },
  en: {
    heading: 'attach/            files for a form that takes no ZIP',
    limit: (megabytes) => `They were made for attachments of ${megabytes} MB (1 MB = 1,000,000 bytes).`,
    either: 'report.pdf says what index.html says, with the pictures of the pages.',
    pictures: 'The JPEGs are the pages, with address and time on each: for forms that take no PDF.',
    messages: (format, count) =>
      `Send the ${format} files in ${count} messages (“message” in datapackage.json).`,
    reduced: 'Pictures were reduced to fit. The originals are in captures/, unchanged.',
    best: 'The pictures are as good as can be seen on a page.',
    leftOut: (path) => `Could not be opened as a picture, and is not attached: ${path}`,
    failed: (format) => `${format}: could not be made.`,
  },
  es: {
    heading: 'attach/            archivos para un formulario que no admite ZIP',
    limit: (megabytes) => `Se hicieron para adjuntos de ${megabytes} MB (1 MB = 1 000 000 bytes).`,
    either: 'report.pdf dice lo mismo que index.html, con las imágenes de las páginas.',
    pictures:
      'Los JPEG son las páginas, con dirección y hora en cada una: para formularios que no admiten PDF.',
    messages: (format, count) =>
      `Envía los archivos ${format} en ${count} mensajes («message» en datapackage.json).`,
    reduced: 'Las imágenes se redujeron para que cupieran. Las originales están en captures/, sin cambios.',
    best: 'Las imágenes tienen la mejor calidad que se aprecia en una página.',
    leftOut: (path) => `No se pudo abrir como imagen y no se adjunta: ${path}`,
    failed: (format) => `${format}: no se pudo hacer.`,
  },
};

/** In the language of the bundle, a sentence a line. */
export function attachWords({ language, target, files, reduced, leftOut, failed }: AttachListing): string[] {
  const said = words[language];
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(target / megabyte);
  const messages = ['PDF', 'JPEG'].flatMap((format) => {
    const ending = format === 'PDF' ? '.pdf' : '.jpg';
    const own = files.filter(({ path }) => path.endsWith(ending)).map(({ message }) => message);
    const count = Math.max(0, ...own);
    return count > 1 ? [said.messages(format, count)] : [];
  });
  const has = (ending: string) => files.some(({ path }) => path.endsWith(ending));
  return [
    said.heading,
    said.limit(size),
    ...(has('.pdf') ? [said.either] : []),
    ...(has('.jpg') ? [said.pictures] : []),
    ...messages,
    ...(has('.jpg') || has('.pdf') ? [reduced ? said.reduced : said.best] : []),
    ...leftOut.map(said.leftOut),
    ...failed.map((format) => said.failed(format.toUpperCase())),
  ];
}
