/** The two card numbers of the demo world, and numbers that cannot be mistaken for a piece of them. */
import { randomBytes } from 'node:crypto';

/** What the shopper types at the checkout (a Luhn-valid number nobody holds). */
export const typedCard = '4929843150672486';
/** What the payment frame shows as the shopper's saved card. */
export const savedCard = '5401378692045135';

const runs = [typedCard, savedCard].flatMap((card) =>
  Array.from({ length: card.length - 3 }, (_, at) => card.slice(at, at + 4)),
);

/** True when four digits in a row of either card occur in the text. Tests search for such runs, so nothing else may hold one. */
export const holdsCardRun = (text: string): boolean => runs.some((run) => text.includes(run));

/** Repeats `make` until its text is free of card runs. @throws after 9999 tries: then `make` has a fixed part that holds one */
export function withoutCardRuns(make: (attempt: number) => string): string {
  for (let attempt = 0; attempt < 9999; attempt++) {
    const text = make(attempt);
    if (!holdsCardRun(text)) return text;
  }
  throw new Error('every attempt held a card run');
}

/** `length` random lower-case hex digits. */
export const hexToken = (length: number): string =>
  withoutCardRuns(() =>
    randomBytes(length / 2 + 1)
      .toString('hex')
      .slice(0, length),
  );

/** `length` random decimal digits. */
export const digits = (length: number): string =>
  withoutCardRuns(() => Array.from(randomBytes(length), (byte) => String(byte % 10)).join(''));

/** About `length` random characters as affiliate networks use them for click ids. */
export const clickToken = (length: number): string =>
  withoutCardRuns(() => randomBytes(length).toString('base64url').replaceAll('-', 'a').slice(0, length));
