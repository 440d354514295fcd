/** Scripts of pages that mean harm, as source text: they run in the page's own world. */

/** Whatever inherits from the page's own prototypes is poisoned: reading any unknown key runs the page's code. */
export const pollutingScript = `
(function () {
  var poison = { configurable: true, get: function () { window.read = (window.read || 0) + 1; return 'polluted'; }, set: function () {} };
  ['kind', 'hikae', 'ask', 'visitId', 'url', 'then', 'toJSON', 'id', 'tripId', 'signals', 'text', 'source', 'frames'].forEach(function (key) {
    Object.defineProperty(Object.prototype, key, poison);
  });
  Array.prototype.polluted = 'polluted';
})();`;

/** Events and messages without end, by everything that a script on the page could listen to. */
export const floodingScript = `
(function () {
  var names = ['click', 'input', 'change', 'scroll', 'resize', 'focus', 'blur', 'visibilitychange', 'pageshow', 'pagehide', 'popstate', 'hashchange', 'beforeunload', 'DOMContentLoaded', 'load', 'submit', 'readystatechange'];
  var sent = 0;
  (function flood() {
    for (var i = 0; i < 400; i += 1) {
      var name = names[i % names.length];
      [window, document, document.documentElement].forEach(function (target) { target.dispatchEvent(new Event(name, { bubbles: true })); });
      window.postMessage({ hikae: 'visit.record', ask: { url: 'https://shop.test/', text: 'x'.repeat(1000) } }, '*');
      if (window.chrome && chrome.runtime && chrome.runtime.sendMessage) try { chrome.runtime.sendMessage('x', {}); } catch (ignored) { /* nobody listens */ }
    }
    if ((sent += 1) < 150) setTimeout(flood);
    else window.flooded = true;
  })();
})();`;

/** Waits for anything that is laid over the page, and presses, drags and covers it as long as it stands. */
export const clickjackingScript = `
(function () {
  window.pressed = 0;
  setInterval(function () {
    document.querySelectorAll('html > div[popover]').forEach(function (host) {
      var box = { clientX: innerWidth - 60, clientY: innerHeight - 40, bubbles: true, cancelable: true, composed: true };
      ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].forEach(function (type) { host.dispatchEvent(new MouseEvent(type, box)); });
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      host.style.cssText = 'opacity:0.01;transform:scale(20);pointer-events:auto';
      window.pressed += 1;
    });
  }, 100);
})();`;

/** @param count frames of nothing, each its own document */
export const framesScript = (count: number): string => `
(function () {
  var all = document.createDocumentFragment();
  for (var i = 0; i < ${count}; i += 1) { var frame = document.createElement('iframe'); frame.width = frame.height = 1; all.append(frame); }
  document.body.append(all);
  window.framed = document.querySelectorAll('iframe').length;
})();`;

/** Half a character, as a page has it that cuts its own words through an emoji: in its title, its text and an attribute. */
export const halvingScript = `
(function () {
  var half = ' \\ud83c';
  document.title += half;
  document.querySelector('h1').append(half);
  document.querySelector('h1').setAttribute('title', half);
})();`;
