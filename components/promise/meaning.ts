/** What a fact means, as a short sentence in the user's language. */
import type { Fact } from '../../utils/records';
import { sayAmount } from './meaning/amounts';
import { sayVague } from './meaning/dates';
import { sayDetail } from './meaning/details';
import { sayRule } from './meaning/rules';
import type { Speech } from './meaning/speech';
import { sayWindow } from './meaning/windows';

export type { Speech } from './meaning/speech';

/**
 * A fact's value in plain words: "条件達成月の翌月末頃", "within 30 days after the purchase". Null where there are no words for all that it
 * says: its quote then stands alone, since half of a promise may be a wrong one.
 */
export function sayFact({ kind, value }: Pick<Fact, 'kind' | 'value'>, speech: Speech): string | null {
  const said = sayValue({ kind, value }, speech);
  return said && speech.language === 'es' ? contracted(said) : said;
}

// Each shape has a key that no other has.
function sayValue({ kind, value }: Pick<Fact, 'kind' | 'value'>, speech: Speech): string | null {
  if ('anchor' in value) return sayRule(value, speech);
  if ('amount' in value) return sayAmount(kind, value, speech);
  if ('date' in value) return sayVague(value, speech);
  if ('start' in value) return sayWindow(value, speech);
  return sayDetail(kind, value, speech);
}

/** `de el` and `a el` are one word in Spanish, whatever stands behind. */
export const contracted = (said: string) =>
  said.replace(/\b([Dd]e|[Aa]) el\b/g, (_, word: string) => (/d/i.test(word) ? 'del' : 'al'));
