/** What hostile pages do, as source text: it runs in the page's own world, before or after the page's content. */

/** Every way to read a document throws, through own properties, accessors and a Proxy in the prototype chain. */
export const proxies = `function () {
  function bang() { throw new Error('hostile getter'); }
  function trap(holder, name) {
    try { Object.defineProperty(holder, name, { configurable: true, get: bang, set: bang }); } catch (fixed) { /* unforgeable */ }
  }
  ['title', 'body', 'head', 'documentElement', 'forms', 'scripts', 'readyState', 'URL', 'cookie', 'createTreeWalker', 'querySelectorAll']
    .forEach(function (name) { trap(document, name); trap(Document.prototype, name); });
  [Element.prototype, Node.prototype, HTMLElement.prototype].forEach(function (holder) {
    Object.getOwnPropertyNames(holder).forEach(function (name) { if (name !== 'constructor') trap(holder, name); });
  });
  Object.setPrototypeOf(HTMLElement.prototype, new Proxy({}, { get: bang, has: bang, getPrototypeOf: bang }));
}`;

/** Arrays and objects that answer for themselves. @param kind what every object claims to be */
export const pollution = `function (kind) {
  function bang() { throw new Error('hostile array'); }
  Object.assign(Object.prototype, { kind: kind, score: kind === 'other' ? 0 : 1, settled: false, signals: [], hikae: 'visit.undo' });
  ['map', 'filter', 'push', 'reduce', 'slice', 'some', 'find', 'includes', 'flatMap', 'at', 'entries'].forEach(function (name) { Array.prototype[name] = bang; });
  Array.prototype[Symbol.iterator] = bang;
  String.prototype.match = bang; RegExp.prototype.exec = bang; Promise.prototype.then = bang;
}`;

/** The reader's tools, replaced by ones that find nothing, or that lie. */
export const overrides = `function () {
  Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = function () { return []; };
  Document.prototype.querySelector = Element.prototype.querySelector = function () { return null; };
  Document.prototype.createTreeWalker = Document.prototype.createNodeIterator = function () { return { nextNode: function () { return null; } }; };
  Element.prototype.getAttribute = function () { return 'article'; };
  window.MutationObserver = function () { return { observe: function () {}, disconnect: function () {}, takeRecords: function () { return []; } }; };
  window.requestIdleCallback = window.setTimeout = window.requestAnimationFrame = function () { return 0; };
  window.addEventListener = document.addEventListener = function () {};
  EventTarget.prototype.addEventListener = function () {};
  Element.prototype.attachShadow = function () { throw new Error('no roots here'); };
  Reflect.get = Reflect.has = function () { return undefined; };
  Symbol.for = function () { return Symbol('other'); };
}`;

/** Takes the whole document away and puts it back, a hundred times, and then leaves it. */
export const vanishing = `function () {
  var root = document.documentElement, times = 0;
  var timer = setInterval(function () {
    if (root.isConnected) root.remove(); else document.append(root);
    if ((times += 1) > 100 && root.isConnected) { clearInterval(timer); root.setAttribute('data-rest', 'yes'); }
  }, 10);
}`;

/** A new address many times a second, without end; browsers refuse some of them. */
export const flooding = `function () {
  var n = 0;
  window.pushed = 0;
  setInterval(function () {
    for (var i = 0; i < 3; i += 1) try {
      history.pushState({}, '', '/hostile/flood/checkout/' + (n += 1) + location.search);
      window.pushed += 1;
    } catch (refused) { /* too many for the browser */ }
  }, 50);
}`;

/** Another document in the place of this one, half a second after it was loaded: listeners of the old one are gone. */
export const reopening = `function (markup) {
  window.addEventListener('load', function () {
    setTimeout(function () { document.open(); document.write(markup); document.close(); }, 500);
  });
}`;

/**
 * The form at the bottom of 5,000 nested boxes; a parser would flatten them, so they are nested by hand. They make no
 * boxes of their own: Chromium 156 itself dies of laying out 3,000.
 */
export const deepening = `function () {
  var form = document.getElementById('order-form'), place = form.parentNode;
  function box() { var made = document.createElement('div'); made.style.display = 'contents'; return made; }
  var outmost = box(), inmost = outmost;
  for (var i = 1; i < 5000; i += 1) inmost = inmost.appendChild(box());
  place.insertBefore(outmost, form);
  inmost.append(form);
}`;

/** One text of 20 MB, before the form. */
export const talking = `function () {
  document.getElementById('note').append(document.createTextNode('linen and clay, '.repeat(1250000)));
}`;
