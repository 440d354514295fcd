/** The scripts of the hostile pages, as source text: they run in the page's own world. */

/** Makes whatever a reader of the page would call throw. Isolated worlds do not see this; scripts of the page's world do. */
export const throwingScript = `
(function () {
  function bang() { throw new Error('hostile getter'); }
  function trap(holder, names) {
    names.forEach(function (name) {
      try { Object.defineProperty(holder, name, { configurable: true, get: bang, set: bang }); } catch (ignored) { /* unforgeable */ }
    });
  }
  trap(HTMLElement.prototype, ['innerText', 'outerText', 'dataset', 'offsetWidth', 'offsetHeight']);
  trap(Element.prototype, ['textContent', 'innerHTML', 'outerHTML', 'children', 'attributes', 'tagName', 'shadowRoot']);
  trap(Node.prototype, ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'nodeType', 'nodeName', 'parentNode']);
  trap(Document.prototype, ['title', 'body', 'forms', 'documentElement', 'querySelectorAll', 'querySelector', 'createTreeWalker', 'createElement', 'readyState']);
  trap(Element.prototype, ['querySelectorAll', 'querySelector', 'getAttribute', 'matches', 'closest', 'getBoundingClientRect', 'getClientRects']);
  trap(HTMLInputElement.prototype, ['value', 'type', 'name', 'labels']);
  trap(NodeList.prototype, ['length', 'item', 'forEach']);
  trap(NodeList.prototype, [Symbol.iterator]);
  trap(HTMLCollection.prototype, ['length', Symbol.iterator]);
  trap(MutationObserver.prototype, ['observe']);
  window.getComputedStyle = bang; window.fetch = bang; window.requestAnimationFrame = bang;
  Array.prototype.map = bang; JSON.stringify = bang; String.prototype.replace = bang; Promise.prototype.then = bang;
  window.addEventListener('message', bang);
})();`;

/** @param after ms until the page leaves by itself; negative: only on the event */
export const awayScript = (after: number): string => `
window.addEventListener('leave', function () { location.href = '/plain'; });
${after >= 0 ? `setTimeout(function () { location.href = '/plain'; }, ${after});` : ''}`;

/** Never comes to rest: text, attributes and nodes change every 50 ms, within a bounded size. */
export const mutatingScript = `
var ticks = 0;
setInterval(function () {
  var list = document.getElementById('ticker');
  var row = document.createElement('li');
  row.textContent = 'update ' + (ticks += 1);
  list.append(row);
  list.setAttribute('data-tick', ticks);
  if (list.children.length > 20) list.firstElementChild.remove();
}, 50);`;

export const spaScript = `
['cart', 'checkout', 'complete'].forEach(function (name) {
  document.getElementById('spa-' + name).addEventListener('click', function () {
    var view = document.getElementById('view-' + name);
    history.pushState({}, '', '/spa/' + name);
    document.title = view.dataset.title;
    document.getElementById('view').replaceChildren(view.content.cloneNode(true));
  });
});`;
