/** What all designs stand on: a document with a plain base style, under their own. */
import { html, Markup } from '../html';

export interface Sheet {
  lang: string;
  title: string;
  css: string;
  dir?: 'rtl';
  head?: Markup;
}

/** Sans serif with every script the designs are written in. */
const base = `*{box-sizing:border-box}body{margin:0;font:15px/1.7 "Noto Sans CJK JP","Noto Sans JP","Hiragino Kaku Gothic ProN","DejaVu Sans",Arial,sans-serif;color:#23262b;background:#fff}
:lang(en) body,body:lang(en),body:lang(es),body:lang(ar){font-family:"DejaVu Sans",Arial,sans-serif;font-size:14px}
img{max-width:100%;height:auto;display:block}a{color:#1f5fae}table{border-collapse:collapse;width:100%}h1,h2,h3{line-height:1.35}
.small{font-size:11px;line-height:1.6;color:#62666d}`;

/** A whole document. */
export const sheet = ({ lang, title, css, dir, head }: Sheet, body: Markup): Markup =>
  html`<!doctype html>
<html lang="${lang}"${dir ? new Markup(` dir="${dir}"`) : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${new Markup(base + css)}</style>${head}</head>
<body>${body}</body></html>`;

export const script = (source: string): Markup => html`<script>${new Markup(source)}</script>`;

/** `times(3, i => …)`: a list of so many. */
export const times = <Value>(count: number, make: (i: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Always the same of a list, for an index. */
export const pick = <Value>(list: readonly [Value, ...Value[]], i: number): Value =>
  list[i % list.length] ?? list[0];

/** A price that looks like one, the same for the same index. */
export const euros = (i: number): string => `${((i * 17) % 180) + 9}.${(i * 31) % 10}0 €`;
export const yen = (i: number): string => `${(((i * 37) % 240) * 50 + 980).toLocaleString('en')}円`;
