/** What attachments say of themselves, beside the report’s own words. */
import type { Language } from '../../records';

export interface AttachTexts {
  part: (index: number, of: number) => string;
  original: string;
  originals: string;
  drawn: string;
  redacted: string;
  address: string;
  taken: string;
  page: (page: number, of: number) => string;
  continued: string;
  /** Of a report in several files. */
  file: (index: number, of: number) => string;
  heading: string;
  made: (bundle: string) => string;
  fits: (megabytes: string, files: number) => string;
  best: string;
  reduced: (quality: string, width: number) => string;
  leftOut: (names: string) => string;
}

const ja: AttachTexts = {
  part: (index, of) => `${of}分割の${index}`,
  original: '元画像のSHA-256',
  originals: '元の画像は、同じ記録のZIPファイルにそのまま入っています。',
  drawn: '保存したページから描き直した画像（撮影ではありません）',
  redacted: '一部を黒塗り',
  address: 'URL',
  taken: '取得日時',
  page: (page, of) => `${page} / ${of}`,
  continued: '（続き）',
  file: (index, of) => `全${of}ファイルの${index}`,
  heading: 'この書類について',
  made: (bundle) =>
    `この書類は、記録一式 ${bundle} の index.html と同じ内容に、各画面の画像を添えたものです。記録一式には、元の画像、本文、経過の記録、検証用のハッシュが入っています。`,
  fits: (megabytes, files) =>
    files > 1
      ? `添付の上限 ${megabytes} MB に合わせ、${files}ファイルに分けました。1通に1ファイルずつ添付できます。`
      : `添付の上限 ${megabytes} MB に合わせてあります。`,
  best: '画像は、読むのに十分な最良の画質です。上限より小さく収まりました。',
  reduced: (quality, width) =>
    `容量に合わせて画像を縮めました（JPEG、画質 ${quality}、横 ${width} px まで）。各画像には、縮める前の元画像のSHA-256を添えています。`,
  leftOut: (names) => `画像として開けなかったため、次の画像はこの書類にありません: ${names}`,
};

const en: AttachTexts = {
  part: (index, of) => `part ${index} of ${of}`,
  original: 'SHA-256 of the original picture',
  originals: 'The original pictures are in the ZIP of the same record, unchanged.',
  drawn: 'drawn from the page’s snapshot, not a photograph',
  redacted: 'partly blacked out',
  address: 'Address',
  taken: 'Taken',
  page: (page, of) => `${page} / ${of}`,
  continued: ' (continued)',
  file: (index, of) => `file ${index} of ${of}`,
  heading: 'About this document',
  made: (bundle) =>
    `This document says what index.html of the record ${bundle} says, with the pictures of the pages. The record itself also holds the original pictures, texts, timeline and the hashes by which all of it can be checked.`,
  fits: (megabytes, files) =>
    files > 1
      ? `It was made for attachments of ${megabytes} MB and is in ${files} files; each fits one message.`
      : `It was made for attachments of ${megabytes} MB.`,
  best: 'The pictures are as good as can be seen on a page, and came out smaller than that.',
  reduced: (quality, width) =>
    `The pictures were reduced to fit (JPEG, quality ${quality}, at most ${width} px wide). With each stands the SHA-256 of its original.`,
  leftOut: (names) => `These could not be opened as pictures and are not in this document: ${names}`,
};

const es: AttachTexts = {
  part: (index, of) => `parte ${index} de ${of}`,
  original: 'SHA-256 de la imagen original',
  originals: 'Las imágenes originales están en el ZIP del mismo registro, sin cambios.',
  drawn: 'dibujada a partir de la copia de la página, no es una fotografía',
  redacted: 'tachada en parte',
  address: 'Dirección',
  taken: 'Capturada',
  page: (page, of) => `${page} / ${of}`,
  continued: ' (continuación)',
  file: (index, of) => `archivo ${index} de ${of}`,
  heading: 'Sobre este documento',
  made: (bundle) =>
    `Este documento dice lo mismo que index.html del registro ${bundle}, con las imágenes de las páginas. El registro contiene además las imágenes originales, los textos, la cronología y los hashes con los que se comprueba todo.`,
  fits: (megabytes, files) =>
    files > 1
      ? `Se hizo para adjuntos de ${megabytes} MB y consta de ${files} archivos; cada uno cabe en un mensaje.`
      : `Se hizo para adjuntos de ${megabytes} MB.`,
  best: 'Las imágenes tienen la mejor calidad que se aprecia en una página, y aun así ocupan menos.',
  reduced: (quality, width) =>
    `Las imágenes se redujeron para que cupieran (JPEG, calidad ${quality}, ${width} px de ancho como máximo). Junto a cada una figura el SHA-256 de su original.`,
  leftOut: (names) => `No se pudieron abrir como imágenes y no están en este documento: ${names}`,
};

export const attachTexts: Readonly<Record<Language, AttachTexts>> = { ja, en, es };
