import { en, es } from '../design-parts/prose';
import { pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `html{scroll-snap-type:y proximity;scroll-behavior:smooth}section{min-height:100vh;scroll-snap-align:start;display:grid;place-content:center;text-align:center;padding:8vh 10vw}section:nth-of-type(1){background:#0b3954;color:#fff}section:nth-of-type(2){background:#bfd7ea}section:nth-of-type(3){background:#ff6663;color:#fff}section:nth-of-type(4){background:#e0ff4f}
h1{font-size:min(9vh,64px);margin:0}h2{font-size:min(6vh,44px);margin:0}.peek{position:absolute;top:calc(100vh - 60px);left:0;right:0;text-align:center;color:#fff}footer{min-height:50dvh;background:#222;color:#ccc;padding:30px 10vw}`;

export default {
  id: 'hero',
  what: 'sections as tall as the window, with snapping and smooth scrolling',
  lang: 'es',
  path: '/campana/otono',
  kind: 'campaign',
  page: () =>
    sheet(
      { lang: 'es', title: 'Campaña de otoño: 20 % de vuelta – Luz', css },
      html`<section><h1>20 % de vuelta en otoño</h1><p>Campaña válida del 12 de octubre al 30 de noviembre de 2026.</p></section><div class="peek">Desliza para ver las condiciones ↓</div><section><h2>Cómo participar</h2><ol style="text-align:start">${es.map((text) => html`<li>${text}</li>`)}</ol></section><section><h2>Hasta 60 € por hogar</h2><p>${pick(es, 3)}</p><p><a href="#inscribirse" style="color:#fff"><b>Inscribirse en la promoción</b></a></p></section><section><h2>Condiciones</h2>${times(3, (i) => html`<p>${pick(es, i)}</p>`)}</section><footer>${[...es, ...en].map((text) => html`<p>${text}</p>`)}</footer>`,
    ),
} satisfies Design;
