/** README.txt: what is in the ZIP, in words. CRLF and a byte-order mark, so that any system's plain editor shows it. */
import type { Language } from '../records';
import type { AttachListing } from './attach/listing';
import { attachWords } from './attach/words';
import { reportTexts } from './report-texts';

/** `attach`: what lies in `attach/`, and how it was made to fit; null where there is none. */
export const readmeFor = (language: Language, attach: AttachListing | null = null) => {
  const attached = attach ? ['', ...attachWords(attach)] : [];
  return `\uFEFF${['HIKAE 控え', '', ...reportTexts[language].readme, ...attached, ''].join('\r\n')}`;
};
