/** Strangers' words and names, made harmless for showing: nothing in them hides, turns or ends the words around them. */

/** Control characters, marks that order or hide (Unicode TR36), lone surrogates, private use. */
const disturbing = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu;
/** The same without line ends and tabs. */
const disturbingLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Text as one line of at most so many UTF-16 units; a cut shows. */
export function harmlessLine(text: string, most: number): string {
  // What is cut away is not looked through: a subject may have ten million characters.
  const line = text
    .slice(0, most * 4)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(disturbing, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return line.length > most
    ? `${line
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`
    : line;
}

/** Text with its lines, at most so many UTF-16 units. */
export function harmlessText(text: string, most: number): { text: string; cut: boolean } {
  const lines = text
    .slice(0, most * 2)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(disturbingLines, '')
    .replace(/\n{4,}/g, '\n\n\n');
  return { text: lines.slice(0, most).toWellFormed(), cut: lines.length > most || text.length > most * 2 };
}

/** A file's name without any folder, as one line; `fallback` when nothing is left of it. */
export function harmlessName(name: string, fallback: string): string {
  const last = name.slice(-2_000).split(/[\\/]/).at(-1) ?? '';
  return harmlessLine(last, 200).replace(/^\.+/, '') || fallback;
}
