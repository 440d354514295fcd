/** Where the pages full of secrets live: `/fields/checkout?lang=ja|en|es&set=a|b`. */
import type { Ask } from '../ask';
import { fieldsHost } from '../hosts';
import { page, type Reply } from '../reply';
import { fieldsPage } from './page';

/** The page at this address, or null. */
export const fieldsReply = (ask: Ask): Reply | null =>
  ask.host === fieldsHost && ask.path === '/fields/checkout' ? page(fieldsPage(ask)) : null;
