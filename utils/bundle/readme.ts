/** README.txt: what is in the ZIP, in words. CRLF and a byte-order mark, so that any system's plain editor shows it. */
import type { Language } from '../records';
import { reportTexts } from './report-texts';

export const readmeFor = (language: Language) =>
  `\uFEFF${['HIKAE 控え', '', ...reportTexts[language].readme, ''].join('\r\n')}`;
