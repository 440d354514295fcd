/** Secrets in Spanish and Latin American shops. */
import { frame, type Row, script, shadow, variantsOf } from './variant';

const rows: readonly Row[] = [
  ['a label', 'visa', '<label for="es-1">Número de tarjeta</label> <input data-t id="es-1" value="{s}">'],
  [
    'a label with an article',
    'mastercard',
    '<label for="es-2">Número de la tarjeta de crédito</label> <input data-t id="es-2" value="{s}">',
  ],
  ['a short label', 'amex', '<label for="es-3">Nº tarjeta</label> <input data-t id="es-3" value="{s}">'],
  ['a label around it', 'cvv', '<label>Código de seguridad <input data-t value="{s}"></label>'],
  ['an ARIA label', 'expiry', '<input data-t aria-label="Fecha de caducidad" value="{s}">'],
  ['an American word for expiry', 'expiry', '<input data-t placeholder="Vencimiento" value="{s}">'],
  [
    'ARIA words elsewhere',
    'otp',
    '<i id="es-7">Código de verificación</i> <input data-t aria-labelledby="es-7" value="{s}">',
  ],
  ['a placeholder', 'visa', '<input data-t placeholder="Número de tu tarjeta" value="{s}">'],
  ['a name', 'visa', '<input data-t name="numTarjeta" value="{s}">'],
  ['a bracketed name', 'visa', '<input data-t name="pago[tarjeta][numero]" value="{s}">'],
  ['a snake_case name', 'cvv', '<input data-t name="codigo_seguridad" value="{s}">'],
  [
    'a table cell before it',
    'cvv',
    '<table><tr><td>CVV</td><td><input data-t name="f12" value="{s}"></td></tr></table>',
  ],
  ['a term before it', 'pin', '<dl><dt>Clave</dt><dd><input data-t name="f13" value="{s}"></dd></dl>'],
  [
    'a line before it',
    'visa',
    '<div>Número de tarjeta</div><div><input data-t name="f14" value="{s}"></div>',
  ],
  [
    'a legend and parts',
    'visa',
    '<fieldset><legend>Datos de la tarjeta</legend><label>Número <input data-t name="f15" value="{s}"></label></fieldset>',
  ],
  [
    'a legend alone',
    'otp',
    '<fieldset><legend>Código SMS</legend><input data-t name="f16" value="{s}"></fieldset>',
  ],
  [
    'lists of months and years',
    'expiry',
    '<fieldset><legend>Caducidad</legend><select data-t name="m">{months}</select> / <select data-t name="y">{years}</select></fieldset>',
  ],
  [
    'lists of months and years by their names',
    'expiry',
    '<p><select data-t name="card_exp_month">{months}</select> <select data-t name="card_exp_year">{years}</select></p>',
  ],
  ['a data attribute for a payment service', 'cvv', '<input data-t data-conekta="card[cvc]" value="{s}">'],
  ['four boxes', 'visa', '<p>{boxes}</p>'],
  ['boxes of 4, 6 and 5', 'amex', '<p>{boxes}</p>'],
  ['a box for each digit', 'visa', '<p>{singles}</p>'],
  ['a code, a box for each digit', 'otp', '<p><i>Código de un solo uso</i> {singles}</p>'],
  ['spaces, in a field of no name', 'visa', '<input data-t value="{spaced}">'],
  ['a password', 'password', '<input data-t type="password" value="{s}">'],
  [
    'a password shown by the eye',
    'password',
    '<label>Contraseña <input data-t type="text" value="{s}"></label>',
  ],
  ['a token for one-time codes', 'otp', '<input data-t autocomplete="one-time-code" value="{s}">'],
  [
    'a text box',
    'cvv',
    '<div data-t role="textbox" tabindex="0" aria-label="Código de seguridad (CVV)">{s}</div>',
  ],
  ['text', 'visa', '<p><b data-t>{dashed}</b></p>'],
  ['a digit in each element', 'mastercard', '<p data-t class="w">{spans}</p>'],
  ['a code in text', 'cvv', '<p>Código de seguridad: <b data-t>{s}</b></p>'],
  ['a password in text', 'password', '<p>Contraseña: <b data-t>{s}</b></p>'],
  ['an expiry beside its number', 'expiry', '<p><b data-t>4012 8888 8888 1881</b> <b data-t>{s}</b></p>'],
  ['attributes nobody sees', 'visa', '<p data-pan="{s}" title="{dashed}">guardada</p>'],
  [
    'a value written by a script',
    'visa',
    `<input data-t name="x">${script('here.querySelector("input").value = "{s}";')}`,
    'live',
  ],
  ['a drawing', 'visa', '<svg width="190" height="24"><text data-t x="4" y="17">{s}</text></svg>', 'live'],
  [
    'a canvas',
    'visa',
    `<canvas data-t id="canvas-tarjeta-numero" width="190" height="24"></canvas>${script('here.querySelector("canvas").getContext("2d").fillText("{spaced}", 4, 17);')}`,
    'live',
  ],
  [
    'an open shadow root',
    'visa',
    shadow('open', 'div data-t class="h"', '<input placeholder="Número de tarjeta" value="{s}">'),
    'live',
  ],
  [
    'a custom element',
    'cvv',
    `<caja-segura data-t class="h" label="Código de seguridad"></caja-segura>${script('customElements.define("caja-segura", class extends HTMLElement { connectedCallback() { var root = this.attachShadow({ mode: "closed" }); root.append(document.createElement("input")); root.firstChild.style.cssText = "width:150px;height:24px;box-sizing:border-box;display:block"; root.firstChild.value = "{s}"; } });')}`,
    'live',
  ],
  [
    'a frame of the same site',
    'cvv',
    frame(
      'class="f" title="Paso"',
      '<body style="margin:0"><label>CVV <input data-t value="{s}"></label></body>',
    ),
    'live',
  ],
  [
    'a payment frame by its permission',
    'visa',
    frame(
      'data-t class="f" title="Paso" allow="fullscreen; payment *"',
      '<body style="margin:0">{spaced}</body>',
    ),
    'live',
  ],
];

export const es = variantsOf(rows);
