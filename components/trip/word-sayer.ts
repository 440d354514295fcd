/** A word of a trip written out. */
import type { TripWords } from '../../utils/records';
import { useWords } from '../words';

/** Writes words of a trip out as the user reads them. */
export function useWordSayer(): (word: TripWords[keyof TripWords]) => string {
  const { t, times } = useWords();
  return (word) => {
    if (word === null) return t('trip_not_seen');
    if (typeof word === 'object') return 'name' in word ? word.name : times.sum(word.value, word.currency);
    if (/^\d{4}-\d\d-\d\dT/.test(word)) return times.moment(word);
    return /^\d{4}-\d\d-\d\d$/.test(word) ? times.date(word) : word;
  };
}
