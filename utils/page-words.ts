/** Words on a page: folding, lexicons per language, and what may be repeated of them. */

/** Lower case, no accents, full-width Latin to plain. Keeps the length, so that a match can be quoted from the original. */
export const fold = (text: string): string =>
  text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[\u3000！-～áàéíóúüñ]/g, (c) => {
      const at = '\u3000áàéíóúüñ'.indexOf(c);
      return at < 0 ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : ' aaeiouun'.charAt(at);
    });

/** One lexicon: regular expression sources per language on folded text, so in lower case and without accents. */
export interface Lexicon {
  ja?: string;
  en?: string;
  es?: string;
}

const either = (lexicon: Lexicon, prefix: string): RegExp => {
  const latin = [lexicon.en, lexicon.es].filter(Boolean).join('|');
  return new RegExp([lexicon.ja, latin && `${prefix}(?:${latin})`].filter(Boolean).join('|'), 'm');
};

/**
 * Matches anywhere, Latin words only from their beginning; a heading or caption is a line. All languages at once: shops mix
 * them.
 */
export const words = (lexicon: Lexicon): RegExp => either(lexicon, '\\b');

/** The same for buttons: Latin captions must begin with the verb ("Pay now", not "How to pay now"). */
export const captions = (lexicon: Lexicon): RegExp =>
  either(lexicon, '^[^a-z\\n]*(?:agree and |acepto y |aceptar y )?');

/**
 * Whether all patterns match one after the other. One expression with "anything" between would say the same, and take
 * for ever on a text made for that.
 */
export const inOrder = (text: string, patterns: readonly RegExp[]): boolean => {
  let at = 0;
  return patterns.every((pattern) => {
    const match = pattern.exec(text.slice(at));
    if (match) at += match.index + match[0].length;
    return match !== null;
  });
};

/** The numbered clauses that contracts are made of, at least three. */
export const isInClauses = (text: string): boolean =>
  inOrder(text, [/第[1１一]条/, /第[2２二]条/, /第[3３三]条/]);

/** How many lines begin like a clause, heading by heading. */
export const clauseLines = (heading: string, beginning: RegExp): number =>
  heading.split('\n').filter((line) => beginning.test(line)).length;

/** What a shopper concludes, to build lexicons with. */
export const deal = {
  ja: '(?:ご?(?:注文|購入|予約|契約|お?申し?込み?|お?支払い?|決済|手続き?))',
  en: '(?:order|purchase|booking|payment|reservation|subscription)',
  es: '(?:pedido|compra|pago|reserva|orden|suscripcion)',
} as const;

const money = '(?:[$€£¥]\\s?\\d|\\d+(?:[,.]\\d+)*\\s?(?:円|€|eur|usd|pesos))';

/** A sum line: its word and, close behind, an amount with a currency. */
export const total = new RegExp(
  `(?:合計|小計|支払い?(?:金額|総額)|\\b(?:sub)?total|importe)[^$€£¥\\d]{0,30}${money}`,
);

const numberAfter = new RegExp(
  `(?:${deal.ja}番号|受注番号|受付番号|\\b(?:confirmation|${deal.en}) ?(?:number|no\\.?|code|id|ref(?:erence)?|#)|(?:numero|n[º°]|codigo|referencia|folio) de(?: tu| su| la)? ${deal.es}|\\b${deal.es} (?:n[º°o]\\.?|#|numero)|localizador|bajo codigo)[\\s:#.は]{0,8}([a-z0-9][\\w-]{2,30})`,
  'g',
);

const luhn = (digits: string): boolean =>
  [...digits].reduceRight(
    (sum, d, i) => sum + ((digits.length - i) % 2 ? +d : +d * 2 - (+d > 4 ? 9 : 0)),
    0,
  ) %
    10 ===
  0;

/**
 * The order, booking or receipt number a text names, as it is written there, or undefined.
 * It must hold digits, and what could be a card number (13–19 digits, Luhn) is passed over.
 */
export const orderNumber = (text: string, folded: string): string | undefined => {
  for (const match of folded.matchAll(numberAfter)) {
    const number = match.at(-1) ?? '';
    const digits = number.replace(/\D/g, '');
    const end = match.index + match[0].length;
    if (digits.length > 1 && !(/^[\d-]{13,23}$/.test(number) && luhn(digits)))
      return text.slice(end - number.length, end);
  }
};

/** The page's words as they may be kept with a visit: one line of ≤120 characters, digits and addresses made unreadable. */
export const quote = (found: string): string =>
  found
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+|[\d０-９]/g, '•')
    .trim()
    .slice(0, 120);
