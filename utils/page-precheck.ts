/**
 * The cheap question every page of the web is asked: could this be a page worth a look? Address, title, headings, captions and
 * the attributes of fields decide; no text is read, nothing is laid out. It must let every page through that the rules in
 * `pages/` would know, and as few others as that allows. Every byte here is loaded by every page.
 */

/** Parts of addresses, decoded and in lower case; what stands before the domain counts, the domain does not. */
const address =
  /\b(carts?\b|basket|bag|carr(o|ito)|cesta|kago|caja|cp|orden|buy|bookings?|reserv\w*|entry|enter|premio|prize|fin|done|thx|rules|bases|form|quote|alta)\b|check-?out|order|pay(ment)?\b|purchas|billing|shipping|deliver|subscri|thank|complet|confirm|success|receipt|gracias|exito|pedido|compra|\bpag[oa]|finaliz|tramit|campa|promo|offer|cash-?back|reward|bonus|sorteo|concurso|oferta|monitor|present|coupon|cupon|activat|activar|enrol|inscri|particip|\bappl[yi]|mou?shi-?komi|oubo|obo\b|kakunin|kanryo|kessai|(chu|tyu)mon|solicit|contrat|passbook|tsucho|points?\b|puntos|deal|giveaway|competition|sweepstake|gift|kangen|tokutei|tokusho|presupuesto|cotiza|\bjoin\b|\bstores?\/|\btiendas?\/|llevate|regal/;

/** Words of titles, headings and captions, in lower case. One in the title is enough, of all others it takes two that differ. */
const caption =
  /カート|かご|カゴ|レジ|注文|購入|予約|支払|決済|届け先|お客様情報|申し?込|応募|エントリー|キャンペーン|ポイント|還元|特典|モニター|懸賞|抽選|プレゼント|クーポン|キャッシュバック|もれなく|名様|賞品|入会|謝礼|口座開設|契約|見積|確定|ありがとう|完了|参加|\b(carts?\b|basket|trolley|check ?out|orders?|payments?|pay\b|billing|shipping|delivery|purchase|booking|book\b|reserv|subscri|thank|confirm|receipt|place\b|complete|cash ?back|reward|bonus|points|offer|promotion|campaign|competition|sweepstake|giveaway|prize|win\b|winner|entry|entered|enter\b|activat|enrol|apply|application|quote|passenger|sign up for|your details|about you|personal details|claim|vouchers?|testers?|flight|guests?|pedido|compra|comprar|pago|pagar|reserva|carr(o|ito)|cesta|envio|envío|finalizar|tramitar|gracias|solicit|contrat|sorteo|concurso|promoci|premio|puntos|gana[rs]?\b|oferta|cupon|cupón|inscri|particip|activar|bases|suscri|datos|ll[eé]vate|consigue|regal|presupuesto|calcula|quiero|seguro|alta\b|cuenta|tarjeta|descuento|pasajero|hu[eé]sped)|\d\s?(%|€|円|ポイント|pt\b)/g;

const headings = 'h1,h2,h3,legend,th,dt,[role=heading],.title,[class$=title],[class$=heading]';
const buttons = 'button,[type=submit],[type=image],[role=button],a[class*=btn],a[class*=button]';
const fields =
  'input:is([autocomplete^=cc-],[name*=card i],[id*=card i],[name*=cvv i],[name*=cvc i],[autocomplete~=shipping],[autocomplete~=billing],[name*=postal i],[name*=zip i],[autocomplete=postal-code])';
/** How many headings and captions are read; what holds more elements than a heading does is none. */
const most = 120;
const mostWithin = 6;
/** One caption is no more than that, UTF-16 code units. */
const longest = 300;

/** @returns false when nothing in the page's outward signs speaks for a closer look; never throws */
export const worthALook = (document: Document, url: string): boolean => {
  try {
    if (address.test(addressOf(url))) return true;
    const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
    const one = (selector: string) => Document.prototype.querySelector.call(document, selector);
    const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;
    if (wordsIn(String(title?.call(document)).slice(0, longest)).length || one(fields)) return true;
    const said = new Set<string>();
    const say = (selector: string) => {
      for (const word of wordsIn(textOf(all(selector)))) said.add(word);
      return said.size > 1;
    };
    return say(headings) || say(buttons) || framed(all('iframe,frame')) || isDrawnByParts(document, one);
  } catch {
    // A page that breaks the prototypes is looked at: the look itself catches what it throws.
    return true;
  }
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(caption) ?? [];

/** What short elements say, one a line: matching once over all of it is cheaper than once for each. */
const textOf = (nodes: NodeListOf<Element>): string => {
  const content = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
  const within = Object.getOwnPropertyDescriptor(Element.prototype, 'childElementCount')?.get;
  const attr = (node: Element, key: string) =>
    Element.prototype.getAttribute.call(node, key)?.slice(0, longest) ?? '';
  let text = '';
  for (let i = 0; i < nodes.length && i < most; i++) {
    const node = nodes[i] as Element;
    if (Number(within?.call(node)) > mostWithin) continue;
    text += `${String(content?.call(node)).slice(0, longest)}\n${attr(node, 'value')}\n${attr(node, 'alt')}\n`;
  }
  return text;
};

const addressOf = (url: string): string => {
  const [, host = '', rest = ''] = /^https?:\/\/([^/]*)(.*)/.exec(url) ?? [];
  const plain = `${host.split('.').slice(0, -2).join('.')}${rest}`.slice(0, 300).toLowerCase();
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
};

/** A frame whose own address says that something is bought in it. */
const framed = (frames: NodeListOf<Element>): boolean => {
  for (let i = 0; i < frames.length && i < 20; i++)
    if (
      /check-?out|payment|order|cart|booking/i.test(
        Element.prototype.getAttribute.call(frames[i], 'src') ?? '',
      )
    )
      return true;
  return false;
};

/** A page without headings and captions of its own, drawn by custom elements: its words are in shadow roots. */
const isDrawnByParts = (document: Document, one: (selector: string) => Element | null): boolean => {
  if (one('h1,h2,form')) return false;
  const elements = Document.prototype.createTreeWalker.call(document, document, 1);
  for (let i = 0; i < 200; i++) {
    const node = elements.nextNode();
    if (!node) return false;
    if (String((node as Element).localName).includes('-')) return true;
  }
  return false;
};
