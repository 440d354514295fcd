/** What the user blackened and the claim stands on all the same: said before it is sent, since the desk will look for it in vain. */
import { sign } from './capture/mask-words';
import { bare } from './capture/quote';
import type { Blackened, DeskCase, Quote } from './claim-case';
import { fieldOf } from './claim-fields';
import type { Contact, Language, Redaction } from './records';

/** Fewer letters stand in many a sentence. */
const shortest = 2;

/** Letters that a sentence shares with the end or the beginning of a line, where it runs on from one to the next. */
const runsOn = 3;

/** Whether any of a quote is black: a line of it, all of it, or a part where it begins or ends amid a line. `words` are bare. */
export function isBlackened(quote: string, words: readonly string[]): boolean {
  const wanted = bare(quote);
  return words.some(
    (word) =>
      word.includes(wanted) ||
      (word.length >= shortest && wanted.includes(word)) ||
      runsInto(word, wanted) ||
      runsInto(wanted, word),
  );
}

/** Whether the end of one is the beginning of the other. */
function runsInto(one: string, other: string): boolean {
  for (let length = Math.min(one.length, other.length) - 1; length >= runsOn; length--)
    if (one.endsWith(other.slice(0, length))) return true;
  return false;
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

/** A filled form whose page was blackened is told without what was filled in: what stands in fields is in no picture's words. */
export const withoutBlackForms = (
  contacts: readonly Contact[],
  redactions: readonly Redaction[],
): Contact[] =>
  contacts.map((contact) =>
    redactions.some(({ visitId }) => visitId === contact.formVisit) ? { ...contact, said: sign } : contact,
  );

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
