/** A shop in one document: product, basket, checkout, order complete, fetched and put in place; three ways of telling the address. */
import type { Ask } from '../ask';
import type { Markup } from '../html';
import { html } from '../html';
import { shopPage } from '../pages/shop-frame';
import { page, type Reply } from '../reply';
import { checkoutTexts, shopTexts } from '../texts';
import { cartMiddle, checkoutMiddle, doneMiddle, productMiddle, run } from './middles';

const views: Record<string, (ask: Ask) => Markup> = {
  product: productMiddle,
  cart: cartMiddle,
  checkout: checkoutMiddle,
  complete: doneMiddle,
};

const paths = { product: 'items/42', cart: 'cart', checkout: 'checkout', complete: 'checkout/complete' };

/**
 * The address and title change first and the content comes later, as in most such shops: for as long as a slow network
 * takes, the old content stands under the new address.
 */
const router = `function (way, paths, titles) {
  var view = document.getElementById('view');
  function go(name) {
    if (way === 'push') history.pushState({}, '', '/spa/push/' + paths[name] + location.search);
    if (way === 'hash') location.hash = '/' + paths[name];
    if (way !== 'place') document.title = titles[name];
    setTimeout(function () {
      fetch('/spa/view/' + name + location.search).then(function (answer) { return answer.text(); }).then(function (markup) {
        view.innerHTML = markup;
        scrollTo(0, 0);
        view.setAttribute('data-view', name);
      });
    }, 700);
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-go]');
    if (button) go(button.getAttribute('data-go'));
  });
}`;

/** `/spa/push/…` pushes addresses, `/spa/place` keeps its one address and title, `/spa/hash` routes by hash. */
function shopInOne(ask: Ask, way: string): Markup {
  const t = shopTexts[ask.lang];
  const { complete, title } = checkoutTexts[ask.lang];
  const product = t.products[0]?.name ?? '';
  const titles = { product, cart: t.cartPage.title, checkout: title, complete: complete.title };
  return shopPage(ask, {
    title: way === 'place' ? t.tagline : product,
    body: html`<div id="view" data-view="product">${productMiddle(ask)}</div>${run(router, way, paths, titles)}`,
    quiet: true,
  });
}

export function spaReply(ask: Ask): Reply | null {
  const [, , way = '', name = ''] = ask.path.split('/');
  if (way === 'view') return views[name] ? page(views[name](ask)) : null;
  return /^(?:push|place|hash)$/.test(way) ? page(shopInOne(ask, way)) : null;
}
