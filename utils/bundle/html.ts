/** HTML that escapes by default: what pages supplied can only ever become text. */

/** Markup made by `html` or vouched for by `raw`. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = string | number | Markup | null | undefined | false | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that reorder or hide what follows (Unicode TR36), and control characters, are shown by number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text
    .replace(hidden, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Our own constant markup or style. Never for anything that came from a page. */
export const raw = (text: string) => new Markup(text);

/** Tagged template: every value is escaped unless it is markup already; null, undefined and false are left out; lists are joined. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((text, index) => text + render(pieces[index])).join(''));
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(render).join('');
  return escapeHtml(String(piece));
}
