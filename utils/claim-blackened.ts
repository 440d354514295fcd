/** What the user blackened and the claim stands on all the same: said before it is sent, since the desk will look for it in vain. */
import { bare } from './capture/quote';
import type { Blackened, DeskCase, Quote } from './claim-case';
import { fieldOf } from './claim-fields';
import type { Language, Redaction } from './records';

/** Fewer letters stand in many a sentence. */
const shortest = 2;

/** Whether any of a quote is black. `words` are bare. */
export function isBlackened(quote: string, words: readonly string[]): boolean {
  const wanted = bare(quote);
  return words.some((word) => word.includes(wanted) || (word.length >= shortest && wanted.includes(word)));
}

/** Takes out the quotes that are black, and says of which exhibits. */
export function withoutBlackened(
  quotes: readonly Quote[],
  exhibits: DeskCase['exhibits'],
  redactions: readonly Redaction[],
): Pick<DeskCase, 'quotes' | 'blackened'> {
  const blackened = exhibits.flatMap(({ number, visitId }): Blackened[] => {
    const redaction = redactions.find((one) => one.visitId === visitId);
    if (!redaction) return [];
    const { boxes, hidden, text } = redaction;
    const words = hidden.map(bare);
    const black = quotes.filter(
      (quote) => quote.exhibit === number && (text === 'withheld' || isBlackened(quote.text, words)),
    );
    const told = [...new Set(black.map((quote) => quote.text))];
    return [{ exhibit: number, places: boxes.length, quotes: told, words }];
  });
  if (!blackened.length) return { quotes };
  const isShown = ({ exhibit, text }: Quote) =>
    !blackened.some((page) => page.exhibit === exhibit && page.quotes.includes(text));
  return { quotes: quotes.filter(isShown), blackened };
}

export interface BlackenedNote extends Pick<Blackened, 'exhibit' | 'places' | 'quotes'> {
  /** Fields of the claim that this exhibit is said to show, and cannot. */
  fields: readonly ('order-number' | 'amount')[];
}

/** What to say of each exhibit with something black, in the order of their numbers. */
export function blackenedIn(input: DeskCase, language: Language): BlackenedNote[] {
  const { trip, blackened = [] } = input;
  const sum = trip.amount && String(trip.amount.value);
  const isBlack = {
    'order-number': (line: string) => trip.orderNumber !== null && line.includes(bare(trip.orderNumber)),
    amount: (line: string) => sum !== null && line.replace(/[,.'\s]/g, '').includes(sum.replace('.', '')),
  };
  return blackened.map(({ exhibit, places, quotes, words }) => {
    const fields = (['order-number', 'amount'] as const).filter(
      (field) =>
        words.some(isBlack[field]) &&
        fieldOf({ ...input, claim: null }, field, language)?.exhibits.includes(exhibit),
    );
    return { exhibit, places, quotes, fields };
  });
}
