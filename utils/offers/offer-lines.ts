/** A page's markup as the lines an offer is read from, each with its place. What is struck out is not offered any more. */
import type { PageSource } from '../messages/page-source';
import { readMarkup, type Tag } from '../page-markup';
import { type Place, placeIn } from '../page-places';

export interface OfferLine {
  /** NFKC, spaces collapsed. */
  text: string;
  place: 'title' | 'h1' | 'heading' | 'meta' | 'text' | 'button';
  /** Set off from the text around it: bold, or a box called "rate", "point", "reward". */
  strong: boolean;
}

const oneOf = (names: string) => new Set(names.split(' '));
const unread = oneOf('STYLE NOSCRIPT TEMPLATE SVG SELECT TEXTAREA DEL S STRIKE');
const blocks = oneOf(
  'BODY P DIV LI UL OL TR TABLE CAPTION H1 H2 H3 H4 H5 H6 SECTION ARTICLE MAIN HEADER ASIDE DT DL BR HR FORM FIELDSET LEGEND TITLE BUTTON BLOCKQUOTE',
);
const bold = oneOf('STRONG B EM BIG MARK');
const boxName =
  /(?:^|[-_ ])(?:rates?|points?|pts?|rewards?|cash-?back|bonus|percent|kangen|puntos)(?:[-_ ]|$)/i;
const metaName = /^(?:description|og:title|og:description|twitter:title)$/;
/** UTF-16 units; what stands further down is not the offer. */
const longest = 60_000;

interface Open {
  name: string;
  place: Place;
  strong: boolean;
}

/** The lines of a page without its furniture (navigation, footers, drawers), in the order of the markup. */
export function offerLines({ html }: PageSource): OfferLine[] {
  const lines: OfferLine[] = [];
  const stack: Open[] = [];
  let text = '';
  let strong = false;
  let kind: OfferLine['place'] = 'text';
  let total = 0;
  const add = (line: string, place: OfferLine['place'], isStrong: boolean) => {
    const plain = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
    if (plain && total < longest) lines.push({ text: plain, place, strong: isStrong });
    total += plain.length;
  };
  const flush = () => {
    if (text.trim()) add(text, kind, strong);
    text = '';
    strong = false;
    kind = 'text';
  };
  const open = (tag: Tag): boolean => {
    const { name, attr } = tag;
    if (name === 'META') {
      if (metaName.test(attr('name') || attr('property'))) add(attr('content'), 'meta', false);
      return false;
    }
    if (name === 'SCRIPT') {
      if (attr('type') !== 'application/ld+json') return false;
    } else if (unread.has(name) || tag.has('hidden')) return false;
    const top = stack.at(-1);
    const place = placeIn(tag, top?.place ?? { furniture: false, words: '' }, 1);
    if (place.furniture && name !== 'TITLE' && name !== 'HEAD' && name !== 'H1') return false;
    if (blocks.has(name)) flush();
    if (name === 'TD' || name === 'TH' || name === 'DD') text += ' ';
    const isStrong = (top?.strong ?? false) || bold.has(name) || boxName.test(attr('class').slice(0, 200));
    stack.push({ name, place, strong: isStrong });
    return true;
  };
  const close = () => {
    const { name = '' } = stack.pop() ?? {};
    if (blocks.has(name) || name === 'DD') flush();
  };
  const hear = (data: string) => {
    const top = stack.at(-1);
    if (top?.name === 'SCRIPT') {
      for (const line of promised(data)) add(line, 'meta', false);
      return;
    }
    if (data.trim()) {
      const own = kindOf(stack);
      // A link within a sentence makes no button of it.
      if (!text.trim() || kind === 'button') kind = own;
      strong ||= top?.strong ?? false;
    }
    text += data;
  };
  readMarkup(html, { open, close, text: hear, frame: () => {} });
  flush();
  return lines;
}

function kindOf(stack: readonly Open[]): OfferLine['place'] {
  for (const { name, place } of stack.toReversed()) {
    if (name === 'TITLE') return 'title';
    if (name === 'H1') return 'h1';
    if (/^H[2-6]$|^LEGEND$|^CAPTION$/.test(name) || place.sink === 'heading') return 'heading';
    if (name === 'BUTTON' || (name === 'A' && place.sink === 'button')) return 'button';
    if (blocks.has(name)) return 'text';
  }
  return 'text';
}

/** Names and descriptions of offers and events that the page tells machines (schema.org); not of products, whose offers are prices. */
function promised(json: string): string[] {
  try {
    const data: unknown = JSON.parse(json);
    return (Array.isArray(data) ? data : [data]).flatMap((one: unknown) => {
      if (typeof one !== 'object' || one === null) return [];
      const { '@type': type, name, description } = one as Record<string, unknown>;
      if (!/^(?:Offer|SaleEvent|Event)$/.test(String(type))) return [];
      return [name, description].filter((said): said is string => typeof said === 'string');
    });
  } catch {
    // Broken data of a page is nothing it says.
    return [];
  }
}
