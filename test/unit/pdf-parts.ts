/** Where the reader of PDFs finds its parts in Node; the build puts them beside the extension's pages. */
import { resolve } from 'node:path';
import { pdfParts } from '../../utils/document-pdf';

const reader = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist');
pdfParts.worker = resolve(reader, 'legacy/build/pdf.worker.mjs');
pdfParts.maps = `${resolve(reader, 'cmaps')}/`;
