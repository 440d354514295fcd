/** HTML from templates: whatever is put in is escaped, unless it is Markup itself. */

export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Value[] | null | undefined | false;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

const write = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  if (value === null || value === undefined || value === false) return '';
  return escapeText(String(value));
};

/** `html\`<p>${text}</p>\`` → Markup with the text escaped. Lists are joined; null, undefined and false write nothing. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(strings.reduce((done, next, at) => done + write(values[at - 1]) + next));

/** Data for an inline script: JSON that cannot end the script element. */
export const json = (data: unknown): Markup => new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'));

/** `fill('from {start}', {start: '1 May'})` → 'from 1 May'. An unknown name stays as it is. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
