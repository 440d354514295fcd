/** Where the pages full of secrets live: `/fields/checkout?lang=ja|en|es&set=a|b`, `/fields/delivery?lang=…`. */
import type { Ask } from '../ask';
import { fieldsHost } from '../hosts';
import { page, type Reply } from '../reply';
import { deliveryPage } from './delivery';
import { fieldsPage } from './page';

/** The page at this address, or null. */
export function fieldsReply(ask: Ask): Reply | null {
  if (ask.host !== fieldsHost) return null;
  if (ask.path === '/fields/checkout') return page(fieldsPage(ask));
  return ask.path === '/fields/delivery' ? page(deliveryPage(ask)) : null;
}
