/** Whether a row's words name a trip's shop: by its host, its own name, or the offer's. */
import type { Trip } from './records';
import { remembering } from './statement-memory';
import { housekeeping } from './statement-words';
import { readable } from './terms/moments';

/** Without width, case, accents, spaces and signs: `Casa Luz` is `casaluz`. */
const bare = remembering((text: string): string =>
  readable(text.slice(0, 400))
    .latin.normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/** Words of hosts and names that many shops share. */
const general =
  /^(?:www|shop|store|online|official|shopping|tienda|mall|point|points|puntos|cashback|com|co|jp|es|uk)$/;
const enough = (word: string) => word.length >= (/[\u3040-\u9fff]/.test(word) ? 3 : 4) && !general.test(word);

/** `name`: as the row has it; null names nobody. */
export function isNamed(name: string | null, { shop, offer, portal }: Trip): boolean {
  if (name === null || housekeeping.test(readable(name).latin)) return false;
  const row = bare(name);
  const known = [shopWord(shop), bare(shop)].filter(enough);
  if (known.some((word) => row.includes(word) || (enough(row) && word.startsWith(row)))) return true;
  // The offer's name says more than the shop's: the portal's own name in it is no shop.
  const title = bare(offer.name ?? '');
  const isPortal = portal !== null && bare(portal.name).includes(row);
  return enough(row) && !isPortal && (title.includes(row) || namedWithin(name, title));
}

/** `hearthware` of `hearthware.test`. */
const shopWord = (shop: string): string =>
  /^[a-z\d.-]+\.[a-z]{2,}$/.test(shop) ? bare(shop.split('.')[0] ?? '') : '';

/** A row may say more than the name: the branch, the product, what it was for. Its first words are the shop. */
function namedWithin(name: string, title: string): boolean {
  const first = bare(name.split(/[\s　(（【[・/|:：-]+/)[0] ?? '');
  return first.length >= (/[\u3040-\u9fff]/.test(first) ? 4 : 7) && enough(first) && title.includes(first);
}
