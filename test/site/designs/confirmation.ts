import { es, goods } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#fbf8f3}header{background:#7a2e1d;color:#fff;padding:16px 32px;font-weight:700;font-size:18px}main{max-width:860px;margin:32px auto;padding:0 20px}
.hero{background:#fff;border-radius:14px;padding:30px;text-align:center;box-shadow:0 6px 24px #0000001a;animation:rise .6s ease-out both}@keyframes rise{from{opacity:0;transform:translateY(30px)}}
.tick{width:64px;height:64px;border-radius:50%;background:#2a8a4a;color:#fff;font-size:36px;line-height:64px;margin:0 auto 12px}h1{font-size:26px;margin:0}.number{font:700 22px/1.5 "DejaVu Sans Mono",monospace;background:#f4ece0;border-radius:8px;display:inline-block;padding:6px 18px;margin:10px 0}
table{background:#fff;margin:24px 0;border-radius:10px;overflow:hidden}td,th{padding:12px 16px;text-align:left;border-bottom:1px solid #efe7da}td:last-child,th:last-child{text-align:right}tfoot td{font-weight:700;font-size:16px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:20px}.card{background:#fff;border:1px solid #efe7da;border-radius:10px;padding:16px 20px}.card h2{font-size:15px;margin:0 0 6px}footer{padding:30px;border-top:1px solid #e6dccb;margin-top:40px}
.band{background:linear-gradient(100deg,#7a2e1d,#c9782f);color:#fff;border-radius:12px;padding:20px 26px;margin:24px 0}`;

const rows = times(
  5,
  (i) => html`<tr><td>${pick(goods, i)}</td><td>${i + 1}</td><td>${euros(i + 2)}</td></tr>`,
);

export default {
  id: 'confirmation',
  what: 'order confirmation with an entrance animation and small print',
  lang: 'es',
  path: '/pedido/confirmado',
  kind: 'confirmation',
  page: () =>
    sheet(
      { lang: 'es', title: 'Pedido confirmado – Azafrán', css },
      html`<header>Azafrán · cocina y mesa</header><main><div class="hero"><div class="tick">✓</div><h1>¡Gracias por tu compra!</h1><p>Tu pedido se ha realizado correctamente. Te hemos enviado un correo de confirmación.</p><p>Número de pedido</p><div class="number">AZ-204-77193</div></div>
<table><thead><tr><th>Artículo</th><th>Cantidad</th><th>Importe</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><td>Total pagado</td><td></td><td>312,40 €</td></tr></tfoot></table>
<div class="two"><div class="card"><h2>Dirección de envío</h2>María Molina<br>Calle Mayor 1, 3.º B<br>28001 Madrid</div><div class="card"><h2>Método de pago</h2>Visa, cargo único<br>Fecha del pedido: 3 de noviembre de 2026, 18:42</div></div>
<div class="band"><b>Has conseguido 312 puntos.</b> Aparecerán como pendientes en tu cuenta en 48 horas.</div>
<h2>¿Y ahora qué?</h2><ol>${es.map((text) => html`<li>${text}</li>`)}</ol></main><footer class="small"><p>${es.join(' ')}</p><p>${[...es].reverse().join(' ')}</p></footer>`,
    ),
} satisfies Design;
