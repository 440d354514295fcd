/** A checkout whose fields hold secrets in every way shops know, beside things that only look like secrets. */
import type { Ask } from '../ask';
import { bare, checkoutMiddle } from '../difficult/middles';
import { hostsOf, type Lang } from '../hosts';
import { fill, html, Markup } from '../html';
import { checkoutTexts } from '../texts';
import { en } from './en';
import { es } from './es';
import { ja } from './ja';
import { plainOf } from './plain';
import { type SecretSet, secretOf, writings } from './secrets';
import type { Variant } from './variant';

export interface PlacedVariant extends Variant {
  /** `<lang>-<number>`; the element around it bears it as `data-v`. */
  id: string;
  lang: Lang;
}

const variants = { ja, en, es };

/** All variants of one language. */
export const variantsIn = (lang: Lang): PlacedVariant[] =>
  variants[lang].map((variant, at) => ({ ...variant, lang, id: `${lang}-${at + 1}` }));

/** A variant with its secret of one set written into it. */
export const drawn = ({ id, secret, markup }: PlacedVariant, set: SecretSet, pay = ''): string =>
  fill(markup, { ...writings(secretOf(secret, id, set)), pay });

const style = new Markup(`<style>
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px 12px; font: 14px/20px sans-serif; padding: 8px; }
.grid > div { min-height: 30px; overflow: hidden; }
.grid * { margin: 0; animation: none; caret-color: transparent; }
.grid input, .grid textarea, .grid [role=textbox], .grid [contenteditable] { width: 150px; height: 24px; box-sizing: border-box; font: 14px monospace; }
.grid textarea { resize: none; vertical-align: top; }
.grid .b1 { width: 14px; padding: 0; } .grid .b3, .grid .b4, .grid .b5, .grid .b6 { width: 60px; }
.grid [data-t], .grid [data-p] { display: inline-block; } .grid b, .grid span, .grid svg { font-family: monospace; }
.grid p { width: fit-content; } .grid .h { width: 150px; height: 24px; } .grid .f { width: 260px; height: 40px; border: 0; }
.grid fieldset { padding: 0 4px; border: 1px solid #ccc; } .grid select { width: 60px; }
</style>`);

/** @param ask `?set=b` writes the other set of secrets, in the same places */
export function fieldsPage(ask: Ask): Markup {
  const set: SecretSet = ask.query.get('set') === 'b' ? 'b' : 'a';
  const pay = ask.urlOf(hostsOf[ask.lang].payment, `/frame?lang=${ask.lang}`).replaceAll('&', '&amp;');
  const secrets = variantsIn(ask.lang).map(
    (variant) => html`<div data-v="${variant.id}">${new Markup(drawn(variant, set, pay))}</div>`,
  );
  const plain = plainOf(ask.lang).map(
    ({ markup }, at) => html`<div data-plain="${at}">${new Markup(markup)}</div>`,
  );
  const grid = html`<div class="grid">${secrets}${plain}</div>`;
  return bare(ask, checkoutTexts[ask.lang].title, html`${grid}${checkoutMiddle(ask)}`, style);
}
