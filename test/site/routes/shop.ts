/** The shop's addresses: campaign, basket, order. */
import type { Ask, Routes } from '../ask';
import { digits, withoutCardRuns } from '../cards';
import type { Lang } from '../hosts';
import { trades } from '../networks';
import { campaignPage, enteredPage } from '../pages/campaign';
import { checkoutPage } from '../pages/checkout';
import { completePage } from '../pages/complete';
import { confirmPage } from '../pages/confirm';
import { contactPage } from '../pages/contact';
import { cartPage, itemPage } from '../pages/item';
import { blogPage, missingPage, searchPage, shopTop } from '../pages/ordinary';
import { sumsOf } from '../pages/shelf';
import { page, type Reply, redirect } from '../reply';
import type { Order } from '../sessions';

const prefixes: Record<Lang, string> = { ja: 'KS', en: 'HW', es: 'CL' };

/** The landing page: keeps the click id in the network's own first-party cookie. */
function landing(ask: Ask): Reply {
  const { param, serverCookie } = trades[ask.lang];
  const click = ask.query.get(param);
  if (!click) return page(campaignPage(ask));
  const cookie = `${serverCookie}=${click}; Path=/; Max-Age=7776000; Secure; SameSite=Lax`;
  return page(campaignPage(ask), 200, { 'set-cookie': [cookie] });
}

function enter({ lang, session }: Ask): Reply {
  session.entry ??= { number: `${prefixes[lang]}E-${digits(6)}`, at: new Date() };
  return redirect(303, '/campaign/entered');
}

function entered(ask: Ask): Reply {
  const { entry } = ask.session;
  return entry ? page(enteredPage(ask, entry.number, entry.at)) : redirect(302, '/campaign/autumn');
}

function add({ form, session }: Ask): Reply {
  session.quantity = Math.min(9, session.quantity + (Number(form.get('quantity')) || 1));
  return redirect(303, '/cart');
}

/** Keeps what was typed; the number stays in memory only until the order is placed. */
function review(ask: Ask): Reply {
  if (ask.session.quantity === 0) return redirect(303, '/cart');
  ask.session.form = ask.form;
  return page(confirmPage(ask));
}

const brandOf = (number: string): string => (number.startsWith('4') ? 'Visa' : 'Mastercard');

export const newOrder = ({ lang, session }: Ask, at: Date): Order => ({
  number: withoutCardRuns(() => `${prefixes[lang]}-${digits(6)}-${digits(4)}`),
  at,
  quantity: session.quantity,
  total: sumsOf(lang, session.quantity).total,
  cardBrand: brandOf(session.form?.get('card-number') ?? '4'),
});

function place(ask: Ask): Reply {
  const { session } = ask;
  if (session.quantity === 0 || !session.form) return redirect(303, '/cart');
  const order = newOrder(ask, new Date());
  session.orders.push(order);
  session.quantity = 0;
  session.form.delete('card-number');
  session.form.delete('card-cvv');
  return redirect(303, `/checkout/complete?order=${order.number}`);
}

function complete(ask: Ask): Reply {
  const order = ask.session.orders.find(({ number }) => number === ask.query.get('order'));
  return order ? page(completePage(ask, order)) : page(missingPage(ask), 404);
}

export const shopRoutes: Routes = {
  'GET /': (ask) => page(shopTop(ask)),
  'GET /blog/points': (ask) => page(blogPage(ask)),
  'GET /search': (ask) => page(searchPage(ask)),
  'GET /campaign/autumn': landing,
  'POST /campaign/enter': enter,
  'GET /campaign/entered': entered,
  'GET /items/42': (ask) => page(itemPage(ask)),
  'POST /cart/add': add,
  'GET /cart': (ask) => page(cartPage(ask)),
  'GET /checkout': (ask) => (ask.session.quantity ? page(checkoutPage(ask)) : redirect(302, '/cart')),
  'POST /login': () => redirect(303, '/checkout'),
  'GET /checkout/confirm': (ask) =>
    ask.session.form?.has('card-number') ? page(confirmPage(ask)) : redirect(302, '/checkout'),
  'POST /checkout/confirm': review,
  'POST /checkout/place': place,
  'GET /checkout/complete': complete,
  'GET /contact': (ask) => page(contactPage(ask)),
  'POST /contact': (ask) => page(contactPage(ask, true)),
};
