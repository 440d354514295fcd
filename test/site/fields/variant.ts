/** One way in which a page shows or asks for a secret, as markup; `{s}` and the other names of `writings` stand for the secret. */
import type { SecretKind } from './secrets';

export interface Variant {
  /** What is special about it: part of a test's name. */
  what: string;
  secret: SecretKind;
  /** Everything marked `data-t` is to be black. Unmarked: only the stored text and markup are looked at. */
  markup: string;
  /** Needs a browser: shadow roots, frames, canvases, scripts. */
  live?: true;
}

export type Row = readonly [what: string, secret: SecretKind, markup: string, live?: 'live'];

export const variantsOf = (rows: readonly Row[]): Variant[] =>
  rows.map(([what, secret, markup, live]) => ({ what, secret, markup, ...(live ? { live: true } : {}) }));

/** A script that finds its own box by `here`. */
export const script = (source: string): string =>
  `<script>(function (here) { ${source} })(document.currentScript.parentElement);</script>`;

/** An element whose shadow root the parser makes. */
export const shadow = (mode: 'open' | 'closed', host: string, inside: string): string =>
  `<${host}><template shadowrootmode="${mode}"><style>input{width:150px;height:24px;box-sizing:border-box;font-size:14px}</style>${inside}</template></${host.split(' ')[0]}>`;

/** A frame of the same site that holds the given document. */
export const frame = (attributes: string, inside: string): string =>
  `<iframe ${attributes} srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
