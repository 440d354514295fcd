import { en, goods } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { elsewhere } from '../designs-hosts';
import { html } from '../html';
import { pictureAt } from '../pictures';
import { asset } from '../reply';

const id = 'foreign-pictures';
const css = (
  cdn: string,
) => `body{background:#fff}header{background:url(${cdn}/hero.png) center/cover;height:260px;display:grid;place-items:center;color:#fff;text-shadow:0 2px 8px #000a}header h1{font-size:36px}
main{max-width:1120px;margin:26px auto;padding:0 16px}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:18px}.c{border:1px solid #e3e3e3;border-radius:8px;padding:12px}.c img{width:100%}.c b{display:block}.row{display:flex;gap:14px;margin:24px 0}.row i{flex:1;height:120px;border-radius:8px;background:#ddd center/cover}
li{list-style-image:url(${cdn}/dot.png);margin-bottom:6px}.seal{border:24px solid;border-image:url(${cdn}/product-3-small.png) 60 round;padding:10px 18px}`;

const served = ['hero.png', ...times(6, (i) => `product-${i + 1}-small.png`)];
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQMAAAD+wSzIAAAABlBMVEWqMh/////OxQF6AAAAEUlEQVR42mM4zNDIAAONDIcBFFACiYUTPBAAAAAASUVORK5CYII=',
  'base64',
);

export default {
  id,
  what: 'pictures of another site that no script may read: img, srcset, background, border, list marks',
  lang: 'en',
  path: '/sale/week-46',
  kind: 'other',
  parts: {
    '/dot.png': () => asset('image/png', dot),
    ...Object.fromEntries(
      served.map((name) => [
        `/${name}`,
        () => {
          const picture = pictureAt(`/img/${name}`, 'es');
          return asset(picture?.type ?? 'image/png', picture?.body ?? '');
        },
      ]),
    ),
  },
  page: ({ urlOf }) => {
    const cdn = elsewhere(urlOf, id, '');
    return sheet(
      { lang: 'en', title: 'Sale of the week – Fernhill', css: css(cdn) },
      html`<header><h1>Sale of the week</h1></header><main><div class="g">${times(12, (i) => html`<div class="c"><picture><source media="(min-width:4000px)" srcset="${cdn}/hero.png"><img src="${cdn}/product-${(i % 6) + 1}-small.png" srcset="${cdn}/product-${(i % 6) + 1}-small.png 1x" width="320" height="320" alt=""></picture><b>${pick(goods, i)}</b>${euros(i)} · 4 % back</div>`)}</div>
<div class="row">${times(4, (i) => html`<i style="background-image:url(${cdn}/product-${i + 2}-small.png)"></i>`)}</div><ul>${en.map((text) => html`<li>${text}</li>`)}</ul><p class="seal">${pick(en, 4)}</p></main>`,
    );
  },
} satisfies Design;
